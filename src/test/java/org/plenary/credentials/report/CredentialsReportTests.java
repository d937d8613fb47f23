package org.plenary.credentials.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.credentials.Credential.Decision;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Standing;
import org.plenary.credentials.Step;
import org.plenary.credentials.Verdict;
import org.plenary.credentials.report.ReportText.Passage;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The report of the bureau, with credentials in all their states; commits, so it clears up after itself. */
@SpringBootTest(properties = "plenary.now=2008-10-07T16:00:00Z")
@AutoConfigureMockMvc
class CredentialsReportTests {

    private static final SessionDates DATES =
            new SessionDates(LocalDate.parse("2008-10-08"), LocalTime.of(10, 0), LocalDate.parse("2008-10-17"));
    private static final LocalDate CLOSE = LocalDate.parse("2008-10-17");
    private static final LocalDate DAY = LocalDate.parse("2008-10-08");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CredentialsDesk desk;

    @Autowired
    private CredentialsReports reports;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Session session;

    @BeforeEach
    void credentialsInAllStates(@Autowired List<ReferenceData> all) {
        all.stream()
                .filter(data -> data.name().startsWith("treaties."))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        session = sessions.withId(sessions.hold(Bodies.shipped().first(), 986, DATES))
                .orElseThrow();
        found("FRA", Form.ORIGINAL, Verdict.ACCEPTED);
        found("PER", Form.ORIGINAL, Verdict.ACCEPTED);
        found("KEN", Form.COPY, Verdict.PROVISIONAL);
        receive("EGY", Form.ORIGINAL);
        receive("CHN", Form.ORIGINAL);
        desk.object(step("CHN", 1), new Objection("PER", DAY, "", false));
    }

    @AfterEach
    void nothingIsLeft() {
        for (var table : List.of("report", "credential", "session")) {
            jdbc.sql("delete from credentials." + table + " where session = ?")
                    .param(session.id().value())
                    .update();
        }
        sessions.remove(session.id());
    }

    private Step step(String state, int basedOn) {
        return new Step(session, state, basedOn, "officer");
    }

    private void receive(String state, Form form) {
        desk.receive(step(state, 0), new Receipt(form, Issuer.MINISTER, Instant.parse("2008-10-06T08:00:00Z"), ""));
    }

    private void found(String state, Form form, Verdict verdict) {
        receive(state, form);
        desk.examine(step(state, 1), new Examination(verdict, DAY), List.of());
    }

    private String draft(Language language) {
        return text(reports.draft(session, ReportEdition.FIRST, language));
    }

