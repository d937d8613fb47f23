package org.plenary.delegations.registration;

import java.util.Map;
import org.plenary.delegations.NameText;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Registers one person by form, changes what was given, and takes it back: at the desk, or for one's own delegation. */
@Controller
@ForClerks
@RequestMapping({"/desk/registration/{key}/people", "/delegation/registration/{key}/people"})
class PersonController {

    private final Participants participants;
    private final PersonPages pages;

    PersonController(Participants participants, PersonPages pages) {
        this.participants = participants;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String delegation, @ModelAttribute(binding = false) Clerk clerk) {
        return pages.blank(delegation, clerk);
    }

    @PostMapping
    ModelAndView register(@RequestParam Map<String, String> typed, @ModelAttribute(binding = false) Clerk clerk) {
        return pages.register(typed, clerk);
    }

    @GetMapping("/{id}")
    ModelAndView person(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        return pages.of(person(clerk, id), clerk);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(binding = false) Clerk clerk) {
        return pages.change(person(clerk, id), typed, clerk);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute(binding = false) Clerk clerk) {
        var reason = NameText.of(why).text();
        if (reason.length() > 1000) {
            return clerk.refused("/people/" + id, "delegations.withdraw.why-long");
        }
        var decision = participants.withdraw(person(clerk, id).id(), seen, reason, clerk.name());
        return clerk.told("/people/" + id, decision, "delegations.done.person-withdrawn");
    }

    private Participant person(Clerk clerk, long id) {
        return participants
                .find(clerk.session().id(), id)
                .filter(clerk::mayTouch)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
