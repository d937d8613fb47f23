package org.plenary.delegations.registration;

import org.plenary.delegations.NameText;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What only the desk does with one person: approves, refuses, erases. */
@Controller
@ForClerks
@RequestMapping("/desk/registration/{key}/people/{id}")
class DecisionController {

    private final Participants participants;

    DecisionController(Participants participants) {
        this.participants = participants;
    }

    @PostMapping("/approval")
    String approve(@PathVariable long id, @RequestParam int seen, @ModelAttribute(binding = false) Clerk clerk) {
        var decision = participants.approve(person(clerk, id).id(), seen, clerk.name());
        return clerk.told("/people/" + id, decision, "delegations.done.person-approved");
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable long id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute(binding = false) Clerk clerk) {
        var reason = NameText.of(why).text();
        if (reason.isEmpty() || reason.length() > 1000) {
            return clerk.refused("/people/" + id, "delegations.refuse.why-missing");
        }
        var decision = participants.refuse(person(clerk, id).id(), seen, reason, clerk.name());
        return clerk.told("/people/" + id, decision, "delegations.done.person-refused");
    }

    @PostMapping("/erasure")
    String erase(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        participants.erase(person(clerk, id).id(), clerk.name());
        return clerk.done("", "delegations.done.erased");
    }

    private Participant person(Clerk clerk, long id) {
        return participants.find(clerk.session().id(), id).orElseThrow(DecisionController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
