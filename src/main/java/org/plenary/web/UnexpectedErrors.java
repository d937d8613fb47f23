package org.plenary.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place where an error that nobody foresaw ends: it is logged once, with a reference that the reader sees too,
 * and answered by {@link ErrorPages}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnexpectedErrors extends OncePerRequestFilter {

    /** The attribute of the request that holds the reference. */
    static final String REFERENCE = UnexpectedErrors.class.getName() + ".reference";

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException | AsyncRequestNotUsableException e) {
            LOG.debug("The reader went away", e);
        } catch (InvalidParameterException e) {
            // Tomcat could not read the form: it is too large, or no form at all.
            refuse(response, e.getErrorCode());
        } catch (ServletException | IOException | RuntimeException e) {
            var reference = reference();
            LOG.error("Reference {}: {} {} failed", reference, request.getMethod(), request.getRequestURI(), cause(e));
            request.setAttribute(REFERENCE, reference);
            refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** What failed, without the layer that the server wraps it in. */
    private static Throwable cause(Exception failure) {
        return failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            response.sendError(status);
        }
    }

    /** Short enough to be read out on the telephone. */
    private String reference() {
        return Long.toString(random.nextLong(1L << 30, 1L << 35), 32).toUpperCase(Locale.ROOT);
    }
}
