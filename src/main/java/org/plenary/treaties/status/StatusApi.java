package org.plenary.treaties.status;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.LaterFact;
import org.plenary.treaties.PublishedTotal;
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

/** The treaties and their status for programs; {@link StatusController} has the pages. */
@RestController
class StatusApi {

    private final Treaties treaties;
    private final Clock clock;

    StatusApi(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    @GetMapping("/api/treaties")
    List<Map<String, @Nullable Object>> instruments(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return table(treaties.instruments(), dayOrToday(on)).objects();
    }

    @GetMapping("/api/treaties.csv")
    ResponseEntity<byte[]> instrumentsAsCsv(@RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return table(treaties.instruments(), dayOrToday(on)).download("treaties.csv");
    }

    @GetMapping("/api/treaties/{code}")
    Map<String, @Nullable Object> instrument(
            @PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return table(List.of(found(code)), dayOrToday(on)).objects().getFirst();
    }

    @GetMapping("/api/treaties/{code}/status")
    StatusAnswer status(
            @PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return StatusAnswer.of(statusOf(code, on), treaties.groups());
    }

    @GetMapping("/api/treaties/{code}/status.csv")
    ResponseEntity<byte[]> statusAsCsv(
            @PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var status = statusOf(code, on);
        return StatusAnswer.participants(status)
                .download("%s-status-%s.csv".formatted(status.instrument().key(), status.on()));
    }

    @GetMapping("/api/treaties/{code}/published-totals")
    List<Map<String, @Nullable Object>> publishedTotals(@PathVariable String code) {
        return publishedTotals(found(code)).objects();
    }

    @GetMapping("/api/treaties/{code}/published-totals.csv")
    ResponseEntity<byte[]> publishedTotalsAsCsv(@PathVariable String code) {
        var instrument = found(code);
        return publishedTotals(instrument).download(instrument.key() + "-published-totals.csv");
    }

    @GetMapping("/api/treaties/{code}/later-facts")
    List<Map<String, @Nullable Object>> laterFacts(@PathVariable String code) {
        return laterFacts(found(code)).objects();
    }

    @GetMapping("/api/treaties/{code}/later-facts.csv")
    ResponseEntity<byte[]> laterFactsAsCsv(@PathVariable String code) {
        var instrument = found(code);
        return laterFacts(instrument).download(instrument.key() + "-later-facts.csv");
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail notADay(MethodArgumentTypeMismatchException asked, Language language) {
        return UnreadableDay.problem(asked, language);
    }

    private Status statusOf(String code, @Nullable LocalDate on) {
        return treaties.status(found(code), dayOrToday(on));
    }

    private LocalDate dayOrToday(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }

    private Instrument found(String code) {
        return treaties.instrument(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Table table(List<Instrument> instruments, LocalDate on) {
        return Table.of(
                instruments,
                column("instrument", Instrument::code),
                texts("title", Instrument::title),
                texts("name", Instrument::name),
                column("supplements", Instrument::supplements),
                column("chapter", Instrument::chapter),
                column("adopted", Instrument::adopted),
                column("adoptedBy", Instrument::adoptedBy),
                column("opened", Instrument::opened),
                column("closed", Instrument::closed),
                column("inForce", Instrument::inForce),
                column("inForceArticle", Instrument::inForceArticle),
                column("instrumentsRequired", Instrument::instrumentsRequired),
                column("registration", Instrument::registration),
                column("publishedIn", Instrument::publishedIn),
                column("dataTo", Instrument::dataTo),
                column("on", _ -> on),
                column("parties", instrument -> treaties.status(instrument, on).inForce()),
                column(
                        "deposited",
                        instrument -> treaties.status(instrument, on).deposited()),
                column(
                        "signatoriesOnly",
                        instrument -> treaties.status(instrument, on).signatoriesOnly()));
    }

    private Table publishedTotals(Instrument instrument) {
        return Table.of(
                treaties.publishedTotals(instrument),
                column("day", PublishedTotal::day),
                column("signatories", PublishedTotal::signatories),
                column("parties", PublishedTotal::parties),
                column("counted", total -> counted(instrument, total.day())),
                column("source", PublishedTotal::source));
    }

    private @Nullable Integer counted(Instrument instrument, LocalDate day) {
        return instrument.isCoveredOn(day)
                ? (Integer) treaties.status(instrument, day).deposited()
                : null;
    }

    private Table laterFacts(Instrument instrument) {
        return Table.of(
                treaties.laterFacts(instrument),
                column("state", LaterFact::state),
                column("deposited", LaterFact::deposited),
                column("inForce", LaterFact::inForce),
                column("source", LaterFact::source));
    }
}
