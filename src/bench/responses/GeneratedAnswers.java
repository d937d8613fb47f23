import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two cycles of four questionnaires with 300 questions, answered by every State there is: the same answers each time, since each
 * follows from the numbers of its State, question and cycle. One State has not submitted in the second cycle.
 */
final class GeneratedAnswers {

    static final List<String> TREATIES = List.of("untoc", "tip", "som", "firearms");
    static final int SECTIONS = 10;
    static final int QUESTIONS = 30;

    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final Questionnaires questionnaires;
    private final Continuities continuities;
    private final Cycles cycles;
    private final List<String> states;

    GeneratedAnswers(ApplicationContext rooms) {
        jdbc = rooms.getBean(JdbcClient.class);
        owner = JdbcClient.create(rooms.getBean("ownersDataSource", DataSource.class));
        questionnaires = rooms.getBean(Questionnaires.class);
        continuities = rooms.getBean(Continuities.class);
        cycles = rooms.getBean(Cycles.class);
        states = rooms.getBean(Treaties.class).states().stream().map(State::code).sorted().toList();
    }

    List<String> states() {
        return states;
    }

    Cycle first() {
        return filled("bench-1", LocalDate.of(2024, 1, 1));
    }

    Cycle second() {
        TREATIES.forEach(treaty -> continuities.replace(new Continuity(
                "bench-2-" + treaty,
                "bench-1-" + treaty,
                form(treaty)
                        .questions()
                        .map(each -> new Correspondence(each.key(), each.key(), Relation.SAME, java.util.Map.of()))
                        .toList())));
        return filled("bench-2", LocalDate.of(2026, 1, 1));
    }

    /** A cycle that is open and that nobody has answered. */
    Cycle empty(String key) {
        return opened(key, LocalDate.of(2026, 6, 1));
    }

    private Cycle filled(String key, LocalDate opens) {
        var cycle = opened(key, opens);
        jdbc.sql("""
                        insert into responses.response (cycle, questionnaire, state, stage, begun_at, sealed_at)
                        select ?, q, s, 'submitted', ?::date, 1 from unnest(?) q, unnest(?) s""")
                .params(cycle.id(), opens, ids(cycle), codes())
                .update();
        jdbc.sql("""
                        insert into responses.submission
                        select id, 1, 1, 'bench', begun_at + interval '30 days', false from responses.response where cycle = ?""")
                .param(cycle.id())
                .update();
        jdbc.sql("""
                        insert into responses.answer
                            (response, question, since, revision, value, origin, saved_by, saved_at)
                        select r.id, 'q-' || s || '-' || n, 1, nextval('responses.change'),
                            case n % 5
                                when 4 then jsonb_build_object('text', 'Practice of ' || r.state || ' on matter ' || n)
                                when 3 then jsonb_build_object('values', jsonb_build_array((array['law', 'training', 'other'])[1 + (r.id + n) % 3]))
                                else jsonb_build_object('values', jsonb_build_array((array['yes', 'partly', 'no'])[1 + (r.id * 7 + n + s) % 3]))
                            end,
                            'given', 'bench', r.begun_at
                        from responses.response r, generate_series(1, ?) s, generate_series(1, ?) n
                        where r.cycle = ?""")
                .params(SECTIONS, QUESTIONS, cycle.id())
                .update();
        owner.sql("analyze responses.answer").update();
        return cycle;
    }

    private Cycle opened(String key, LocalDate opens) {
        var asked = TREATIES.stream()
                .map(treaty -> questionnaires.enter(key + "-" + treaty, form(treaty), "bench"))
                .map(Questionnaire::id)
                .toList();
        cycles.plan(new Cycle(
                0, 0, key, text(key), opens, opens.plusYears(1), CycleStage.PLANNED, asked, states));
        cycles.open(key, "bench");
        return cycles.find(key).orElseThrow();
    }

    private Long[] ids(Cycle cycle) {
        return cycle.questionnaires().toArray(Long[]::new);
    }

    private String[] codes() {
        return states.toArray(String[]::new);
    }

    static Form form(String treaty) {
        return new Form(
                text("Questionnaire " + treaty),
                "generated",
                EnumSet.allOf(Language.class),
                IntStream.rangeClosed(1, SECTIONS).mapToObj(number -> section(treaty, number)).toList());
    }

    private static Section section(String treaty, int number) {
        return new Section(
                "s-" + number,
                treaty,
                text("Section " + number),
                text("What the State does under article " + (4 + number)),
                null,
                false,
                IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(question -> question(treaty, number, question))
                        .toList());
    }

    private static Question question(String treaty, int section, int number) {
        var kind = switch (number % 5) {
            case 4 -> QuestionKind.LONG_TEXT;
            case 3 -> QuestionKind.MANY_OF;
            default -> QuestionKind.YES_PARTLY_NO;
        };
        return new Question(
                "q-" + section + "-" + number,
                section + "." + number,
                kind,
                text("Has your State taken the measures that paragraph " + number + " calls for, in law and in practice?"),
                text("Say yes only if all of it is in force."),
                kind == QuestionKind.YES_PARTLY_NO,
                kind == QuestionKind.MANY_OF
                        ? Stream.of("law", "training", "other").map(each -> Choice.of(each, text(each))).toList()
                        : List.of(),
                List.of(),
                List.of(new Provision(treaty, 4 + section, Integer.toString(number))),
                kind == QuestionKind.YES_PARTLY_NO ? Obligation.SHALL : null,
                kind == QuestionKind.LONG_TEXT ? Condition.of("not(${q-%d-%d} = 'no')".formatted(section, number - 2)) : null,
                null,
                MultilingualText.NONE);
    }

    private static MultilingualText text(String words) {
        return new MultilingualText(EnumSet.allOf(Language.class).stream()
                .collect(java.util.stream.Collectors.toMap(language -> language, language -> words + " (" + language.tag() + ")")));
    }
}
