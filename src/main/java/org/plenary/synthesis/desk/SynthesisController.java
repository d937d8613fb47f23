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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of a cycle: all of them at the desk, those of answers given to the Parties for them, of public ones for everyone. */
@Controller
class SynthesisController {

    private static final int LONGEST_REMARK = 4000;

    private final Cycles cycles;
    private final SynthesisPages pages;
    private final PartyReaders parties;
    private final Reports reports;

    SynthesisController(Cycles cycles, SynthesisPages pages, PartyReaders parties, Reports reports) {
        this.cycles = cycles;
        this.pages = pages;
        this.parties = parties;
        this.reports = reports;
    }

    @GetMapping("/desk/synthesis/{cycle}")
    ModelAndView desk(@PathVariable String cycle, Language language) {
        return overview(find(cycle), Reader.of(Audience.SECRETARIAT, Words.in(language)));
    }

    @GetMapping("/delegation/review/{cycle}")
    ModelAndView parties(@PathVariable String cycle, Actor actor, Language language) {
        var found = find(cycle);
        var reader = party(found, actor, language);
        if (!pages.has(found, reader)) {
            throw notFound();
        }
        return overview(found, reader);
    }

    @GetMapping("/review/{cycle}")
    ModelAndView review(@PathVariable String cycle, Language language) {
        return overview(find(cycle), Reader.of(Audience.PUBLIC, Words.in(language)));
    }

    private ModelAndView overview(Cycle cycle, Reader reader) {
        return new ModelAndView("synthesis/overview", "page", pages.overview(cycle, reader));
    }

    @GetMapping("/desk/synthesis/{cycle}/{code}/{section}")
    ModelAndView deskSection(
            @PathVariable String cycle, @PathVariable String code, @PathVariable String section, Language language) {
        return section(find(cycle), code, section, Reader.of(Audience.SECRETARIAT, Words.in(language)));
    }

    @GetMapping("/delegation/review/{cycle}/{code}/{section}")
    ModelAndView partiesSection(
            @PathVariable String cycle,
            @PathVariable String code,
            @PathVariable String section,
            Actor actor,
            Language language) {
        var found = find(cycle);
        return section(found, code, section, party(found, actor, language));
    }

    @GetMapping("/review/{cycle}/{code}/{section}")
    ModelAndView reviewSection(
            @PathVariable String cycle, @PathVariable String code, @PathVariable String section, Language language) {
        return section(find(cycle), code, section, Reader.of(Audience.PUBLIC, Words.in(language)));
    }

    private ModelAndView section(Cycle cycle, String code, String section, Reader reader) {
        return new ModelAndView(
                "synthesis/section",
                "page",
                pages.section(cycle, code, section, reader).orElseThrow(SynthesisController::notFound));
    }

    private Reader party(Cycle cycle, Actor actor, Language language) {
        return new Reader(Audience.PARTIES, parties.of(cycle, actor), Words.in(language));
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
