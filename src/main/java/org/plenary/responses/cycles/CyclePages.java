package org.plenary.responses.cycles;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.access.StateContacts;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.mail.Outbox;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Standings;
import org.plenary.responses.Standings.Standing;
import org.plenary.responses.cycles.CyclePage.All;
import org.plenary.responses.cycles.CyclePage.Board;
import org.plenary.responses.cycles.CyclePage.Cell;
import org.plenary.responses.cycles.CyclePage.Choice;
import org.plenary.responses.cycles.CyclePage.Count;
import org.plenary.responses.cycles.CyclePage.Group;
import org.plenary.responses.cycles.CyclePage.Line;
import org.plenary.responses.cycles.CyclePage.Row;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Makes the pages of the desk of cycles. */
@Component
class CyclePages {

    private static final List<String> STAGES = List.of("not-begun", "begun", "submitted", "returned", "accepted");

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Standings standings;
    private final CycleLetters letters;
    private final StateContacts contacts;
    private final Outbox outbox;
    private final Treaties treaties;
    private final Clock clock;

    CyclePages(
            Cycles cycles,
            Questionnaires questionnaires,
            Standings standings,
            CycleLetters letters,
            StateContacts contacts,
            Outbox outbox,
            Treaties treaties,
            Clock clock) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.standings = standings;
        this.letters = letters;
        this.contacts = contacts;
        this.outbox = outbox;
        this.treaties = treaties;
        this.clock = clock;
    }

    All all(Words words) {
        var language = words.language();
        return new All(
                cycles.all().stream().map(cycle -> line(cycle, words)).toList(),
                questionnaires.latest().stream()
                        .map(each -> new Choice(
                                Long.toString(each.id()),
                                each.form().title().in(language).text()))
                        .toList(),
                treaties.instruments().stream()
                        .map(each ->
                                new Choice(each.code(), each.name().in(language).text()))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(each -> new Choice(each.tag(), each.ownName()))
                        .toList(),
                today().toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Line line(Cycle cycle, Words words) {
        return new Line(
                cycle.title().in(words.language()).text(),
                "/desk/cycles/" + cycle.key(),
                words.dates(cycle.opens(), cycle.closes()),
                kind(cycle),
                words.text("cycles.stage." + cycle.stage().word()));
    }

    private static String kind(Cycle cycle) {
        return switch (cycle.stage()) {
            case PLANNED -> "provisional";
            case OPEN -> "now";
            case CLOSED -> "past";
        };
    }

    /** @param filter the word of the stage to be shown; empty or anything else for all */
    Board board(Cycle cycle, String filter, Words words) {
        var asked = questionnaires.withIds(cycle.questionnaires());
        var standing = standings.in(cycle).stream()
                .collect(Collectors.groupingBy(
                        Standing::state, Collectors.toMap(Standing::questionnaire, Function.identity())));
        var known = contacts.focalPoints().keySet();
        var counts = letters.counts(cycle);
        return new Board(
                cycle.title().in(words.language()).text(),
                cycle.key(),
                "/desk/cycles/" + cycle.key(),
                words.dates(cycle.opens(), cycle.closes()),
                kind(cycle),
                words.text("cycles.stage." + cycle.stage().word()),
                cycle.stage() == CycleStage.PLANNED,
                cycle.stage() == CycleStage.OPEN,
                counts(cycle, asked, standing, words),
                STAGES.contains(filter) ? filter : "",
                asked.stream()
                        .map(each -> each.form().title().in(words.language()).text())
                        .toList(),
                groups(new Shown(cycle, asked, standing, STAGES.contains(filter) ? filter : ""), words),
                Arrays.stream(LetterKind.values())
                        .map(each ->
                                new Count(each.word(), name(each, cycle, words), counts.getOrDefault(each.word(), 0L)))
                        .toList(),
                neverAnswered(cycle).size(),
                cycle.invited().stream()
                        .filter(state -> !known.contains(state))
                        .map(state -> treaties.nameOf(state, words.language()))
                        .sorted(Collator.getInstance(words.language().locale()))
                        .toList(),
                outbox.isOpen());
    }

    /** The invited States that never submitted a response to any questionnaire. */
    List<String> neverAnswered(Cycle cycle) {
        var ever = new HashSet<>(standings.whoEverSubmitted());
        return cycle.invited().stream().filter(state -> !ever.contains(state)).toList();
    }

    private static String name(LetterKind kind, Cycle cycle, Words words) {
        var name = words.text("cycles.letter." + kind.word());
        return kind.due(cycle).map(day -> name + " · " + words.date(day)).orElse(name);
    }

    private static List<Count> counts(
            Cycle cycle, List<Questionnaire> asked, Map<String, Map<Long, Standing>> standing, Words words) {
        var byStage = cycle.invited().stream()
                .flatMap(state -> asked.stream().map(each -> stage(standing, state, each)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return STAGES.stream()
                .map(stage -> new Count(stage, words.text("responses.stage." + stage), byStage.getOrDefault(stage, 0L)))
                .toList();
    }

    private List<Group> groups(Shown shown, Words words) {
        var byName = Comparator.comparing(
                (State state) -> state.name().in(words.language()).text(),
                Collator.getInstance(words.language().locale()));
        var byGroup = shown.cycle().invited().stream()
                .filter(state -> shown.filter().isEmpty()
                        || shown.asked().stream()
                                .anyMatch(each ->
                                        stage(shown.standing(), state, each).equals(shown.filter())))
                .flatMap(state -> treaties.state(state).stream())
                .sorted(byName)
                .collect(Collectors.groupingBy(state ->
                        state.groupOn(today()).map(State.Membership::group).orElse("")));
        return Stream.concat(
                        treaties.groups().stream()
                                .map(group -> new Group(
                                        group.name().in(words.language()).text(),
                                        rows(byGroup.getOrDefault(group.code(), List.of()), shown, words))),
                        Stream.of(new Group(
                                words.text("cycles.no-group"),
                                rows(byGroup.getOrDefault("", List.of()), shown, words))))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static List<Row> rows(List<State> states, Shown shown, Words words) {
        return states.stream()
                .map(state -> new Row(
                        state.code(),
                        state.name().in(words.language()).text(),
                        shown.asked().stream()
                                .map(each -> cell(shown, state.code(), each, words))
                                .toList()))
                .toList();
    }

    private static Cell cell(Shown shown, String state, Questionnaire asked, Words words) {
        var stage = stage(shown.standing(), state, asked);
        var standing = shown.standing().getOrDefault(state, Map.of()).get(asked.id());
        var label = words.text("responses.stage." + stage);
        return new Cell(
                switch (stage) {
                    case "submitted", "accepted" -> "done";
                    case "begun" -> "now";
                    case "returned" -> "revised";
                    default -> "plain";
                },
                standing == null || !stage.equals("begun") ? label : label + " · " + standing.answered(),
                standing == null
                        ? ""
                        : "/desk/responses/%s/%s/%s".formatted(shown.cycle().key(), asked.code(), state));
    }

    private static String stage(Map<String, Map<Long, Standing>> standing, String state, Questionnaire asked) {
        var there = standing.getOrDefault(state, Map.of()).get(asked.id());
        return there == null ? "not-begun" : there.stage().word();
    }

    private record Shown(
            Cycle cycle, List<Questionnaire> asked, Map<String, Map<Long, Standing>> standing, String filter) {}
}
