package org.plenary.programme.planning;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.plenary.agenda.Agendas;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.programme.Interpretation;
import org.plenary.programme.Programmes;
import org.plenary.programme.Programmes.Outcome;
import org.plenary.programme.checks.Plan;
import org.plenary.programme.checks.ProgrammeChecks;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;
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

/** Plans a programme as a whole. The form of a meeting has a controller of its own; readers see the timetable. */
@Controller
@RequestMapping("/desk/sessions/{key}/programme")
class PlanningController {

    private final Sessions sessions;
    private final Programmes programmes;
    private final Agendas agendas;
    private final PlanningDesk desk;
    private final Clock clock;

    PlanningController(Sessions sessions, Programmes programmes, Agendas agendas, PlanningDesk desk, Clock clock) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.agendas = agendas;
        this.desk = desk;
        this.clock = clock;
    }

    @ModelAttribute
    Planner planner(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Planner(session, principal.getName(), Words.in(language), flash);
    }

    @GetMapping
    String plan(@ModelAttribute(binding = false) Planner planner, Model model) {
        var session = planner.session();
        var programme = programmes.of(session.id());
        var found = ProgrammeChecks.check(
                Plan.of(session, programme, agendas.current(session.id()).orElse(null)));
        var rulebook = Rulebooks.shipped().of(session.body().rulebook(), session.number());
        var findings = PlanFinding.of(found, rulebook, planner.address(), planner.words());
        var last = programmes.lastChange(session.id()).orElse(null);
        model.addAttribute("page", PlanPage.of(session, programme, findings, last, today(session), planner.words()));
        return "programme/planning/plan";
    }

    @PostMapping("/undo")
    String undo(@RequestParam int seen, @ModelAttribute(binding = false) Planner planner) {
        return planner.told(
                programmes.undo(planner.session().id(), seen, planner.name()), "programme.plan.done-undone");
    }

    @PostMapping("/rooms")
    String rooms(@RequestParam int seen, @ModelAttribute(binding = false) Planner planner) {
        return planner.told(desk.assignRooms(planner.session(), seen, planner.name()), "programme.plan.done-rooms");
    }

    @PostMapping("/resources")
    String resources(
            @RequestParam Map<String, String> form,
            @RequestParam int seen,
            @ModelAttribute(binding = false) Planner planner) {
        int plenary = number(form.get("plenary"));
        int parallel = number(form.get("parallel"));
        var resources = new Interpretation(plenary + parallel, plenary, parallel, number(form.get("languages")));
        return plenary < 0 || parallel < 0 || resources.languages() < 0
                ? planner.refused("programme.plan.error-resources")
                : planner.told(
                        desk.allow(planner.session(), seen, planner.name(), resources),
                        "programme.plan.done-resources");
    }

    @PostMapping("/approval")
    String approve(@RequestParam int seen, @RequestParam String on, @ModelAttribute(binding = false) Planner planner) {
        if (!on.matches("\\d{4}-\\d{2}-\\d{2}") || LocalDate.parse(on).isAfter(today(planner.session()))) {
            return planner.refused("programme.plan.error-approval");
        }
        Outcome outcome = programmes.approve(planner.session().id(), seen, LocalDate.parse(on), planner.name());
        return planner.told(outcome, "programme.plan.done-approved");
    }

    private LocalDate today(Session session) {
        return LocalDate.ofInstant(clock.instant(), session.body().zone());
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : -1;
    }
}
