package org.plenary.treaties;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads each page to its one address: {@code /states/fra} to {@code /states/FRA}, {@code /treaties/UNTOC} to {@code
 * /treaties/untoc}.
 */
@Configuration(proxyBeanMethods = false)
class CanonicalAddresses implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/treaties/**", "/states/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        var canonical = path.startsWith("/states/")
                ? "/states/" + path.substring("/states/".length()).toUpperCase(Locale.ROOT)
                : path.toLowerCase(Locale.ROOT);
        if (path.equals(canonical)) {
            return true;
        }
        var query = request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.LOCATION, query == null ? canonical : canonical + "?" + query);
        return false;
    }
}
