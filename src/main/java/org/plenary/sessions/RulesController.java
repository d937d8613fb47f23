package org.plenary.sessions;

import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Rulebook;
import org.plenary.rules.Rulebooks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The rulebook: every rule with our summary of it, where it was seen, and how sure that is. The rules of the first body
 * have the short addresses, {@code /rules/18}; those of another stand under its rulebook, {@code /rules/uncac-cosp/9}.
 */
@Controller
class RulesController {

    private final Rulebooks rulebooks;
    private final Bodies bodies;

    RulesController(Rulebooks rulebooks, Bodies bodies) {
        this.rulebooks = rulebooks;
        this.bodies = bodies;
    }

    @GetMapping("/rules")
    ModelAndView list(Language language) {
        return list(first(), language);
    }

    @GetMapping("/rules/{number}")
    ModelAndView rule(@PathVariable String number, Language language) {
        return rulebooks.has(number) && first().find(number).isEmpty()
                ? list(rulebooks.named(number), language)
                : rule(first(), number, language);
    }

    @GetMapping("/rules/{book}/{number}")
    ModelAndView ruleOfBook(@PathVariable String book, @PathVariable String number, Language language) {
        if (!rulebooks.has(book)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return rule(rulebooks.named(book), number, language);
    }

    private ModelAndView list(Rulebook book, Language language) {
        var page = RulesPage.of(book, bodies, Words.in(language));
        return new ModelAndView("sessions/rules", "page", page);
    }

    private ModelAndView rule(Rulebook book, String number, Language language) {
        if (book.find(number).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = RulePage.of(book, number, bodies, Words.in(language));
        return new ModelAndView("sessions/rule", "page", page);
    }

    private Rulebook first() {
        return rulebooks.named(bodies.first().rulebook());
    }
}
