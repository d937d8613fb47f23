package org.plenary.delegations.presence;

import jakarta.servlet.http.HttpServletResponse;
import org.plenary.delegations.Participant;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.ForClerks;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programmes;
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

/** The counter at the door of each meeting. A scanner types the code and presses Enter, as a person does. */
@Controller
@ForClerks
@RequestMapping("/desk/registration/{key}/meetings")
class PresenceController {

    /** The counter alone may use the camera; all other pages forbid it. */
    private static final String CAMERA = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

    private final Programmes programmes;
    private final Presences presences;
    private final PresencePages pages;

    PresenceController(Programmes programmes, Presences presences, PresencePages pages) {
        this.programmes = programmes;
        this.presences = presences;
        this.pages = pages;
    }

    @GetMapping
    String meetings(@ModelAttribute(binding = false) Clerk clerk, Model model) {
        model.addAttribute("page", pages.meetings(clerk));
        return "delegations/presence/meetings";
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    String counter(
            @PathVariable int number,
            @ModelAttribute(binding = false) Clerk clerk,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Permissions-Policy", CAMERA);
        model.addAttribute("page", pages.counter(meeting(clerk, number), clerk));
        return "delegations/presence/counter";
    }

    @PostMapping("/{number:[0-9]{1,6}}")
    String checkIn(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute(binding = false) Clerk clerk) {
        var to = "/meetings/" + meeting(clerk, number).number();
        return switch (presences.checkIn(clerk.session(), number, code, clerk.name())) {
            case CheckIn.Came(Participant person) ->
                clerk.done(to, "delegations.check-in.came", person.person().name());
            case CheckIn.AlreadyIn(Participant person) ->
                clerk.done(to, "delegations.check-in.already", person.person().name());
            case CheckIn.Misread _ -> clerk.refused(to, "delegations.check-in.misread");
            case CheckIn.Unknown _ -> clerk.refused(to, "delegations.check-in.unknown");
        };
    }

    @PostMapping("/{number:[0-9]{1,6}}/absences")
    String takeBack(@PathVariable int number, @RequestParam long person, @ModelAttribute(binding = false) Clerk clerk) {
        presences.takeBack(clerk.session(), meeting(clerk, number).number(), person);
        return clerk.done("/meetings/" + number, "delegations.check-in.taken-back");
    }

    private PlannedMeeting meeting(Clerk clerk, int number) {
        return programmes.of(clerk.session().id()).meeting(number).orElseThrow(PresenceController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
