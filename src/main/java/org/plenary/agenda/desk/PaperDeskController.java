package org.plenary.agenda.desk;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Paper;
import org.plenary.agenda.PaperId;
import org.plenary.agenda.Papers;
import org.plenary.agenda.paper.Correction;
import org.plenary.agenda.paper.UnreadablePaper;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives papers in, shows what they say, takes corrections, accepts them and takes that back. */
@Controller
@RequestMapping("/desk/papers")
class PaperDeskController {

    private static final String PREVIEW = "redirect:/desk/papers/{id}";

    private final Papers papers;
    private final PaperReadings readings;
    private final PreviewPages pages;
    private final Agendas agendas;
    private final Sessions sessions;

    PaperDeskController(Papers papers, PaperReadings readings, PreviewPages pages, Agendas agendas, Sessions sessions) {
        this.papers = papers;
        this.readings = readings;
        this.pages = pages;
        this.agendas = agendas;
        this.sessions = sessions;
    }

    @ModelAttribute
    Officer officer(Principal principal, Language language, RedirectAttributes flash) {
        return new Officer(principal.getName(), language, flash);
    }

    @PostMapping
    String receive(@RequestParam MultipartFile file, @ModelAttribute(binding = false) Officer officer)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return "redirect:/desk/papers/"
                    + readings.receive(name, file.getBytes(), officer.name()).value();
        } catch (UnreadablePaper unreadable) {
            return officer.refused(unreadable.in(officer.language()), "redirect:/desk");
        }
    }

    @GetMapping("/{id}")
    String preview(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer line,
            Language language,
            Model model) {
        model.addAttribute("page", pages.of(paper(id), readings.of(paper(id)), line, language));
        return "agenda/desk/preview";
    }

    @PostMapping("/{id}/lines")
    String correctLines(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        return correct(id, new CorrectionForm(form), CorrectionForm::ofLines, officer);
    }

    @PostMapping("/{id}/head")
    String correctHead(
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @ModelAttribute(binding = false) Officer officer) {
        return correct(id, new CorrectionForm(form), CorrectionForm::ofHead, officer);
    }

    @PostMapping("/{id}/corrections/undo")
    String undoCorrection(@PathVariable long id) {
        var paper = paper(id);
        papers.correct(
                paper.id(),
                Corrections.fromJson(paper.corrections()).withoutLast().toJson());
        return PREVIEW;
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable long id, @RequestParam int basedOn, @ModelAttribute(binding = false) Officer officer) {
        var outcome = readings.accept(new PaperId(id), basedOn, officer.name());
        return officer.told(outcome, "desk.done.accepted", next(outcome));
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable long id, @ModelAttribute(binding = false) Officer officer) {
        return officer.told(agendas.undo(paper(id).id(), officer.name()), "desk.done.undone", PREVIEW);
    }

    /** Goes back to the lines that were corrected, or opens their form again with what was typed. */
    private String correct(long id, CorrectionForm form, CorrectionForm.Reader reader, Officer officer) {
        var paper = paper(id);
        try {
            List<Correction> made = reader.corrections(form, readings.of(paper).agenda());
            papers.correct(
                    paper.id(),
                    Corrections.fromJson(paper.corrections()).with(made).toJson());
            return PREVIEW + form.line().map(line -> "#line-" + line).orElse("#head");
        } catch (IllegalArgumentException e) {
            var words = Words.in(officer.language());
            return officer.refused(
                    words.text("desk.wrong-value", String.valueOf(e.getMessage())),
                    form.fields(),
                    PREVIEW + form.line().map(line -> "?line=" + line).orElse(""));
        }
    }

    /** After accepting, the agenda that now stands is what the officer goes on with. */
    private String next(Outcome outcome) {
        return outcome instanceof Outcome.Done(var session, int _)
                ? sessions.withId(session)
                        .map(held -> "redirect:/desk/sessions/" + held.key() + "/agenda")
                        .orElse(PREVIEW)
                : PREVIEW;
    }

    private Paper paper(long id) {
        return papers.find(new PaperId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
