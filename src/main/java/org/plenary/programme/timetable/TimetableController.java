package org.plenary.programme.timetable;

import java.time.Clock;
import org.plenary.agenda.Agendas;
import org.plenary.documents.Documents;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.programme.Programmes;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The programme and its meetings for readers. The secretariat changes them at its desk. */
@Controller
class TimetableController {

    private final Sessions sessions;
    private final Programmes programmes;
    private final Agendas agendas;
    private final Documents documents;
    private final Clock clock;

    TimetableController(Sessions sessions, Programmes programmes, Agendas agendas, Documents documents, Clock clock) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.agendas = agendas;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/sessions/{key}/programme")
    ModelAndView programme(@PathVariable String key, Language language) {
        var session = session(key);
        var programme = programmes.of(session.id());
        var page = TimetablePage.of(session, programme, clock.instant(), site(), Words.in(language));
        return new ModelAndView("programme/timetable/programme", "page", page);
    }

    @GetMapping("/sessions/{key}/meetings/{number:[0-9]{1,6}}")
    ModelAndView meeting(@PathVariable String key, @PathVariable int number, Language language) {
        var session = session(key);
        var programme = programmes.of(session.id());
        var papers = new MeetingPapers(agendas.current(session.id()).orElse(null), documents, Words.in(language));
        return MeetingPage.of(session, programme, number, clock.instant(), papers)
                .map(page -> new ModelAndView("programme/timetable/meeting", "page", page))
                .orElseThrow(TimetableController::notFound);
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(TimetableController::notFound);
    }

    private static TimetablePage.Site site() {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().build();
        return new TimetablePage.Site(address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
