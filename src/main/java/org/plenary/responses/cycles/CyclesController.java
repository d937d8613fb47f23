package org.plenary.responses.cycles;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Cycles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk of cycles: planning, opening, closing, and the board. */
@Controller
@RequestMapping("/desk/cycles")
class CyclesController {

    private final Cycles cycles;
    private final CyclePages pages;
    private final BoardPages boards;
    private final CycleForm forms;

    CyclesController(Cycles cycles, CyclePages pages, BoardPages boards, CycleForm forms) {
        this.cycles = cycles;
        this.pages = pages;
        this.boards = boards;
        this.forms = forms;
    }

    @GetMapping
    String all(Language language, Model model) {
        model.addAttribute("page", pages.all(Words.in(language)));
        return "responses/cycles/all";
    }

    @GetMapping("/new")
    ModelAndView blank(Language language) {
        return form(TypedCycle.empty(forms.today()), null, "", Words.in(language));
    }

    @PostMapping
    ModelAndView plan(@RequestParam MultiValueMap<String, String> fields, Language language) {
        var typed = new TypedCycle(fields);
        return answer(forms.plan(typed), typed, null, language);
    }

    @GetMapping("/{key}/plan")
    ModelAndView planned(@PathVariable String key, Language language) {
        var cycle = find(key);
        return form(TypedCycle.of(cycle, forms.today()), cycle, "", Words.in(language));
    }

    @PostMapping("/{key}/plan")
    ModelAndView change(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> fields, Language language) {
        var cycle = find(key);
        var typed = new TypedCycle(fields);
        var problem = forms.change(cycle, typed);
        boolean stale = problem.filter(CycleForm.CHANGED::equals).isPresent();
        return answer(problem, stale ? typed.over(find(key)) : typed, cycle, language);
    }

    @GetMapping("/{key}")
    String board(@PathVariable String key, @RequestParam Map<String, String> asked, Language language, Model model) {
        model.addAttribute("page", boards.of(find(key), filter(asked), Words.in(language)));
        return "responses/cycles/board";
    }

    @GetMapping("/{key}/board.csv")
    ResponseEntity<byte[]> csv(@PathVariable String key, @RequestParam Map<String, String> asked, Language language) {
        return boards.table(find(key), filter(asked), Words.in(language))
                .download("%s.%s.csv".formatted(key, language.tag()));
    }

    @PostMapping("/{key}/{act:open|close}")
    String become(
            @PathVariable String key,
            @PathVariable String act,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        find(key);
        boolean done = act.equals("open") ? cycles.open(key, actor.name()) : cycles.close(key, actor.name());
        flash.addFlashAttribute(
                done ? "notice" : "error", Words.in(language).text(done ? "cycles.done." + act : "cycles.not-done"));
        return "redirect:/desk/cycles/{key}";
    }

    private ModelAndView answer(Optional<String> problem, TypedCycle typed, @Nullable Cycle cycle, Language language) {
        if (problem.isEmpty()) {
            return new ModelAndView("redirect:/desk/cycles/" + (cycle == null ? typed.text("key") : cycle.key()));
        }
        var words = Words.in(language);
        var page = form(typed, cycle, words.text(problem.get()), words);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(TypedCycle typed, @Nullable Cycle cycle, String error, Words words) {
        return new ModelAndView("responses/cycles/plan", "page", pages.plan(typed, cycle, error, words));
    }

    private static BoardFilter filter(Map<String, String> asked) {
        return new BoardFilter(
                asked.getOrDefault("stage", ""),
                asked.getOrDefault("group", ""),
                asked.getOrDefault("questionnaire", ""));
    }

    private Cycle find(String key) {
        return cycles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
