package org.plenary.responses.cycles;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Standings;
import org.plenary.responses.cycles.BoardPage.Asked;
import org.plenary.responses.cycles.BoardPage.Cell;
import org.plenary.responses.cycles.BoardPage.Count;
import org.plenary.responses.cycles.BoardPage.Filter;
import org.plenary.responses.cycles.BoardPage.Group;
import org.plenary.responses.cycles.BoardPage.Option;
import org.plenary.responses.cycles.BoardPage.Row;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Treaties;
import org.plenary.web.Table;
import org.springframework.stereotype.Component;

/** Makes the board of a cycle, as a page and as a table. */
@Component
class BoardPages {

    private static final List<String> STAGES = Stream.concat(
                    Stream.of(ResponseStage.NOT_BEGUN),
                    Stream.of(ResponseStage.values()).map(ResponseStage::word))
            .toList();

    private final BoardLines lines;
    private final Standings standings;
    private final Treaties treaties;

    BoardPages(BoardLines lines, Standings standings, Treaties treaties) {
        this.lines = lines;
        this.standings = standings;
        this.treaties = treaties;
    }

    BoardPage of(Cycle cycle, BoardFilter filter, Words words) {
        var all = lines.of(cycle);
        var shown = BoardLines.shown(all, filter);
        var board = new Board(cycle, filter, words);
        return new BoardPage(
                cycle.title().in(words.language()),
                board.address(),
                "/desk/synthesis/" + cycle.key(),
                words.dates(cycle.opens(), cycle.closes()),
                CyclePages.kind(cycle),
                words.text("cycles.stage." + cycle.stage().word()),
                cycle.stage() == CycleStage.PLANNED,
                cycle.stage() == CycleStage.OPEN,
                cycle.stage() != CycleStage.CLOSED,
                board.address() + "/board.csv" + filter.query(),
                words.text("cycles.never-count", neverAnswered(cycle)),
                asked(all).stream().map(each -> board.asked(each, all)).toList(),
                filters(all, board),
                words.text("cycles.shown", states(shown), states(all)),
                asked(shown).stream().map(board::title).toList(),
                groups(shown, board));
    }

    /** What the board shows, one row for each State and questionnaire. */
    Table table(Cycle cycle, BoardFilter filter, Words words) {
        var shown = BoardLines.shown(lines.of(cycle), filter).stream()
                .sorted(Comparator.comparing(BoardLine::state, Alphabet.of(words.language())))
                .toList();
        return Table.of(
                shown,
                Table.column("state", line -> line.state().code()),
                Table.column(
                        "name", line -> line.state().name().in(words.language()).text()),
                Table.column("group", BoardLine::group),
                Table.column("questionnaire", line -> line.asked().code()),
                Table.column("stage", BoardLine::stage),
                Table.column("answers", BoardLine::answered),
                Table.column(
                        "submitted",
                        line -> line.standing() == null ? null : line.standing().submitted()));
    }

    private long neverAnswered(Cycle cycle) {
        var ever = standings.whoEverSubmitted();
        return cycle.invited().stream().filter(state -> !ever.contains(state)).count();
    }

    private static long states(List<BoardLine> lines) {
        return lines.stream().map(line -> line.state().code()).distinct().count();
    }

    private static List<Questionnaire> asked(List<BoardLine> lines) {
        var byId = new LinkedHashMap<Long, Questionnaire>();
        lines.forEach(line -> byId.put(line.asked().id(), line.asked()));
        return List.copyOf(byId.values());
    }

    private List<Filter> filters(List<BoardLine> all, Board board) {
        return List.of(
                board.filter("stage", board.filter().stage(), STAGES.stream().collect(board.named("responses.stage."))),
                board.filter("group", board.filter().group(), groupNames(board.words())),
                board.filter(
                        "questionnaire",
                        board.filter().questionnaire(),
                        asked(all).stream()
                                .collect(Collectors.toMap(
                                        Questionnaire::code, board::title, (one, _) -> one, LinkedHashMap::new))));
    }

    private Map<String, Localized> groupNames(Words words) {
        var names = new LinkedHashMap<String, Localized>();
        treaties.groups().forEach(group -> names.put(group.code(), group.name().in(words.language())));
        names.put(BoardFilter.NO_GROUP, words.localized("cycles.no-group"));
        return names;
    }

    private List<Group> groups(List<BoardLine> shown, Board board) {
        var byGroup = shown.stream()
                .sorted(Comparator.comparing(
                        BoardLine::state, Alphabet.of(board.words().language())))
                .collect(Collectors.groupingBy(BoardLine::group));
        return groupNames(board.words()).entrySet().stream()
                .filter(group -> byGroup.containsKey(group.getKey()))
                .map(group -> new Group(group.getValue(), rows(byGroup.getOrDefault(group.getKey(), List.of()), board)))
                .toList();
    }

    private static List<Row> rows(List<BoardLine> lines, Board board) {
        var byState = new LinkedHashMap<String, Row>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.state().code(), LinkedHashMap::new, Collectors.toList()))
                .forEach((code, own) -> byState.put(
                        code,
                        new Row(
                                code,
                                own.getFirst().state().name().in(board.words().language()),
                                own.stream().map(board::cell).toList())));
        return List.copyOf(byState.values());
    }

    /** A board in the making: which cycle, what of it, in which language. */
    private record Board(Cycle cycle, BoardFilter filter, Words words) {

        String address() {
            return "/desk/cycles/" + cycle.key();
        }

        Localized title(Questionnaire asked) {
            return asked.form().title().in(words.language());
        }

        Asked asked(Questionnaire asked, List<BoardLine> all) {
            var byStage = all.stream()
                    .filter(line -> line.asked().id() == asked.id())
                    .collect(Collectors.groupingBy(BoardLine::stage, Collectors.counting()));
            return new Asked(
                    title(asked),
                    STAGES.stream()
                            .map(stage -> new Count(
                                    ResponseStage.chip(stage),
                                    words.text("responses.stage." + stage),
                                    byStage.getOrDefault(stage, 0L),
                                    address() + new BoardFilter(stage, "", asked.code()).query()))
                            .toList());
        }

        Filter filter(String name, String chosen, Map<String, Localized> choices) {
            var options = Stream.concat(
                            Stream.of(Map.entry("", words.localized("cycles.all"))), choices.entrySet().stream())
                    .map(each -> new Option(
                            each.getKey(), each.getValue(), each.getKey().equals(chosen)))
                    .toList();
            return new Filter(name, words.text("cycles.filter." + name), options);
        }

        Collector<String, ?, LinkedHashMap<String, Localized>> named(String prefix) {
            return Collectors.toMap(
                    word -> word, word -> words.localized(prefix + word), (one, _) -> one, LinkedHashMap::new);
        }

        Cell cell(BoardLine line) {
            return new Cell(
                    title(line.asked()),
                    ResponseStage.chip(line.stage()),
                    words.text("responses.stage." + line.stage()),
                    more(line),
                    "/desk/responses/%s/%s/%s"
                            .formatted(
                                    cycle.key(),
                                    line.asked().code(),
                                    line.state().code()));
        }

        private String more(BoardLine line) {
            var standing = line.standing();
            if (standing == null) {
                return "";
            }
            return switch (standing.stage()) {
                case SUBMITTED, ACCEPTED ->
                    words.date(Objects.requireNonNull(standing.submitted())
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate());
                case BEGUN, RETURNED -> words.text("cycles.answers", standing.answered());
            };
        }
    }
}
