package org.plenary.responses.cycles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Standings;
import org.plenary.responses.Standings.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** One line for each invited State and questionnaire of a cycle, read with one query. */
@Component
class BoardLines {

    private final Questionnaires questionnaires;
    private final Standings standings;
    private final Treaties treaties;
    private final Clock clock;

    BoardLines(Questionnaires questionnaires, Standings standings, Treaties treaties, Clock clock) {
        this.questionnaires = questionnaires;
        this.standings = standings;
        this.treaties = treaties;
        this.clock = clock;
    }

    /** All lines, State by State in no order, the questionnaires as they are asked. */
    List<BoardLine> of(Cycle cycle) {
        var asked = questionnaires.withIds(cycle.questionnaires());
        var standing = standings.in(cycle).stream()
                .collect(Collectors.groupingBy(
                        Standing::state, Collectors.toMap(Standing::questionnaire, Function.identity())));
        return cycle.invited().stream()
                .flatMap(code -> treaties.state(code).stream())
                .flatMap(state -> asked.stream()
                        .map(each -> new BoardLine(
                                state,
                                group(state),
                                each,
                                standing.getOrDefault(state.code(), Map.of()).get(each.id()))))
                .toList();
    }

    /** The lines that a filter lets through: all of a State of which one is at the stage. */
    static List<BoardLine> shown(List<BoardLine> all, BoardFilter filter) {
        var some = all.stream()
                .filter(line -> filter.group().isEmpty() || filter.group().equals(line.group()))
                .filter(line -> filter.questionnaire().isEmpty()
                        || filter.questionnaire().equals(line.asked().code()))
                .toList();
        if (filter.stage().isEmpty()) {
            return some;
        }
        Set<String> there = new HashSet<>();
        some.stream()
                .filter(line -> line.stage().equals(filter.stage()))
                .forEach(line -> there.add(line.state().code()));
        return some.stream().filter(line -> there.contains(line.state().code())).toList();
    }

    private String group(State state) {
        return state.groupOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map(State.Membership::group)
                .orElse(BoardFilter.NO_GROUP);
    }
}
