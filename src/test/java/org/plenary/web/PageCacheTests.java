package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "plenary.now=2008-10-08T08:00:00Z")
class PageCacheTests {

    private static final AtomicInteger RENDERED = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void newEdition() {
        jdbc.sql("update web.edition set number = number + 1").update();
    }

    @Test
    void pageIsRenderedOnceForAnEdition() throws Exception {
        var first = get("/sessions/test/page");
        var second = get("/sessions/test/page");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().map().keySet())
                .containsAll(first.headers().map().keySet());
        assertThat(second.headers().firstValue("Content-Security-Policy")).isPresent();

        newEdition();

        assertThat(get("/sessions/test/page").body()).isNotEqualTo(first.body());
    }

    @Test
    void readerWhoHasThePageIsToldSo() throws Exception {
        var tag = get("/sessions/test/page").headers().firstValue("ETag").orElseThrow();

        var again = get("/sessions/test/page", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void eachLanguageHasItsOwnPage() throws Exception {
        assertThat(get("/sessions/test/page", "Accept-Language", "fr").body())
                .isNotEqualTo(
                        get("/sessions/test/page", "Accept-Language", "ru").body());
    }

    @Test
    void compressedPageIsTheSamePage() throws Exception {
        var plain = get("/sessions/test/page").body();

        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sessions/test/page"))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
            var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void pageThatMustNotBeKeptIsNot() throws Exception {
        assertThat(get("/sessions/test/fresh").body())
                .isNotEqualTo(get("/test/fresh").body());
    }

    @Test
    void pageInASessionIsNotKept() throws Exception {
        assertThat(get("/sessions/test/page", "Cookie", "SESSION=abc").body())
                .isNotEqualTo(
                        get("/sessions/test/page", "Cookie", "SESSION=abc").body());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Pages {

        @GetMapping(path = "/sessions/test/page", produces = "text/html;charset=UTF-8")
        String page() {
            return "<p>%d</p>".formatted(RENDERED.incrementAndGet()) + "<p>long enough</p>".repeat(500);
        }

        @GetMapping(path = "/sessions/test/fresh", produces = "text/html;charset=UTF-8")
        ResponseEntity<String> fresh() {
            return ResponseEntity.ok()
                    .header("Cache-Control", "no-store")
                    .body("<p>%d</p>".formatted(RENDERED.incrementAndGet()));
        }
    }
}
