package org.plenary.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.plenary.access.signin.OwnSignIns.OwnSignIn;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows where one is signed in, and ends it everywhere. */
@Controller
@ConditionalOnWebApplication
class OwnSignInsController {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final OwnSignIns signIns;

    OwnSignInsController(OwnSignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping("/account/sign-ins")
    ModelAndView list(@AuthenticationPrincipal Member member, HttpSession session, Language language) {
        var rows = signIns.of(member).stream()
                .map(signIn -> row(signIn, session.getId(), Words.in(language)))
                .toList();
        return new ModelAndView("access/signin/own-sign-ins", "page", new OwnSignInsPage(rows));
    }

    @PostMapping("/account/sign-ins/end")
    String end(@AuthenticationPrincipal Member member, HttpServletRequest request) {
        request.getSession().invalidate();
        signIns.end(member.getUsername());
        return "redirect:/sign-in?after=sign-out";
    }

    private static OwnSignInsPage.Row row(OwnSignIn signIn, String session, Words words) {
        return new OwnSignInsPage.Row(
                time(signIn.since(), words),
                time(signIn.lastUsed(), words),
                signIn.address(),
                signIn.browser(),
                signIn.session().equals(session));
    }

    private static String time(Instant at, Words words) {
        return "%s · %s UTC".formatted(words.date(at.atZone(ZoneOffset.UTC).toLocalDate()), TIME.format(at));
    }
}
