import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.PlenaryApplication;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Function;
import org.plenary.delegations.Participants;
import org.plenary.delegations.Person;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Times check-in at the door over HTTP, with two desks that scan the same queue at once. Argument: how many people. */
public final class CheckInBench {

    private static final String COUNTER = "/desk/registration/4/meetings/1";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "four words on weather";

    /** The most a check-in may take at the median, in milliseconds. */
    private static final double MOST = 50;

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        try (var postgres = EmbeddedPostgres.start()) {
            var application = new SpringApplication(PlenaryApplication.class);
            application.setLogStartupInfo(false);
            try (var rooms = application.run(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--plenary.first-start=true",
                    "--plenary.now=2008-10-08T07:30:00Z",
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
                System.exit(new CheckInBench(rooms).run(people) ? 0 : 1);
            }
        }
    }

    private final ConfigurableApplicationContext rooms;
    private final String site;

    private CheckInBench(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
        this.site = "http://127.0.0.1:" + rooms.getEnvironment().getProperty("local.server.port");
    }

    private boolean run(int people) throws Exception {
        var jdbc = rooms.getBean(JdbcClient.class);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles)
                        values ('rosa', ?, false, now(), '{REGISTRATION_DESK}')""").param("{noop}" + PASSWORD).update();
        // The first tenth is let in beforehand and not counted, so that the program is warm as on any working day.
        var codes = registered(people + people / 10);
        var warm = new Desk();
        for (var code : codes.subList(people, codes.size())) {
            warm.letIn(code);
        }
        List<Long> posts = Collections.synchronizedList(new ArrayList<>());
        List<Long> pages = Collections.synchronizedList(new ArrayList<>());
        long began = System.nanoTime();
        try (var desks = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(desk -> desks.submit(() -> {
                        var at = new Desk();
                        for (var code : codes.subList(0, people)) {
                            var times = at.letIn(code);
                            posts.add(times[0]);
                            pages.add(times[1]);
                        }
                        return null;
                    }))
                    .toList();
            for (var each : both) {
                each.get();
            }
        }
        double all = (System.nanoTime() - began) / 1e9;
        int counted = jdbc.sql("select count(*) from delegations.presence where meeting = 1")
                .query(Integer.class)
                .single();
        System.out.printf("check-in:            median %.1f ms, 95%% within %.1f ms%n", at(posts, 50), at(posts, 95));
        System.out.printf("the counter's page:  median %.1f ms, 95%% within %.1f ms%n", at(pages, 50), at(pages, 95));
        System.out.printf("%d scans at two desks in %.1f s; %d people counted of %d%n", posts.size(), all, counted, codes.size());
        return at(posts, 50) < MOST && counted == codes.size();
    }

    /** People of all Parties in turn, approved; the codes of their badges. */
    private List<String> registered(int people) {
        var session = rooms.getBean(Sessions.class).find("4").orElseThrow();
        var treaties = rooms.getBean(Treaties.class);
        var delegations = rooms.getBean(Delegations.class);
        var participants = rooms.getBean(Participants.class);
        var convention = treaties.instrument(session.body().instruments().getFirst()).orElseThrow();
        var parties = treaties.status(convention, session.opens()).parties().stream().sorted().toList();
        return IntStream.range(0, people)
                .mapToObj(number -> {
                    var state = treaties.state(parties.get(number % parties.size())).orElseThrow();
                    var person = new Person("Number" + number, "Person", "", "", Function.ADVISER, 0, "", true);
                    long id = participants.register(delegations.ofState(session, state), person, "bench");
                    return Objects.requireNonNull(participants.approve(id, 1, "bench").now().badge());
                })
                .toList();
    }

    private static double at(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    /** An officer who is signed in at the counter. */
    private final class Desk {

        private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token;

        Desk() throws IOException, InterruptedException {
            token = token(get("/sign-in"));
            post("/sign-in", "name=rosa&password=" + encoded(PASSWORD));
            token = token(get(COUNTER));
        }

        /** What sending the code and what showing the counter again took, in nanoseconds. */
        long[] letIn(String code) throws IOException, InterruptedException {
            long began = System.nanoTime();
            var answer = post(COUNTER, "code=" + encoded(code));
            long sent = System.nanoTime();
            if (answer.statusCode() != 302) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
            token = token(get(COUNTER));
            return new long[] {sent - began, System.nanoTime() - sent};
        }

        private String get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Language", "en").build();
            return http.send(request, BodyHandlers.ofString()).body();
        }

        private HttpResponse<String> post(String path, String fields) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields + "&_csrf=" + encoded(token)))
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }

        private static String token(String page) {
            var found = TOKEN.matcher(page);
            if (!found.find()) {
                throw new IllegalStateException("A page without a form: " + page.substring(0, Math.min(300, page.length())));
            }
            return found.group(1);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
