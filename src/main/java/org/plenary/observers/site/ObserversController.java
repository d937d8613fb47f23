package org.plenary.observers.site;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.ObserverClasses;
import org.plenary.observers.Observers;
import org.plenary.observers.checks.ListCirculation;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows readers who is an observer at a session, and the lists that were circulated. */
@Controller
class ObserversController {

    private final Sessions sessions;
    private final Observers observers;
    private final ObserverClasses classes;
    private final Rulebooks rulebooks;

    ObserversController(Sessions sessions, Observers observers, ObserverClasses classes, Rulebooks rulebooks) {
        this.sessions = sessions;
        this.observers = observers;
        this.classes = classes;
        this.rulebooks = rulebooks;
    }

    @GetMapping("/sessions/{key}/observers")
    String observers(@PathVariable String key, Language language, Model model) {
        var session = session(key);
        var pages = new ObserversPages(session, Words.in(language), sessions);
        model.addAttribute(
                "page",
                pages.page(
                        observers.admitted(session),
                        observers.circulations(session),
                        classes.states(session, ObserverClass.SIGNATORY)));
        return "observers/site/observers";
    }

    @GetMapping("/sessions/{key}/observers/lists/{number:[1-9][0-9]{0,2}}")
    String list(@PathVariable String key, @PathVariable int number, Language language, Model model) {
        var session = session(key);
        var list = observers.circulations(session).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(ObserversController::notFound);
        model.addAttribute("page", ListPage.of(session, list, deadline(session), Words.in(language)));
        return "observers/site/list";
    }

    /** Null where the rulebook of the body knows no such period. */
    private @Nullable ListCirculation deadline(Session session) {
        var days = rulebooks.of(session.body().rulebook(), session.number()).period("17", "days");
        return days.isPresent() ? new ListCirculation(session.opens(), days.getAsInt()) : null;
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(ObserversController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
