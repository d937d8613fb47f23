package org.plenary.observers.desk;

import java.security.Principal;
import java.util.Map;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.Observers;
import org.plenary.sessions.Sessions;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk for one observer: what was done about it, what is found, and what can be done next. */
@Controller
@RequestMapping("/desk/observers/{key}/{id:[0-9]{1,18}}")
class ParticipationController {

    private final Sessions sessions;
    private final Observers observers;
    private final ObserverDesk desk;
    private final ParticipationPages pages;
    private final Matters matters;

    ParticipationController(
            Sessions sessions, Observers observers, ObserverDesk desk, ParticipationPages pages, Matters matters) {
        this.sessions = sessions;
        this.observers = observers;
        this.desk = desk;
        this.pages = pages;
        this.matters = matters;
    }

    @ModelAttribute
    Officer officer(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(ParticipationController::notFound);
        return new Officer(session, principal.getName(), Words.in(language), flash);
    }

    @GetMapping
    String participation(@PathVariable long id, @ModelAttribute(binding = false) Officer officer, Model model) {
        var participation = observers.find(officer.session(), id).orElseThrow(ParticipationController::notFound);
        model.addAttribute("page", pages.of(participation, officer, StepForm.given(model)));
        return "observers/desk/participation";
    }

    @PostMapping("/acts")
    String act(
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam int seen,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(binding = false) Officer officer) {
        var act = kind(kind);
        var form = new StepForm(typed);
        var address = officer.address() + "/" + id;
        var problem = form.problem(act, matters.today(officer.session()));
        return problem.isPresent()
                ? officer.refused(problem.get(), typed, address)
                : officer.told(
                        desk.act(officer.session(), id, seen, act, form.step(act), officer.name()),
                        "observers.done." + act.word(),
                        address);
    }

    private static Kind kind(String word) {
        try {
            return Kind.ofWord(word);
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
