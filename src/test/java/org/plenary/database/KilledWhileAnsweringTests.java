package org.plenary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.RunningPlenary;

/** Fifty people write answers while the process is killed, as a power cut would, at moments that differ from run to run. */
class KilledWhileAnsweringTests {

    private static final int WRITERS = 50;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final Random moments = new Random();
    private final AtomicIntegerArray saved = new AtomicIntegerArray(WRITERS);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void chooseFolder() {
        home = new Home(folder.resolve("home"), RunningPlenary.BINARIES);
    }

    @AfterEach
    void leaveNoServerBehind() throws IOException {
        OwnPostgres.stopWhatIsLeftIn(home);
    }

    @Test
    void nothingThatWasShownAsSavedIsLost() throws Exception {
        for (int round = 0; round < 4; round++) {
            int port = RunningPlenary.freePort();
            try (var plenary = serving(port)) {
                if (round == 0) {
                    openCycle();
                }
                compare();
                writeUntilKilled(plenary, "http://localhost:" + port);
            }
        }

        try (var _ = serving(RunningPlenary.freePort())) {
            compare();
            assertThat(IntStream.range(0, WRITERS).map(saved::get).sum()).isGreaterThan(WRITERS);
        }
    }

    private RunningPlenary serving(int port) {
        return RunningPlenary.start(
                        Map.of("PLENARY_HOME", home.folder().toString()),
                        "serve",
                        "--demo",
                        "--port",
                        String.valueOf(port))
                .untilReady();
    }

    private void writeUntilKilled(RunningPlenary plenary, String site) throws Exception {
        try (var client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var token = signIn(client, site);
            for (int writer = 0; writer < WRITERS; writer++) {
                int own = writer;
                writers.submit(() -> write(client, site, token, own));
            }
            RunningPlenary.pause(1000 + moments.nextInt(4000));
            plenary.kill();
        }
    }

    /** Saves one number after the other; the last that was answered as saved is kept. */
    private Void write(HttpClient client, String site, String token, int writer) throws Exception {
        long revision = revision(writer);
        for (int number = saved.get(writer) + 1; ; number++) {
            HttpResponse<String> answer;
            try {
                answer = post(
                        client,
                        site + "/delegation/answers/killed/killed/sections/all/0/answers/q" + writer,
                        "seen.q%d=%d&x.q%d=%d&_csrf=%s".formatted(writer, revision, writer, number, token));
            } catch (IOException _) {
                return null;
            }
            Matcher said = REVISION.matcher(answer.body());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(said.find()).isTrue();
            revision = Long.parseLong(said.group(1));
            saved.set(writer, number);
        }
    }

    /** What was sent and not answered when the process died may be there or not. */
    private void compare() throws SQLException {
        for (int writer = 0; writer < WRITERS; writer++) {
            int kept = number("select coalesce((value ->> 'text')::int, 0) from responses.answer "
                    + "where question = 'q%d' and until is null".formatted(writer));
            assertThat(kept).as("answer %d", writer).isBetween(saved.get(writer), saved.get(writer) + 1);
            saved.set(writer, kept);
        }
    }

    private long revision(int writer) throws SQLException {
        return number(
                "select revision from responses.answer where question = 'q%d' and until is null".formatted(writer));
    }

    private int number(String query) throws SQLException {
        try (var connection = OwnPostgres.runningIn(home).source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** A cycle that asks France fifty things. */
    private void openCycle() throws SQLException {
        var questions = IntStream.range(0, WRITERS)
                .mapToObj("{\"key\": \"q%d\", \"type\": \"longText\", \"title\": {\"en\": \"Question\"}}"::formatted)
                .collect(Collectors.joining(","));
        var form = """
                {"title": {"en": "Killed"}, "sections": [{"key": "all", "title": {"en": "All"}, "questions": [%s]}]}""".formatted(questions);
        try (var connection = OwnPostgres.runningIn(home).source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with version as (
                        insert into questionnaires.version (code, number, frozen, form, saved_by, saved_at)
                        values ('killed', 1, true, '%s', 'test', now()) returning id),
                    cycle as (
                        insert into questionnaires.cycle (key, title, opens, closes, stage)
                        values ('killed', '{"en": "Killed"}', '2020-01-01', '2090-01-01', 'open') returning id),
                    invited as (insert into questionnaires.invited select id, 'FRA' from cycle)
                    insert into questionnaires.asked select cycle.id, 1, version.id from cycle, version
                    """.formatted(form));
        }
    }

    private static String signIn(HttpClient client, String site) throws IOException, InterruptedException {
        var token = token(get(client, site + "/sign-in"));
        post(client, site + "/sign-in/demo", "role=focal-point&_csrf=" + token);
        return token(get(client, site + "/delegation/answers/killed/killed/sections/all/0"));
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private static String get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> post(HttpClient client, String address, String fields)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
