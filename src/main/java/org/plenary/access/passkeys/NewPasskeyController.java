package org.plenary.access.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Has the device make the passkey that {@link PasskeysController} began, and keeps it. */
@Controller
@RequestMapping(NewPasskeyController.NEW)
@ConditionalOnWebApplication
class NewPasskeyController {

    static final String NEW = PasskeysController.OWN + "/new";

    private final PasskeySites sites;
    private final PasskeyCeremonies ceremonies;
    private final Clock clock;

    NewPasskeyController(PasskeySites sites, PasskeyCeremonies ceremonies, Clock clock) {
        this.sites = sites;
        this.ceremonies = ceremonies;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(Actor actor, HttpServletRequest request, HttpSession session) {
        var site = site(request);
        return Ceremony.waiting(session, clock.instant())
                .filter(begun -> begun.account().equals(actor.name()))
                .map(begun -> new NewPasskeyPage(begun.name(), site.origin(), RelyingParty.json(begun.options())))
                .map(page -> new ModelAndView("access/passkeys/new-passkey", "page", page))
                .orElseGet(() -> new ModelAndView("redirect:" + PasskeysController.OWN));
    }

    @PostMapping
    String make(
            @RequestParam(defaultValue = "") String answer,
            Actor actor,
            HttpServletRequest request,
            HttpSession session,
            Language language,
            RedirectAttributes flash) {
        var site = site(request);
        boolean made = Ceremony.take(session, clock.instant())
                .filter(begun -> begun.account().equals(actor.name()))
                .filter(begun -> ceremonies.make(site, begun, answer))
                .isPresent();
        var words = Words.in(language);
        if (made) {
            flash.addFlashAttribute("notice", words.text("access.passkeys.made"));
        } else {
            flash.addFlashAttribute("problem", words.text("access.passkeys.not-made"));
        }
        return "redirect:" + PasskeysController.OWN;
    }

    private PasskeySite site(HttpServletRequest request) {
        return sites.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
