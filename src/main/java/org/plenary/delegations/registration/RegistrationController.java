package org.plenary.delegations.registration;

import java.util.List;
import org.plenary.delegations.Delegations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The desk of registration: who waits, which delegations there are, decisions on many at once. */
@Controller
@ForClerks
@RequestMapping("/desk/registration/{key}")
class RegistrationController {

    private final Delegations delegations;
    private final DeskPages pages;
    private final BulkDecision bulk;

    RegistrationController(Delegations delegations, DeskPages pages, BulkDecision bulk) {
        this.delegations = delegations;
        this.pages = pages;
        this.bulk = bulk;
    }

    @GetMapping
    String desk(
            @RequestParam(defaultValue = "0") long after, @ModelAttribute(binding = false) Clerk clerk, Model model) {
        model.addAttribute("page", pages.desk(clerk, after));
        return "delegations/registration/desk";
    }

    @GetMapping("/delegations/{delegation}")
    String delegation(@PathVariable String delegation, @ModelAttribute(binding = false) Clerk clerk, Model model) {
        var found = delegations
                .find(clerk.session(), delegation)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", pages.delegation(clerk, found));
        return "delegations/registration/delegation";
    }

    @PostMapping("/approvals")
    String approve(@RequestParam(defaultValue = "") List<String> people, @ModelAttribute(binding = false) Clerk clerk) {
        return bulk.approve(people, clerk);
    }

    @PostMapping("/refusals")
    String refuse(
            @RequestParam(defaultValue = "") List<String> people,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute(binding = false) Clerk clerk) {
        return bulk.refuse(people, why, clerk);
    }
}
