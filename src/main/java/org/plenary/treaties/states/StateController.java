package org.plenary.treaties.states;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The States, and what each did under the treaties by a day; {@link StateApi} has them for programs. */
@Controller
class StateController {

    private final Treaties treaties;
    private final Clock clock;

    StateController(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    @GetMapping("/states")
    ModelAndView states(Language language) {
        var page = StatesPage.of(treaties, LocalDate.now(clock), Words.in(language));
        return new ModelAndView("treaties/states/states", "page", page);
    }

    @GetMapping("/states/{code}")
    ModelAndView state(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Language language) {
        var state = treaties.state(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = StatePage.of(state, on != null ? on : todayOrEndOfData(), treaties, Words.in(language));
        return new ModelAndView("treaties/states/state", "page", page);
    }

    /** The last day of which all treaties are known, if it lies before today. */
    private LocalDate todayOrEndOfData() {
        return Stream.concat(
                        Stream.of(LocalDate.now(clock)),
                        treaties.instruments().stream().map(Instrument::dataTo))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
