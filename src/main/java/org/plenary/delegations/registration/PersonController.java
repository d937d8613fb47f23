package org.plenary.delegations.registration;

import java.security.Principal;
import java.util.Map;
import org.plenary.delegations.NameText;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.languages.Language;
import org.plenary.sessions.Sessions;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers one person by form, changes what was given, and decides on it. */
@Controller
@RequestMapping("/desk/registration/{key}/people")
class PersonController {

    private final Sessions sessions;
    private final Participants participants;
    private final PersonPages pages;

    PersonController(Sessions sessions, Participants participants, PersonPages pages) {
        this.sessions = sessions;
        this.participants = participants;
        this.pages = pages;
    }

    @ModelAttribute
    Clerk clerk(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        return new Clerk(
                sessions.find(key).orElseThrow(PersonController::notFound), principal.getName(), language, flash);
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

    @PostMapping("/{id}/approval")
    String approve(@PathVariable long id, @RequestParam int seen, @ModelAttribute(binding = false) Clerk clerk) {
        var decision = participants.approve(person(clerk, id).id(), seen, clerk.name());
        return clerk.told("/people/" + id, decision, "delegations.done.person-approved");
    }

    @PostMapping("/{id}/refusal")
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

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, @RequestParam int seen, @ModelAttribute(binding = false) Clerk clerk) {
        var decision = participants.withdraw(person(clerk, id).id(), seen, clerk.name());
        return clerk.told("/people/" + id, decision, "delegations.done.person-withdrawn");
    }

    @PostMapping("/{id}/erasure")
    String erase(@PathVariable long id, @ModelAttribute(binding = false) Clerk clerk) {
        participants.erase(person(clerk, id).id(), clerk.name());
        return clerk.done("", "delegations.done.erased");
    }

    private Participant person(Clerk clerk, long id) {
        return participants.find(clerk.session().id(), id).orElseThrow(PersonController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
