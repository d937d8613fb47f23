package org.plenary.credentials.desk;

import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.desk.ReportPage.Other;
import org.plenary.credentials.report.CredentialsReports;
import org.plenary.credentials.report.CredentialsReports.Approved;
import org.plenary.credentials.report.IssuedReport;
import org.plenary.credentials.report.IssuedReport.Approval;
import org.plenary.credentials.report.ReportEdition;
import org.plenary.credentials.report.ReportText;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report on credentials: the draft at the desk, and what was issued for everyone. */
@Controller
class ReportController {

    private static final String DRAFT = "/desk/credentials/{key:[a-z0-9-]+}/report/{edition:first|final}";

    private final Sessions sessions;
    private final CredentialsReports reports;
    private final Treaties treaties;
    private final Clock clock;

    ReportController(Sessions sessions, CredentialsReports reports, Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
        this.sessions = sessions;
        this.reports = reports;
    }

    @GetMapping(DRAFT)
    String draft(@PathVariable String key, @PathVariable String edition, Language language, Model model) {
        var session = session(key);
        var which = ReportEdition.ofWord(edition).orElseThrow(ReportController::notFound);
        var issued = reports.issued(session.id(), which).orElse(null);
        var text = issued == null ? reports.draft(session, which, language) : issued.in(language);
        model.addAttribute("page", page(session, which, text, issued, Words.in(language)));
        return "credentials/desk/report";
    }

    @PostMapping(DRAFT)
    String issue(
            @PathVariable String key,
            @PathVariable String edition,
            Principal principal,
            Language language,
            RedirectAttributes flash) {
        var which = ReportEdition.ofWord(edition).orElseThrow(ReportController::notFound);
        boolean issued = reports.issue(session(key), which, principal.getName());
        flash.addFlashAttribute(
                issued ? "notice" : "error",
                Words.in(language).text(issued ? "credentials.report.done" : "credentials.report.issued-already"));
        return "redirect:/desk/credentials/{key}/report/{edition}";
    }

    /** Enters the decision of the Conference on the report as a whole. */
    @PostMapping(DRAFT + "/approval")
    String approve(
            @PathVariable String key,
            @PathVariable String edition,
            @RequestParam Map<String, String> typed,
            Principal principal,
            Language language,
            RedirectAttributes flash) {
        var session = session(key);
        var which = ReportEdition.ofWord(edition).orElseThrow(ReportController::notFound);
        var words = Words.in(language);
        try {
            var form = new CredentialForm(typed, session.body().zone());
            var approval = new Approval(form.on(), form.meeting(), principal.getName());
            told(reports.approve(session, which, approval), words, flash);
        } catch (IllegalArgumentException wrong) {
            flash.addFlashAttribute("error", words.text("credentials.wrong." + wrong.getMessage()));
            flash.addFlashAttribute("typed", typed);
        }
        return "redirect:/desk/credentials/{key}/report/{edition}";
    }

    private void told(Optional<Approved> outcome, Words words, RedirectAttributes flash) {
        if (outcome.isEmpty()) {
            flash.addFlashAttribute("error", words.text("credentials.report.not-approved"));
            return;
        }
        flash.addFlashAttribute(
                "notice",
                words.text(
                        "credentials.report.approval.done",
                        outcome.get().decided().size()));
        if (!outcome.get().left().isEmpty()) {
            var names = outcome.get().left().stream()
                    .flatMap(code -> treaties.state(code).stream())
                    .map(state -> state.name().in(words.language()).text())
                    .collect(Collectors.joining(", "));
            flash.addFlashAttribute("error", words.text("credentials.report.approval.left", names));
        }
    }

    @GetMapping("/sessions/{key:[a-z0-9-]+}/credentials/{edition:first|final}")
    String issued(@PathVariable String key, @PathVariable String edition, Language language, Model model) {
        var session = session(key);
        var which = ReportEdition.ofWord(edition).orElseThrow(ReportController::notFound);
        var issued = reports.issued(session.id(), which).orElseThrow(ReportController::notFound);
        model.addAttribute("page", page(session, which, issued.in(language), issued, Words.in(language)));
        return "credentials/desk/issued";
    }

    private ReportPage page(
            Session session, ReportEdition edition, ReportText text, @Nullable IssuedReport issued, Words words) {
        var list = CredentialsPages.address(session);
        return new ReportPage(
                list,
                words.text("credentials.title", session.number(), session.body().shortName()),
                words.text(
                        "credentials.session",
                        session.body().name().in(words.language()).text(),
                        session.number()),
                words.text("credentials.report.place", session.place(), session.opens(), session.closes()),
                text.title(),
                edition.word(),
                text.passages(),
                issued == null
                        ? null
                        : words.text(
                                "credentials.report.issued",
                                issued.at().atZone(session.body().zone()).toLocalDate(),
                                issued.by()),
                issued == null ? list + "/report/" + edition.word() : null,
                issued == null ? null : approved(issued.approval(), words),
                issued == null || issued.approval() != null ? null : list + "/report/" + edition.word() + "/approval",
                clock.instant().atZone(session.body().zone()).toLocalDate().toString(),
                others(list, edition, words),
                issued == null
                        ? list + "/report/" + edition.word()
                        : session.address() + "/credentials/" + edition.word());
    }

    private static @Nullable String approved(@Nullable Approval approval, Words words) {
        if (approval == null) {
            return null;
        }
        return approval.meeting() == null
                ? words.text("credentials.report.approved", approval.on())
                : words.text("credentials.report.approved-in", approval.on(), approval.meeting());
    }

    private static List<Other> others(String list, ReportEdition current, Words words) {
        return Arrays.stream(ReportEdition.values())
                .map(edition -> new Other(
                        words.text("credentials.report.edition." + edition.word()),
                        list + "/report/" + edition.word(),
                        edition == current))
                .toList();
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(ReportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
