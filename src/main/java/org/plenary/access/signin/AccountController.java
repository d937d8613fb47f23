package org.plenary.access.signin;

import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what one is here: name, roles, and for whom one acts. */
@Controller
class AccountController {

    @GetMapping(SignInAddress.ACCOUNT)
    ModelAndView account(Actor actor, Language language) {
        var words = Words.in(language);
        var roles = actor.roles().stream()
                .sorted()
                .map(Role::word)
                .map(word -> words.text("access.role." + word))
                .toList();
        return new ModelAndView(
                "access/signin/account", "page", new AccountPage(actor.name(), roles, actingFor(actor)));
    }

    private static String actingFor(Actor actor) {
        return actor.actingFor() == null ? "" : actor.actingFor();
    }
}
