package org.plenary.synthesis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.web.OfficeFiles;
import org.plenary.web.pdf.PdfSetting;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The synthesis report: as a draft for the secretariat, as issued for all, as a page and as papers. */
@Controller
class SynthesisReportController {

    private static final MediaType DOCX = MediaType.parseMediaType(OfficeFiles.DOCX);
    private static final String DRAFT = "draft";
    private static final String EDITIONS = "/report/editions";

    private final Cycles cycles;
    private final Reports reports;
    private final PdfSetting setting;

    SynthesisReportController(Cycles cycles, Reports reports, PdfSetting setting) {
        this.cycles = cycles;
        this.reports = reports;
        this.setting = setting;
    }

    @GetMapping("/desk/synthesis/{cycle}/report")
    String draft(@PathVariable String cycle, Actor actor, Language language, Model model) {
        var found = find(cycle);
        var last = reports.issues(found).stream().findFirst();
        var report = reports.draft(found, language);
        model.addAttribute("report", report);
        model.addAttribute(
                "page",
                new ReportPage(
                        "/desk/synthesis/" + cycle + "/report",
                        name(cycle, DRAFT),
                        true,
                        actor.has(Role.CONFERENCE_OFFICER) ? "/desk/synthesis/" + cycle + EDITIONS : null,
                        last.flatMap(issue -> reports.issued(found, issue.revision(), language))
                                .map(before -> Reports.changed(report, before))
                                .orElse(List.of())));
        return "synthesis/report";
    }

    @PostMapping("/desk/synthesis/{cycle}" + EDITIONS)
    String issue(@PathVariable String cycle, Actor actor, Language language, RedirectAttributes flash) {
        int revision = reports.issue(find(cycle), actor.name());
        flash.addFlashAttribute("notice", Words.in(language).text("synthesis.issued", revision));
        return "redirect:/desk/synthesis/" + cycle;
    }

    @GetMapping("/desk/synthesis/{cycle}/report.{format:docx|pdf}")
    ResponseEntity<byte[]> draftPaper(@PathVariable String cycle, @PathVariable String format, Language language)
            throws IOException {
        return paper(reports.draft(find(cycle), language), name(cycle, DRAFT), format);
    }

    @GetMapping("/review/{cycle}/reports/{revision:[0-9]{1,4}}")
    String issued(@PathVariable String cycle, @PathVariable int revision, Language language, Model model) {
        var found = find(cycle);
        var report = report(found, revision, language);
        model.addAttribute("report", report);
        model.addAttribute(
                "page",
                new ReportPage(
                        "/review/%s/reports/%d".formatted(cycle, revision),
                        name(cycle, revisionName(revision)),
                        false,
                        null,
                        revision == 0 ? List.of() : Reports.changed(report, report(found, revision - 1, language))));
        return "synthesis/report";
    }

    @GetMapping("/review/{cycle}/reports/{revision:[0-9]{1,4}}.{format:docx|pdf}")
    ResponseEntity<byte[]> issuedPaper(
            @PathVariable String cycle, @PathVariable int revision, @PathVariable String format, Language language)
            throws IOException {
        return paper(report(find(cycle), revision, language), name(cycle, revisionName(revision)), format);
    }

    private ResponseEntity<byte[]> paper(Report report, String name, String format) throws IOException {
        boolean pdf = format.equals("pdf");
        var bytes = pdf ? setting.pdf("synthesis/paper.jte", report, report.isRightToLeft()) : DocxReport.of(report);
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-" + report.language() + "." + format, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** {@code 0} is the report itself, {@code 1} its {@code Rev.1}. */
    static String revisionName(int revision) {
        return revision == 0 ? "report" : "Rev." + revision;
    }

    private static String name(String cycle, String edition) {
        return "synthesis-" + cycle + "-" + edition;
    }

    private Report report(Cycle cycle, int revision, Language language) {
        return reports.issued(cycle, revision, language).orElseThrow(SynthesisReportController::notFound);
    }

    /** A cycle that was never opened has nothing to report. */
    private Cycle find(String key) {
        return cycles.find(key)
                .filter(cycle -> cycle.stage() != CycleStage.PLANNED)
                .orElseThrow(SynthesisReportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
