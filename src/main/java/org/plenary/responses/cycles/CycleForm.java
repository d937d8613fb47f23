package org.plenary.responses.cycles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.Planning;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.responses.Standings;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Takes the form in which a cycle is planned or changed. */
@Component
class CycleForm {

    private static final String KEY = "[a-z0-9][a-z0-9-]{0,39}";

    /** What is wrong where another changed the cycle meanwhile. */
    static final String CHANGED = "cycles.wrong.changed";

    /** The address of the form itself. */
    private static final String NEW = "new";

    private final Cycles cycles;
    private final Questionnaires questionnaires;
    private final Treaties treaties;
    private final Standings standings;
    private final Clock clock;

    CycleForm(Cycles cycles, Questionnaires questionnaires, Treaties treaties, Standings standings, Clock clock) {
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.treaties = treaties;
        this.standings = standings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Plans a new cycle. @return the key of what is wrong; empty if it was planned */
    Optional<String> plan(TypedCycle typed) {
        var key = typed.text("key");
        if (!key.matches(KEY) || key.equals(NEW)) {
            return Optional.of("cycles.wrong.key");
        }
        return save(key, typed).map(wrong -> wrong.equals(CHANGED) ? "cycles.wrong.taken" : wrong);
    }

    /** Changes a cycle. @return the key of what is wrong; empty if it was changed */
    Optional<String> change(Cycle cycle, TypedCycle typed) {
        return save(cycle.key(), typed);
    }

    private Optional<String> save(String key, TypedCycle typed) {
        var opens = typed.day("opens");
        var closes = typed.day("closes");
        if (typed.title().isEmpty()) {
            return Optional.of("cycles.wrong.title");
        }
        if (opens.isEmpty() || closes.isEmpty() || closes.get().isBefore(opens.get())) {
            return Optional.of("cycles.wrong.dates");
        }
        var asked = questionnaires.withIds(typed.questionnaires());
        var invited = invited(typed);
        return problem(asked)
                .or(() -> invited.isEmpty() ? Optional.of("cycles.wrong.states") : Optional.empty())
                .or(() -> problem(cycles.plan(new Cycle(
                        0,
                        typed.edition(),
                        key,
                        typed.title(),
                        opens.get(),
                        closes.get(),
                        CycleStage.PLANNED,
                        asked.stream().map(Questionnaire::id).toList(),
                        invited))));
    }

    private static Optional<String> problem(List<Questionnaire> asked) {
        if (asked.isEmpty()) {
            return Optional.of("cycles.wrong.questionnaires");
        }
        if (asked.stream().map(Questionnaire::code).distinct().count() < asked.size()) {
            return Optional.of("cycles.wrong.versions");
        }
        return asked.stream().anyMatch(each -> each.form().sections().isEmpty())
                ? Optional.of("cycles.wrong.empty")
                : Optional.empty();
    }

    private static Optional<String> problem(Planning planning) {
        return switch (planning) {
            case DONE -> Optional.empty();
            case STALE -> Optional.of(CHANGED);
            case FROZEN -> Optional.of("cycles.wrong.frozen");
            case CLOSED -> Optional.of("cycles.not-done");
        };
    }

    /** The States ticked, the Parties to treaties on a day, those of regional groups, and all that never answered. */
    private List<String> invited(TypedCycle typed) {
        var on = typed.day("on").orElseGet(this::today);
        var states = new TreeSet<String>();
        typed.all("state").stream()
                .flatMap(code -> treaties.state(code).stream())
                .map(State::code)
                .forEach(states::add);
        typed.all("parties").stream()
                .flatMap(code -> treaties.instrument(code).stream())
                .flatMap(treaty -> parties(treaty, on))
                .forEach(states::add);
        treaties.states().stream()
                .filter(state -> state.groupOn(on)
                        .filter(group -> typed.all("group").contains(group.group()))
                        .isPresent())
                .map(State::code)
                .forEach(states::add);
        if (!typed.text("never").isEmpty()) {
            states.addAll(neverAnswered(on));
        }
        return List.copyOf(states);
    }

    private List<String> neverAnswered(LocalDate on) {
        var ever = new HashSet<>(standings.whoEverSubmitted());
        return treaties.instruments().stream()
                .flatMap(treaty -> parties(treaty, on))
                .filter(state -> !ever.contains(state))
                .toList();
    }

    private Stream<String> parties(Instrument treaty, LocalDate on) {
        return treaties.status(treaty, on).parties().stream();
    }
}
