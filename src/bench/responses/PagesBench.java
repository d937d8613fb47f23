import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times the pages of the generated cycles over HTTP, each against the plain SQL of the same question in the same run. */
final class PagesBench {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int ROUNDS = 40;

    private final JdbcClient jdbc;
    private final String site;

    PagesBench(ConfigurableApplicationContext rooms) {
        jdbc = rooms.getBean(JdbcClient.class);
        site = "http://127.0.0.1:" + rooms.getEnvironment().getProperty("local.server.port");
    }

    void run() throws Exception {
        account("claire", "FOCAL_POINT", "FRA");
        account("olga", "CONFERENCE_OFFICER", null);
        var claire = signedIn("claire");
        var olga = signedIn("olga");
        time("a section of 30 questions", claire, "/delegation/answers/bench-2/bench-2-untoc/sections/s-3/0", ROUNDS);
        compare(
                "the board",
                olga,
                "/desk/cycles/bench-2",
                "select state, questionnaire, stage, count(*) from responses.response r join responses.answer a on a.response = r.id"
                        + " where a.until is null and r.cycle = (select id from questionnaires.cycle where key = 'bench-2') group by 1, 2, 3",
                ROUNDS / 4);
        compare(
                "an article's figures",
                olga,
                "/desk/synthesis/bench-2/bench-2-untoc/s-3",
                "select a.question, a.value, r.state from responses.response r join responses.answer a on a.response = r.id"
                        + " where a.question like 'q-3-%' and a.since <= r.sealed_at and r.cycle = (select id from questionnaires.cycle where key = 'bench-2')"
                        + " and r.questionnaire = (select id from questionnaires.version where code = 'bench-2-untoc')",
                ROUNDS / 4);
        compare(
                "the synthesis report",
                olga,
                "/desk/synthesis/bench-2/report",
                "select a.question, a.value, r.state from responses.response r join responses.answer a on a.response = r.id"
                        + " where a.since <= r.sealed_at and r.cycle = (select id from questionnaires.cycle where key = 'bench-2')",
                3);
        System.gc();
        long before = used();
        long began = System.nanoTime();
        long lines = lines(olga, "/desk/synthesis/bench-2/answers.csv");
        System.out.printf(
                "CSV of everything: %,d lines in %.1f s; %d MiB more in use after than before%n",
                lines, (System.nanoTime() - began) / 1e9, (used() - before) / 1048576);
    }

    private void compare(String what, HttpClient client, String path, String sql, int rounds) throws Exception {
        double page = time(what, client, path, rounds);
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
            times.add(System.nanoTime() - began);
        }
        double plain = ResponsesBench.percentile(times, 50);
        System.out.printf("    plain SQL of the same: median %.1f ms; %.1f times%n", plain, page / plain);
    }

    /** Prints and gives the median in milliseconds; the first third warms up and is not counted. */
    private double time(String what, HttpClient client, String path, int rounds) throws Exception {
        List<Long> times = new ArrayList<>();
        int bytes = 0;
        for (int round = 0; round < rounds + rounds / 2 + 1; round++) {
            long began = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Encoding", "gzip").build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            if (round > rounds / 2) {
                times.add(System.nanoTime() - began);
            }
            bytes = answer.body().length;
        }
        double median = ResponsesBench.percentile(times, 50);
        System.out.printf(
                "%s: median %.1f ms, p99 %.1f ms, %,d bytes over the wire%n",
                what, median, ResponsesBench.percentile(times, 99), bytes);
        return median;
    }

    private long lines(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + path)).build();
        try (var all = client.send(request, BodyHandlers.ofLines()).body()) {
            return all.count();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void account(String name, String role, String actingFor) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ?, ?)""")
                .params(java.util.Arrays.asList(name, new String[] {role}, actingFor))
                .update();
    }

    private HttpClient signedIn(String name) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = client.send(HttpRequest.newBuilder(URI.create(site + "/sign-in")).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(form.body());
        token.find();
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("name=" + name + "&password=four+words+on+weather&_csrf=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
        return client;
    }
}
