package org.plenary.sessions;

import java.time.Clock;
import java.time.LocalDate;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of sessions. Each session's own pages belong to its agenda. */
@Controller
class SessionsController {

    private final SessionListing listing;
    private final Clock clock;

    SessionsController(SessionListing listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    @GetMapping("/sessions")
    ModelAndView list(Language language) {
        var page = SessionsPage.of(listing.all(), LocalDate.now(clock), Words.in(language));
        return new ModelAndView("sessions/list", "page", page);
    }
}
