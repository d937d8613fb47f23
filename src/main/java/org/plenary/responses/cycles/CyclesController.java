package org.plenary.responses.cycles;

import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of cycles: planning, opening, closing, the board and the letters. */
@Controller
@RequestMapping("/desk/cycles")
class CyclesController {

    private final Cycles cycles;
    private final CyclePages pages;
    private final CycleForm forms;
    private final CycleLetters letters;

    CyclesController(Cycles cycles, CyclePages pages, CycleForm forms, CycleLetters letters) {
        this.cycles = cycles;
        this.pages = pages;
        this.forms = forms;
        this.letters = letters;
    }

    @GetMapping
    String all(Language language, Model model) {
        model.addAttribute("page", pages.all(Words.in(language)));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "responses/cycles/all";
    }

    @PostMapping
    String plan(@RequestParam MultiValueMap<String, String> fields, Language language, RedirectAttributes flash) {
        var problem = forms.problem(fields);
        if (problem.isPresent()) {
            flash.addFlashAttribute("error", Words.in(language).text(problem.get()));
            flash.addFlashAttribute("typed", fields.toSingleValueMap());
            return "redirect:/desk/cycles";
        }
        var cycle = forms.cycle(fields);
        cycles.plan(cycle);
        return "redirect:/desk/cycles/" + cycle.key();
    }

    @GetMapping("/{key}")
    String board(
            @PathVariable String key, @RequestParam(defaultValue = "") String stage, Language language, Model model) {
        model.addAttribute("page", pages.board(find(key), stage, Words.in(language)));
        return "responses/cycles/board";
    }

    @PostMapping("/{key}/{act:open|close}")
    String become(
            @PathVariable String key,
            @PathVariable String act,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        boolean done = act.equals("open") ? cycles.open(key, actor.name()) : cycles.close(key, actor.name());
        tell(flash, done, Words.in(language).text(done ? "cycles.done." + act : "cycles.not-done"));
        return "redirect:/desk/cycles/{key}";
    }

    @PostMapping("/{key}/letters/{kind}")
    String send(@PathVariable String key, @PathVariable String kind, Language language, RedirectAttributes flash) {
        var cycle = find(key);
        var letter = LetterKind.ofWord(kind).orElseThrow(CyclesController::notFound);
        boolean open = cycle.stage() == CycleStage.OPEN;
        var states = letter == LetterKind.NEVER_ANSWERED ? pages.neverAnswered(cycle) : cycle.invited();
        int sent = open ? letters.queue(cycle, letter, states) : 0;
        tell(flash, open, Words.in(language).text(open ? "cycles.sent" : "cycles.not-open", sent));
        return "redirect:/desk/cycles/{key}";
    }

    @PostMapping("/{key}/languages")
    String language(
            @PathVariable String key,
            @RequestParam String state,
            @RequestParam String language,
            RedirectAttributes flash) {
        find(key);
        Optional<Language> chosen = Language.ofTag(language);
        chosen.ifPresent(each -> letters.write(state, each));
        return "redirect:/desk/cycles/{key}";
    }

    private static void tell(RedirectAttributes flash, boolean done, String text) {
        flash.addFlashAttribute(done ? "notice" : "error", text);
    }

    private Cycle find(String key) {
        return cycles.find(key).orElseThrow(CyclesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
