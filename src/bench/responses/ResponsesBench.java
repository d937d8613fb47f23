import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.plenary.PlenaryApplication;
import org.plenary.database.OpenDatabase;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.Answers;
import org.plenary.responses.Response;
import org.plenary.responses.Responses;
import org.plenary.responses.Saving;
import org.plenary.responses.Submissions;
import org.plenary.responses.Wording;
import org.plenary.terminal.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Times what States and the secretariat do with answers, in the database as it is served from. Argument: how many write at once. */
public final class ResponsesBench {

    public static void main(String[] arguments) throws Exception {
        int writers = Integer.parseInt(arguments[0]);
        try (var database = OpenDatabase.toServe(Terminal.ofThisProcess())) {
            var application = new SpringApplication(PlenaryApplication.class);
            application.setLogStartupInfo(false);
            application.addInitializers(rooms -> ((GenericApplicationContext) rooms)
                    .registerBean(OpenDatabase.class, () -> database, definition -> definition.setDestroyMethodName("")));
            try (var rooms = application.run(
                    "--server.port=0", "--server.address=127.0.0.1", "--plenary.first-start=true")) {
                new ResponsesBench(rooms).run(writers);
            }
        }
        System.exit(0);
    }

    private static final String INSERT = """
            insert into responses.answer (response, occurrence, question, since, revision, value, origin, visibility, saved_by, saved_at)
            values (?, ?, ?, nextval('responses.change'), nextval('responses.change'), ?::jsonb, 'given', 'public', 'bench', now())""";

    /** Between two answers of one writer, in milliseconds: six times as fast as the form sends them. */
    private static final long PAUSE = 100;

    private final ConfigurableApplicationContext rooms;
    private final GeneratedAnswers generated;
    private final Responses responses;
    private final Answers answers;
    private final Submissions submissions;

    private ResponsesBench(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
        generated = new GeneratedAnswers(rooms);
        responses = rooms.getBean(Responses.class);
        answers = rooms.getBean(Answers.class);
        submissions = rooms.getBean(Submissions.class);
    }

    private void run(int writers) throws Exception {
        generated.first();
        generated.second();
        var open = generated.empty("bench-3");
        System.out.printf("%,d answers of %d States%n", count("responses.answer"), generated.states().size());
        writeAtOnce(open, writers);
        submitWhole(open);
        submitAtOnce(generated.empty("bench-4"));
        new PagesBench(rooms).run();
    }

    /** Each writer saves answer after answer of a State of its own, as the form does while people type. */
    private void writeAtOnce(Cycle cycle, int writers) throws Exception {
        var begun = begun(cycle, 0, writers);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        at(writers, writer -> {
            var response = begun.get(writer);
            for (int round = 0; round < 2; round++) {
                for (int question = 1; question <= 30; question++) {
                    Thread.sleep(PAUSE);
                    long began = System.nanoTime();
                    var saving = answers.save(
                            response, Wording.given("q-" + (1 + round) + "-" + question, AnswerValue.ofText("Saved"), "w"), 0);
                    // The first round warms the program up.
                    if (round > 0) {
                        times.add(System.nanoTime() - began);
                    }
                    if (!(saving instanceof Saving.Saved)) {
                        throw new IllegalStateException(saving.toString());
                    }
                }
            }
            return null;
        });
        System.out.printf(
                "one saved answer, %d writers: median %.1f ms, p99 %.1f ms%n", writers, percentile(times, 50), percentile(times, 99));
    }

    /** A whole response of 100 answers saved and submitted, against the same rows inserted one statement at a time. */
    private void submitWhole(Cycle cycle) throws Exception {
        int rounds = generated.states().size();
        var jdbc = rooms.getBean(JdbcTemplate.class);
        var transactions = rooms.getBean(TransactionTemplate.class);
        double whole = 0;
        double single = 0;
        double alone = 0;
        var begun = begun(cycle, 1, rounds);
        var others = begun(cycle, 2, rounds);
        for (int round = 0; round < rounds; round++) {
            var wordings = hundred();
            var response = begun.get(round);
            var other = others.get(round);
            long began = System.nanoTime();
            transactions.executeWithoutResult(_ -> {
                answers.saveAll(response, wordings);
                submissions.submit(response, "bench", false);
            });
            long between = System.nanoTime();
            transactions.executeWithoutResult(_ -> wordings.forEach(each -> jdbc.update(INSERT, other.id(), 0, each.place().question(), each.value().toJson())));
            long ended = System.nanoTime();
            wordings.forEach(each -> jdbc.update(INSERT, other.id(), 1, each.place().question(), each.value().toJson()));
            if (round >= rounds / 2) {
                whole += between - began;
                single += ended - between;
                alone += System.nanoTime() - ended;
            }
        }
        int counted = rounds - rounds / 2;
        System.out.printf(
                "a submission of 100 answers: %.1f ms; its rows one statement at a time: in one transaction %.1f ms, %.1f times the rate;"
                        + " each by itself %.1f ms, %.1f times%n",
                whole / counted / 1e6, single / counted / 1e6, single / whole, alone / counted / 1e6, alone / whole);
    }

    /** Every State submits to every questionnaire of a cycle, eight at once; the first questionnaire warms the program up. */
    private void submitAtOnce(Cycle cycle) throws Exception {
        submitAtOnce(begun(cycle, 0, generated.states().size()));
        var begun = IntStream.range(1, cycle.questionnaires().size())
                .mapToObj(questionnaire -> begun(cycle, questionnaire, generated.states().size()))
                .flatMap(List::stream)
                .toList();
        long began = System.nanoTime();
        submitAtOnce(begun);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "submissions of 100 answers at once: %.0f a second, %.0f answers a second%n",
                begun.size() / seconds, begun.size() * 100 / seconds);
    }

    private void submitAtOnce(List<Response> begun) throws Exception {
        var transactions = rooms.getBean(TransactionTemplate.class);
        at(8, writer -> {
            for (int each = writer; each < begun.size(); each += 8) {
                var response = begun.get(each);
                transactions.executeWithoutResult(_ -> {
                    answers.saveAll(response, hundred());
                    submissions.submit(response, "bench", false);
                });
            }
            return null;
        });
    }

    private static List<Wording> hundred() {
        return IntStream.range(0, 100)
                .mapToObj(number -> Wording.given(
                        "q-%d-%d".formatted(1 + number / 30, 1 + number % 30), AnswerValue.ofText("Answer " + number), "bench"))
                .toList();
    }

    private List<Response> begun(Cycle cycle, int questionnaire, int states) {
        return generated.states().stream()
                .limit(states)
                .map(state -> responses.begin(cycle.id(), cycle.questionnaires().get(questionnaire), state))
                .toList();
    }

    private static void at(int writers, Work work) throws Exception {
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = IntStream.range(0, writers)
                    .mapToObj(writer -> all.submit((Callable<Object>) () -> work.of(writer)))
                    .toList();
            for (var each : begun) {
                each.get();
            }
        }
    }

    private long count(String table) {
        return rooms.getBean(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single();
    }

    static double percentile(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    /** What one of many does at the same time as the others. */
    private interface Work {
        Object of(int writer) throws Exception;
    }
}
