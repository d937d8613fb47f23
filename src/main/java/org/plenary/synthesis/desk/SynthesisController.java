package org.plenary.synthesis.desk;

import org.plenary.access.Actor;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.synthesis.report.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of a cycle: all of them at the desk, those of public answers for everyone. */
@Controller
class SynthesisController {

    private static final int LONGEST_REMARK = 4000;

    private final Cycles cycles;
    private final SynthesisPages pages;
    private final Reports reports;

    SynthesisController(Cycles cycles, SynthesisPages pages, Reports reports) {
        this.cycles = cycles;
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping("/desk/synthesis/{cycle}")
    String desk(@PathVariable String cycle, Language language, Model model) {
        model.addAttribute("page", pages.overview(find(cycle), true, Words.in(language)));
        return "synthesis/overview";
    }

    @GetMapping("/review/{cycle}")
    String review(@PathVariable String cycle, Language language, Model model) {
        model.addAttribute("page", pages.overview(find(cycle), false, Words.in(language)));
        return "synthesis/overview";
    }

    @GetMapping("/desk/synthesis/{cycle}/{code}/{section}")
    String deskSection(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String section,
            Language language,
            Model model) {
        var page = pages.section(find(cycle), code, section, true, Words.in(language));
        model.addAttribute("page", page.orElseThrow(SynthesisController::notFound));
        return "synthesis/section";
    }

    @GetMapping("/review/{cycle}/{code}/{section}")
    String reviewSection(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String section,
            Language language,
            Model model) {
        var page = pages.section(find(cycle), code, section, false, Words.in(language));
        model.addAttribute("page", page.orElseThrow(SynthesisController::notFound));
        return "synthesis/section";
    }

    @PostMapping("/desk/synthesis/{cycle}/{code}/{section}")
    String remark(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String section,
            @RequestParam String question,
            @RequestParam String text,
            Actor actor,
            Language language,
            RedirectAttributes flash) {
        var words = Words.in(language);
        if (!pages.asks(find(cycle), code, section, question)) {
            throw notFound();
        }
        if (text.length() > LONGEST_REMARK) {
            flash.addFlashAttribute("error", words.text("synthesis.remark-long"));
        } else {
            reports.remark(new Reports.RemarkPlace(cycle, code, question, language), text, actor.name());
            flash.addFlashAttribute("notice", words.text("synthesis.remark-kept"));
        }
        return "redirect:/desk/synthesis/{cycle}/{code}/{section}";
    }

    /** A cycle that was never opened has nothing to show. */
    private Cycle find(String key) {
        return cycles.find(key)
                .filter(cycle -> cycle.stage() != CycleStage.PLANNED)
                .orElseThrow(SynthesisController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
