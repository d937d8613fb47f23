package org.plenary.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.access.signin.PasswordChange.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a member of the secretariat change the own password. */
@Controller
@RequestMapping(SignInAddress.PASSWORD)
class PasswordController {

    private final PasswordChange passwords;
    private final SignedIn signedIn;

    PasswordController(PasswordChange passwords, SignedIn signedIn) {
        this.passwords = passwords;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView page(
            @AuthenticationPrincipal Member member, @RequestParam(required = false) @Nullable String changed) {
        return page(member, changed == null ? null : Outcome.CHANGED);
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal Member member,
            Wish wish,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = passwords.change(member.getUsername(), wish.current(), wish.next());
        if (outcome != Outcome.CHANGED) {
            var page = page(member, outcome);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        signedIn.again(member.getUsername(), request, response);
        return new ModelAndView("redirect:" + SignInAddress.PASSWORD + "?changed");
    }

    private static ModelAndView page(Member member, @Nullable Outcome outcome) {
        return new ModelAndView("access/signin/password", "page", new PasswordPage(member.mustChange(), outcome));
    }

    /** What is typed: the present password and the next. */
    record Wish(String current, String next) {

        @SuppressWarnings("ConstantValue") // a field that the form leaves out is null
        Wish {
            current = Objects.requireNonNullElse(current, "");
            next = Objects.requireNonNullElse(next, "");
        }
    }
}
