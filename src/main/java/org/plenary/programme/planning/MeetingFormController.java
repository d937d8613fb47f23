package org.plenary.programme.planning;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.programme.Programmes;
import org.plenary.programme.Programmes.Outcome;
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

/** Adds, changes, moves and removes one meeting of a programme. */
@Controller
@RequestMapping("/desk/sessions/{key}/programme/meetings")
class MeetingFormController {

    private final Sessions sessions;
    private final Programmes programmes;
    private final PlanningDesk desk;

    MeetingFormController(Sessions sessions, Programmes programmes, PlanningDesk desk) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.desk = desk;
    }

    @ModelAttribute
    Planner planner(@PathVariable String key, Principal principal, Language language, RedirectAttributes flash) {
        var session = sessions.find(key).orElseThrow(MeetingFormController::notFound);
        return new Planner(session, principal.getName(), Words.in(language), flash);
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam Map<String, String> known, @ModelAttribute(binding = false) Planner planner) {
        int version = programmes.of(planner.session().id()).version();
        return form(
                planner,
                null,
                MeetingForm.blank(version, known, planner.session().body()),
                Map.of(),
                "");
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    ModelAndView meeting(@PathVariable int number, @ModelAttribute(binding = false) Planner planner) {
        var programme = programmes.of(planner.session().id());
        var meeting = programme.meeting(number).orElseThrow(MeetingFormController::notFound);
        return form(planner, number, MeetingForm.of(meeting, programme.version()), Map.of(), "");
    }

    @PostMapping
    ModelAndView add(@RequestParam Map<String, String> typed, @ModelAttribute(binding = false) Planner planner) {
        var form = MeetingForm.of(typed);
        var read = form.read(1);
        return read.meeting() == null
                ? wrong(planner, null, form, read)
                : answer(planner, null, form, desk.add(planner.session(), form.seen(), planner.name(), read.meeting()));
    }

    @PostMapping("/{number:[0-9]{1,6}}")
    ModelAndView save(
            @PathVariable int number,
            @RequestParam Map<String, String> typed,
            @ModelAttribute(binding = false) Planner planner) {
        var form = MeetingForm.of(typed);
        var read = form.read(number);
        if (number >= programmes.nextMeetingNumber(planner.session().id())) {
            throw notFound();
        }
        return read.meeting() == null
                ? wrong(planner, number, form, read)
                : answer(planner, number, form, desk.save(planner.session(), form.seen(), planner.name(), read));
    }

    @PostMapping("/{number:[0-9]{1,6}}/place")
    String move(
            @PathVariable int number,
            @RequestParam Map<String, String> slot,
            @ModelAttribute(binding = false) Planner planner) {
        try {
            var move = new PlanningDesk.Move(
                    Integer.parseInt(slot.getOrDefault("seen", "")),
                    LocalDate.parse(slot.getOrDefault("date", "")),
                    LocalTime.parse(slot.getOrDefault("start", "")),
                    LocalTime.parse(slot.getOrDefault("end", "")),
                    slot.getOrDefault("stream", ""));
            var outcome = desk.move(planner.session(), number, move, planner.name());
            var stream = planner.words().text("programme." + move.stream());
            return planner.told(
                    outcome, "programme.plan.done-moved", number, move.date(), move.start(), move.end(), stream);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such slot", e);
        }
    }

    @PostMapping("/{number:[0-9]{1,6}}/removal")
    String remove(@PathVariable int number, @RequestParam int seen, @ModelAttribute(binding = false) Planner planner) {
        var outcome = desk.remove(planner.session(), number, seen, planner.name());
        return planner.told(outcome, "programme.plan.done-removed", number);
    }

    private ModelAndView answer(Planner planner, @Nullable Integer number, MeetingForm form, Outcome outcome) {
        if (outcome instanceof Outcome.Overtaken overtaken) {
            var page = form(
                    planner,
                    number,
                    form.seeing(overtaken.programme().version()),
                    Map.of(),
                    planner.overtaken(overtaken) + " " + planner.words().text("programme.plan.overtaken-kept"));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return new ModelAndView(
                number == null
                        ? planner.told(outcome, "programme.plan.done-added")
                        : planner.told(outcome, "programme.plan.done-saved", number));
    }

    private ModelAndView wrong(Planner planner, @Nullable Integer number, MeetingForm form, MeetingForm.Reading read) {
        var page = form(planner, number, form, read.errors(), planner.words().text("programme.plan.error"));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(
            Planner planner, @Nullable Integer number, MeetingForm form, Map<String, String> errors, String problem) {
        var session = planner.session();
        return new ModelAndView(
                "programme/planning/meeting",
                "page",
                MeetingFormPage.of(
                        session, programmes.of(session.id()), number, form, errors, problem, planner.words()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
