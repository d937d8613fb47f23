package org.plenary.access.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.access.accounts.PresentPassword;
import org.plenary.access.accounts.PresentPassword.Answer;
import org.plenary.access.signin.SignedIn;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one's own passkeys and takes one away; begins to make another, which {@link NewPasskeyController} ends. */
@Controller
@RequestMapping(PasskeysController.OWN)
@ConditionalOnWebApplication
class PasskeysController {

    static final String OWN = "/account/passkeys";

    private final Passkeys passkeys;
    private final PasskeySites sites;
    private final PasskeyCeremonies ceremonies;
    private final PresentPassword password;
    private final SignedIn signedIn;

    PasskeysController(
            Passkeys passkeys,
            PasskeySites sites,
            PasskeyCeremonies ceremonies,
            PresentPassword password,
            SignedIn signedIn) {
        this.passkeys = passkeys;
        this.sites = sites;
        this.ceremonies = ceremonies;
        this.password = password;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView list(Actor actor, HttpServletRequest request, Language language) {
        return page(actor, "", "", "", request, language);
    }

    /** The present password is asked for, so that a screen found unlocked gives nobody a way in of their own. */
    @PostMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String current,
            Actor actor,
            HttpServletRequest request,
            Language language) {
        var site = sites.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (passkeys.count(actor.name()) >= Passkeys.MOST) {
            return refused(page(actor, name, "", "", request, language));
        }
        if (!Passkey.isName(name.strip())) {
            return refused(page(actor, name, "name-wrong", "", request, language));
        }
        var answer = password.check(actor.name(), current);
        if (answer != Answer.RIGHT) {
            return refused(page(actor, name, "", answer.word(), request, language));
        }
        ceremonies.toMake(site, actor.name(), name.strip()).keep(request.getSession());
        return new ModelAndView("redirect:" + NewPasskeyController.NEW);
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    String remove(
            @PathVariable long id,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language,
            RedirectAttributes flash) {
        if (passkeys.remove(actor.name(), id)) {
            signedIn.again(actor.name(), request, response);
            flash.addFlashAttribute("notice", Words.in(language).text("access.passkeys.removed"));
        }
        return "redirect:" + OWN;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Actor actor,
            String name,
            String nameError,
            String passwordError,
            HttpServletRequest request,
            Language language) {
        var words = Words.in(language);
        var rows = passkeys.of(actor.name()).stream()
                .map(passkey -> new PasskeysPage.Row(
                        passkey.name(),
                        day(passkey.made(), words),
                        day(passkey.lastUsed(), words),
                        "%s/%d/removal".formatted(OWN, passkey.id())))
                .toList();
        var offered = sites.of(request).isPresent();
        return new ModelAndView(
                "access/passkeys/passkeys",
                "page",
                new PasskeysPage(Passkeys.MOST, offered, rows, name, nameError, passwordError));
    }

    private static String day(@Nullable Instant at, Words words) {
        return at == null ? "" : words.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
