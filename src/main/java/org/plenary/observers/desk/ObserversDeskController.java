package org.plenary.observers.desk;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.Outcome;
import org.plenary.observers.Subject;
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

/** The desk for the observers of a session: who gave notice or applied, and the list that is circulated. */
@Controller
@RequestMapping("/desk/observers/{key}")
class ObserversDeskController {

    private static final int LONGEST_SYMBOL = 60;

    private final Sessions sessions;
    private final ObserverDesk desk;
    private final ObserversDeskPages pages;
    private final Matters matters;

    ObserversDeskController(Sessions sessions, ObserverDesk desk, ObserversDeskPages pages, Matters matters) {
        this.sessions = sessions;
        this.desk = desk;
        this.pages = pages;
        this.matters = matters;
    }

    @ModelAttribute
    Officer officer(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Officer(session, principal.getName(), Words.in(language), flash);
    }

    @GetMapping
    String desk(@ModelAttribute(binding = false) Officer officer, Model model) {
        model.addAttribute("page", pages.desk(officer));
        return "observers/desk/home";
    }

    @GetMapping("/new")
    String entry(@ModelAttribute(binding = false) Officer officer, Model model) {
        model.addAttribute("page", pages.entry(officer, StepForm.given(model)));
        return "observers/desk/entry";
    }

    @PostMapping
    String enter(@RequestParam Map<String, String> typed, @ModelAttribute(binding = false) Officer officer) {
        var form = new StepForm(typed);
        var problem = !Subject.isOne(form.value("who"))
                ? Optional.of("observers.error.who")
                : form.problem(Kind.APPLICATION, matters.today(officer.session()));
        if (problem.isPresent()) {
            return officer.refused(problem.get(), typed, officer.address() + "/new");
        }
        var outcome = desk.enter(
                officer.session(), Subject.of(form.value("who")), form.step(Kind.APPLICATION), officer.name());
        return officer.told(
                outcome,
                "observers.done.entered",
                outcome instanceof Outcome.Done(long id) ? officer.address() + "/" + id : officer.address() + "/new");
    }

    @PostMapping("/lists")
    String circulate(@RequestParam Map<String, String> typed, @ModelAttribute(binding = false) Officer officer) {
        var form = new StepForm(typed);
        var problem = form.problem(Kind.CIRCULATION, matters.today(officer.session()));
        if (problem.isPresent() || form.value("symbol").length() > LONGEST_SYMBOL) {
            return officer.refused(problem.orElse("observers.error.long"), typed, officer.address());
        }
        return officer.told(
                desk.circulate(
                        officer.session(), form.step(Kind.CIRCULATION).on(), form.value("symbol"), officer.name()),
                "observers.done.circulated",
                officer.address());
    }
}
