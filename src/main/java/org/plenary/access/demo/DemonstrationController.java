package org.plenary.access.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.plenary.access.Demonstration;
import org.plenary.access.Role;
import org.plenary.access.signin.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signs in with one click, as a role, who sits at the machine of a demonstration; for all others it is not there. */
@Controller
@ConditionalOnWebApplication
class DemonstrationController {

    private final Demonstration demonstration;
    private final SignedIn signedIn;

    DemonstrationController(Demonstration demonstration, SignedIn signedIn) {
        this.demonstration = demonstration;
        this.signedIn = signedIn;
    }

    @PostMapping("/sign-in/demo")
    String signIn(
            @RequestParam(defaultValue = "") String role, HttpServletRequest request, HttpServletResponse response) {
        var chosen = Arrays.stream(Role.values())
                .filter(each -> demonstration.isOpenTo(request) && each.word().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        signedIn.again(demonstration.account(chosen), request, response);
        return "redirect:/sign-in";
    }
}
