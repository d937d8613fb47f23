package org.plenary.agenda.site;

import java.util.Optional;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a session that everyone reads. Those of the secretariat are under {@code /desk}. */
@Controller
class SessionController {

    private final SessionPages sessions;
    private final AgendaPages agendas;
    private final ItemPages items;

    SessionController(SessionPages sessions, AgendaPages agendas, ItemPages items) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.items = items;
    }

    @GetMapping("/")
    ModelAndView home(Language language) {
        return sessions.home(Words.in(language))
                .map(page -> new ModelAndView("agenda/site/front", "page", page))
                .orElseGet(() -> new ModelAndView("agenda/site/nothing"));
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}")
    ModelAndView front(@PathVariable String key, Language language) {
        return sessions.front(key, Words.in(language))
                .map(page -> new ModelAndView("agenda/site/front", "page", page))
                .or(() -> sessions.onRecord(key, Words.in(language))
                        .map(page -> new ModelAndView("agenda/site/known", "page", page)))
                .orElseThrow(SessionController::notFound);
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}/agenda")
    ModelAndView agenda(
            @PathVariable String key,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "") String open,
            Language language) {
        return agendas.tree(key, version, open.equals("all"), Words.in(language))
                .map(page -> new ModelAndView("agenda/site/agenda", "page", page))
                .orElseThrow(SessionController::notFound);
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}/agenda/changes")
    ModelAndView changes(
            @PathVariable String key,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Language language) {
        return agendas.changes(key, from, to, Words.in(language))
                .map(page -> new ModelAndView("agenda/site/changes", "page", page))
                .orElseThrow(SessionController::notFound);
    }

    /** An item has one address; other ways to write its number lead there. */
    @GetMapping("/sessions/{key:[a-z0-9-]+}/agenda/{number}")
    ModelAndView item(@PathVariable String key, @PathVariable String number, Language language) {
        var item = number(number);
        if (!item.address().equals(number)) {
            return new ModelAndView("redirect:/sessions/%s/agenda/%s".formatted(key, item.address()));
        }
        return items.item(key, item, Words.in(language))
                .map(page -> new ModelAndView("agenda/site/item", "page", page))
                .orElseThrow(SessionController::notFound);
    }

    private static ItemNumber number(String text) {
        try {
            return ItemNumber.of(text);
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