    private static String text(ReportText report) {
        return report.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    @Test
    void reportIsDraftedFromTheStates() {
        assertThat(draft(Language.ENGLISH))
                .contains("in order (2): France and Peru.")
                .contains("follow as soon as possible (1): Kenya.")
                .contains("take part provisionally (1): Egypt.")
                .contains("until the Conference decides (1): China.")
                .contains("had come in from the following (141): Afghanistan, Albania,")
                .contains("in force for 146 States and organizations");
    }

    @ParameterizedTest
    @EnumSource
    void reportSpeaksSixLanguages(Language language) {
        assertThat(reports.draft(session, ReportEdition.FIRST, language).passages())
                .hasSameSizeAs(reports.draft(session, ReportEdition.FIRST, Language.ENGLISH)
                        .passages())
                .allSatisfy(passage -> assertThat(passage.text()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void whatWasIssuedStaysAsIssued() {
        assertThat(reports.issue(session, ReportEdition.FIRST, "officer")).isTrue();
        var issued = reports.issued(session.id(), ReportEdition.FIRST).orElseThrow();

        desk.receive(
                step("KEN", 2), new Receipt(Form.ORIGINAL, Issuer.MINISTER, Instant.parse("2008-10-08T08:00:00Z"), ""));
        desk.examine(step("KEN", 3), new Examination(Verdict.ACCEPTED, DAY), List.of());

        assertThat(draft(Language.ENGLISH)).contains("in order (3): France, Kenya and Peru.");
        assertThat(reports.issued(session.id(), ReportEdition.FIRST)).contains(issued);
        assertThat(text(issued.in(Language.ENGLISH))).contains("in order (2): France and Peru.");
    }

    @Test
    void ofManyWhoIssueAtOnceOneDoesAndTheOthersAreTold() {
        var issued = IntStream.range(0, 6)
                .parallel()
                .mapToObj(officer -> reports.issue(session, ReportEdition.FINAL, "officer" + officer))
                .toList();

        assertThat(issued).containsOnlyOnce(true).hasSize(6);
        assertThat(reports.issued(session.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void issuedReportGoesOutAsPageDocxAndPdf(Language language) throws IOException {
        reports.issue(session, ReportEdition.FIRST, "officer");
        var report =
                reports.issued(session.id(), ReportEdition.FIRST).orElseThrow().in(language);
        var address = "/sessions/986/credentials/first";

        assertThat(http.get().uri(address + "?lang=" + language.tag()))
                .hasStatusOk()
                .bodyText()
                .contains(report.title());
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(address + ".docx", language)));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(report.title(), report.passages().getLast().text());
        }
        try (var document = Loader.loadPDF(file(address + ".pdf", language))) {
            assertThat(new PDFTextStripper().getText(document)).isNotBlank().doesNotContain("#");
        }
    }

    @Test
    void draftIsForTheDeskAlone() {
        assertThat(http.get().uri("/sessions/986/credentials/first")).hasStatus(404);
        assertThat(http.get().uri("/desk/credentials/986/report/first.pdf")).hasStatus3xxRedirection();
        assertThat(http.get()
                        .uri("/desk/credentials/986/report/first.docx?lang=en")
                        .with(user("officer").roles("CREDENTIALS_OFFICER")))
                .hasStatusOk();
    }

    @Test
    void deskIssuesItAndSaysSo() {
        var issue = http.post()
                .uri("/desk/credentials/986/report/first?lang=en")
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .with(csrf());

        assertThat(issue).hasRedirectedUrl("/desk/credentials/986/report/first");
        assertThat(http.get()
                        .uri("/desk/credentials/986/report/first?lang=en")
                        .with(user("officer").roles("CREDENTIALS_OFFICER")))
                .bodyText()
                .contains("Issued on 7 October 2008 (officer)");
    }

    @Test
    void approvalOfTheReportDecidesOnWhatTheBureauFound() {
        reports.issue(session, ReportEdition.FINAL, "officer");

        var answer = approve("final", "on", "2008-10-17", "meeting", "14");

        assertThat(flash(answer, "notice")).isEqualTo("The approval is entered; it decides on 3 States.");
        assertThat(desk.of(session.id(), "FRA").decision()).isEqualTo(new Decision(Verdict.ACCEPTED, CLOSE, 14));
        assertThat(desk.of(session.id(), "KEN").standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(desk.of(session.id(), "CHN").standing()).isEqualTo(Standing.CONTESTED);
        assertThat(desk.of(session.id(), "EGY").standing()).isEqualTo(Standing.RECEIVED);
        assertThat(http.get().uri("/sessions/986/credentials/final?lang=en"))
                .bodyText()
                .contains("Approved by the Conference on 17 October 2008, in its meeting 14");
    }

    @Test
    void approvalIsOneActInTheHistoryOfEachStateItDecidesOn() {
        int before = desk.history(session, "EGY").size();
        reports.issue(session, ReportEdition.FINAL, "officer");
        approve("final", "on", "2008-10-17", "meeting", "14");

        var act = desk.history(session, "FRA").getLast();
        assertThat(act.act().name()).isEqualTo("report-approved");
        assertThat(act.act().meeting()).isEqualTo(14);
        assertThat(desk.history(session, "KEN").getLast()).isEqualTo(act);
        assertThat(desk.history(session, "EGY")).hasSize(before);
    }

    @Test
    void stateWhosePaperCameAfterTheReportIsLeftOpen() {
        reports.issue(session, ReportEdition.FINAL, "officer");
        desk.receive(
                step("KEN", 2), new Receipt(Form.ORIGINAL, Issuer.MINISTER, Instant.parse("2008-10-08T08:00:00Z"), ""));

        var answer = approve("final", "on", "2008-10-17");

        assertThat(flash(answer, "notice")).contains("decides on 2 States");
        assertThat(flash(answer, "error")).contains("Left open").contains("Kenya");
        assertThat(desk.of(session.id(), "KEN").decision()).isNull();
    }

    @Test
    void reportIsApprovedOnceAndOnlyOnceItIsIssued() {
        assertThat(flash(approve("final", "on", "2008-10-17"), "error")).contains("the report is not issued");
        reports.issue(session, ReportEdition.FINAL, "officer");
        assertThat(flash(approve("final", "on", "2008-10-17", "meeting", "first"), "error"))
                .contains("number of the meeting");
        approve("final", "on", "2008-10-17");

        assertThat(flash(approve("final", "on", "2008-10-16"), "error")).contains("entered the approval before");
        assertThat(reports.issued(session.id(), ReportEdition.FINAL)
                        .orElseThrow()
                        .approval())
                .isEqualTo(new IssuedReport.Approval(CLOSE, null, "officer"));
    }

    private MvcTestResult approve(String edition, String... fields) {
        var request = http.post()
                .uri("/desk/credentials/986/report/" + edition + "/approval?lang=en")
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String flash(MvcTestResult answer, String as) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(as));
    }

    private byte[] file(String address, Language language) {
        var answer = http.get().uri(address + "?lang=" + language.tag()).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Language", language.tag());
        return answer.getResponse().getContentAsByteArray();
    }
}
