package org.plenary.treaties.states;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Participation;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Status;
import org.plenary.treaties.Treaties;
import org.plenary.treaties.UnreadableDay;
import org.plenary.web.Table;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** The States for programs. */
@RestController
class StateApi {

    private final Treaties treaties;
    private final Clock clock;

    StateApi(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    @GetMapping("/api/states")
    List<Map<String, @Nullable Object>> states() {
        return table(all()).objects();
    }

    @GetMapping("/api/states.csv")
    ResponseEntity<byte[]> statesAsCsv() {
        return table(all()).download("states.csv");
    }

    @GetMapping("/api/states/{code}")
    Map<String, @Nullable Object> state(
            @PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var state = found(code);
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        Map<String, @Nullable Object> answer =
                new LinkedHashMap<>(table(List.of(state)).objects().getFirst());
        answer.put("on", day);
        answer.put("treaties", standings(state, day).objects());
        return answer;
    }

    @GetMapping("/api/states/{code}.csv")
    ResponseEntity<byte[]> stateAsCsv(
            @PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        var state = found(code);
        return standings(state, day).download("%s-%s.csv".formatted(state.code(), day));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail notADay(MethodArgumentTypeMismatchException asked, Language language) {
        return UnreadableDay.problem(asked, language);
    }

    private List<State> all() {
        return treaties.states().stream()
                .sorted(Comparator.comparing(State::code))
                .toList();
    }

    private State found(String code) {
        return treaties.state(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Table table(List<State> states) {
        var today = LocalDate.now(clock);
        return Table.of(
                states,
                column("code", State::code),
                column("iso2", State::iso2),
                column("m49", State::m49),
                column("kind", state -> state.kind().word()),
                column("admitted", State::admitted),
                column(
                        "group",
                        state -> state.groupOn(today)
                                .map(State.Membership::group)
                                .orElse(null)),
                texts("name", State::name),
                texts("formalName", State::formalName));
    }

    private Table standings(State state, LocalDate on) {
        return Table.of(
                treaties.instruments(),
                column("instrument", Instrument::code),
                column("dataTo", Instrument::dataTo),
                column("standing", instrument -> standing(instrument, state, on).word()),
                column(
                        "signed",
                        instrument -> act(instrument, state, on)
                                .filter(act -> act.isSignedBy(on))
                                .map(Participation::signed)
                                .orElse(null)),
                column(
                        "deposited",
                        instrument -> deposit(instrument, state, on)
                                .map(Participation::deposited)
                                .orElse(null)),
                column(
                        "kind",
                        instrument -> deposit(instrument, state, on)
                                .map(Participation::kind)
                                .map(Participation.Kind::word)
                                .orElse(null)),
                column(
                        "inForce",
                        instrument -> deposit(instrument, state, on)
                                .flatMap(_ -> treaties.standing(instrument, state, on))
                                .map(Status.Participant::inForce)
                                .orElse(null)));
    }

    private Standing standing(Instrument instrument, State state, LocalDate on) {
        return treaties.standing(instrument, state, on)
                .map(Status.Participant::standing)
                .orElse(Standing.NEITHER);
    }

    private Optional<Participation> act(Instrument instrument, State state, LocalDate on) {
        return treaties.standing(instrument, state, on).flatMap(Status.Participant::participation);
    }

    /** What it deposited, unless that lies after the day. */
    private Optional<Participation> deposit(Instrument instrument, State state, LocalDate on) {
        var standing = standing(instrument, state, on);
        return act(instrument, state, on).filter(_ -> standing == Standing.PARTY || standing == Standing.DEPOSITED);
    }
}
