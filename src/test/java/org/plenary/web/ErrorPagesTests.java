package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    @LocalServerPort
    int port;

    @Test
    void missingPageSpeaksTheLanguageOfTheReader() throws Exception {
        var answer = get("/no-such-page", "fr");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"fr\" dir=\"ltr\">", "Cette page n’existe pas");
    }

    @Test
    void badParameterIsNamed() throws Exception {
        var answer = get("/sessions/test/number?n=seven", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“n”").doesNotContain("Exception");
    }

    @Test
    void partOfThePathThatCannotBeIsAMissingPage() throws Exception {
        assertThat(get("/sessions/test/number/seven", "en").statusCode()).isEqualTo(404);
    }

    @Test
    void errorOfOursHasAReferenceThatTheLogHasOnce(CapturedOutput log) throws Exception {
        var answer = get("/sessions/test/broken", "en");

        assertThat(answer.statusCode()).isEqualTo(500);
        var reference = answer.body().replaceAll("(?s).*<code class=\"symbol\">(\\w+)</code>.*", "$1");
        assertThat(reference).matches("[0-9A-V]{6,7}");
        assertThat(log.getAll().split("broken on purpose", -1)).hasSize(2);
        assertThat(log).contains("Reference " + reference);
        assertThat(answer.body()).doesNotContain("broken on purpose", "Exception");
    }

    @Test
    void fileThatIsTooLargeIsToldSo() throws Exception {
        var start = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/import"))
                .header("Accept-Language", "es")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofByteArray(new byte[53 << 20]),
                        BodyPublishers.ofString("\r\n--x--\r\n")))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("El archivo es demasiado grande");
        }
    }

    @Test
    void programsGetAProblemDescription() throws Exception {
        var answer = get("/api/no-such-thing", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"instance\":\"/api/no-such-thing\"");
    }

    @Test
    void addressThatIsNoneGetsAPlainPageThatSaysNothingOfTheServer() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nAccept-Language: es\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Esta solicitud no se puede interpretar")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void headerThatIsTooLongGetsThePlainPageToo() throws IOException {
        var cookie = "x".repeat(20_000);

        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: a=%s\r\nConnection: close\r\n\r\n"
                        .formatted(cookie)))
                .startsWith("HTTP/1.1 400")
                .contains("cannot be understood")
                .doesNotContain("Tomcat", "Exception");
    }

    private HttpResponse<String> get(String address, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", language)
                .header("Accept", "text/html, */*")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @RestController
    static class Troublemaker {

        @GetMapping("/sessions/test/number")
        int number(@RequestParam int n) {
            return n;
        }

        @GetMapping("/sessions/test/number/{n}")
        int numberOfThePath(@PathVariable int n) {
            return n;
        }

        @GetMapping("/sessions/test/broken")
        String broken() {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
