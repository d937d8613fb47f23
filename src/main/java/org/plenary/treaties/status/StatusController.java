package org.plenary.treaties.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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

/**
 * The pages of the treaties and of the status of each. Without a day they show today, or the last day of the data if that
 * was before; {@link StatusApi} has the same for programs.
 */
@Controller
class StatusController {

    private final Treaties treaties;
    private final Clock clock;

    StatusController(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    @GetMapping("/treaties")
    ModelAndView treaties(@RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on, Language language) {
        var dataTo = treaties.instruments().stream().map(Instrument::dataTo).min(Comparator.naturalOrder());
        var day = on != null ? on : todayOr(dataTo.orElse(LocalDate.MAX));
        return new ModelAndView("treaties/status/treaties", "page", TreatiesPage.of(day, treaties, Words.in(language)));
    }

    @GetMapping("/treaties/{code}")
    ModelAndView treaty(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            TreatyPage.Filter filter,
            Language language) {
        var instrument = found(code);
        var status = treaties.status(instrument, on != null ? on : todayOr(instrument.dataTo()));
        var page = TreatyPage.of(status, filter, treaties, Words.in(language));
        return new ModelAndView("treaties/status/treaty", "page", page);
    }

    /** The slider of a browser without script sends the number of days since the treaty began. */
    @GetMapping(path = "/treaties/{code}", params = "days")
    String slid(@PathVariable String code, @RequestParam int days) {
        var instrument = found(code);
        return "redirect:" + new Addresses(instrument, instrument.begins().plusDays(days)).page();
    }

    private LocalDate todayOr(LocalDate dataTo) {
        var today = LocalDate.now(clock);
        return today.isBefore(dataTo) ? today : dataTo;
    }

    private Instrument found(String code) {
        return treaties.instrument(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
