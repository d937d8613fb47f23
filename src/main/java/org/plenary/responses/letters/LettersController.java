package org.plenary.responses.letters;

import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
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

/** The letters of a cycle at the desk: calendar, languages, what went to whom, writing to all that never answered. */
@Controller
@RequestMapping("/desk/cycles/{key}/letters")
class LettersController {

    private static final String LETTERS = "redirect:/desk/cycles/{key}/letters";

    private final Cycles cycles;
    private final LettersPages pages;
    private final Reminders reminders;
    private final ReminderCalendars calendars;
    private final StateLanguages languages;

    LettersController(
            Cycles cycles,
            LettersPages pages,
            Reminders reminders,
            ReminderCalendars calendars,
            StateLanguages languages) {
        this.cycles = cycles;
        this.pages = pages;
        this.reminders = reminders;
        this.calendars = calendars;
        this.languages = languages;
    }

    @ModelAttribute
    Cycle cycle(@PathVariable String key) {
        return cycles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String letters(@ModelAttribute(binding = false) Cycle cycle, Language language, Model model) {
        model.addAttribute("page", pages.of(cycle, Words.in(language)));
        return "responses/letters/letters";
    }

    @PostMapping("/calendar")
    String calendar(
            @ModelAttribute(binding = false) Cycle cycle,
            @RequestParam String before,
            @RequestParam String after,
            Language language,
            RedirectAttributes flash) {
        var days = ReminderDays.of(before, after);
        days.ifPresent(each -> calendars.save(cycle, each));
        tell(flash, days.isPresent(), days.isPresent() ? "cycles.calendar-saved" : "cycles.wrong.calendar", language);
        return LETTERS;
    }

    @PostMapping("/languages")
    String language(
            @ModelAttribute(binding = false) Cycle cycle,
            @RequestParam String state,
            @RequestParam String tongue,
            Language language,
            RedirectAttributes flash) {
        var chosen = Language.ofTag(tongue).filter(_ -> cycle.invited().contains(state));
        chosen.ifPresent(each -> languages.set(state, each));
        tell(flash, chosen.isPresent(), chosen.isPresent() ? "cycles.language-saved" : "cycles.not-done", language);
        return LETTERS;
    }

    @GetMapping("/never-answered")
    String preview(@ModelAttribute(binding = false) Cycle cycle, Language language, Model model) {
        model.addAttribute("page", pages.preview(cycle, Words.in(language)));
        return "responses/letters/never-answered";
    }

    @PostMapping("/never-answered")
    String send(
            @ModelAttribute(binding = false) Cycle cycle, Actor actor, Language language, RedirectAttributes flash) {
        boolean open = cycle.stage() == CycleStage.OPEN;
        int sent = open ? reminders.writeToNeverAnswered(cycle, actor.name()) : 0;
        tell(flash, open, open ? "cycles.sent" : "cycles.not-open", language, sent);
        return LETTERS;
    }

    private static void tell(RedirectAttributes flash, boolean done, String key, Language language, Object... facts) {
        flash.addFlashAttribute(done ? "notice" : "error", Words.in(language).text(key, facts));
    }
}
