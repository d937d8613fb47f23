package org.plenary.access.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Someone at the provider's own pages, whom Plenary has sent there. */
final class PersonAtProvider implements AutoCloseable {

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String name;

    PersonAtProvider(String name) {
        this.name = name;
    }

    /** Signs in, and is sent back: to this address of Plenary. */
    URI signIn(URI asked) {
        return backFrom(answerTo(asked));
    }

    /** Signs in, and does not want Plenary to be told. */
    URI turnBack(URI asked) {
        var question = Jsoup.parse(answerTo(asked).body());
        return backFrom(post(
                asked.resolve("/oauth2/authorize"),
                Map.of("client_id", ProviderForTests.CLIENT, "state", value(question, "state"))));
    }

    private HttpResponse<String> answerTo(URI asked) {
        var form = Jsoup.parse(get(asked.resolve(location(get(asked)))).body());
        var signedIn = post(
                asked.resolve("/login"), Map.of("username", name, "password", name, "_csrf", value(form, "_csrf")));
        return get(asked.resolve(location(signedIn)));
    }

    private static String value(org.jsoup.nodes.Document page, String field) {
        return page.select("input[name=" + field + "]").attr("value");
    }

    private static URI backFrom(HttpResponse<String> answer) {
        return URI.create(location(answer));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
