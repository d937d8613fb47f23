package org.plenary.synthesis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.synthesis.AnsweringStates;
import org.plenary.synthesis.WithSynthesis;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("The synthesis report")
@WithSynthesis
@Transactional
class ReportTests {

    @Autowired
    AnsweringStates states;

    @Autowired
    Reports reports;

    private Cycle cycle;

    @BeforeEach
    void fiveStatesOfWhichFourSubmit(@Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        cycle = states.fiveOfWhichFourSubmit();
    }

    @Test
    void reportSaysWhatTheFiguresSayWithTheStatesInFootnotes() {
        var paragraph = paragraph(reports.draft(cycle, Language.ENGLISH), "counted/offence");

        assertThat(paragraph.sentences())
                .extracting(Report.Sentence::text)
                .containsExactly(
                        "The question was: “Question offence”",
                        "2 of the 4 reporting States (50 per cent) indicated “Yes”.",
                        "1 of the 4 reporting States (25 per cent) indicated “Yes, in part”.",
                        "1 reporting State gave no public answer.");
        assertThat(paragraph.sentences())
                .extracting(Report.Sentence::states)
                .containsExactly("", "France, Peru", "Egypt", "Japan");
    }

    @Test
    void reportEveryoneReadsHoldsNothingThatIsForTheSecretariatOnly() {
        states.submitForTheSecretariat("NOR", "offence", AnswerValue.ofValues("no"));

        var paragraph = paragraph(reports.draft(cycle, Language.ENGLISH), "counted/offence");

        assertThat(paragraph.bars()).extracting(Report.Bar::number).containsExactly(2, 1, 0);
        assertThat(paragraph.sentences())
                .last()
                .isEqualTo(new Report.Sentence(
                        "2 reporting States gave no public answer.",
                        paragraph.sentences().getLast().footnote(),
                        "Japan, Norway"));
    }

    @Test
    void sentenceOnAQuestionForSomeDoesNotSpeakOfAllReportingStates() {
        states.submit("NOR", "offence", AnswerValue.ofValues("no"));

        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted/practice")
                        .sentences())
                .extracting(Report.Sentence::text)
                .contains(
                        "1 of the 4 States concerned gave information.",
                        "1 reporting State is not counted here, as its public answers do not lead to this question.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reportHasTheSameNumbersInEveryLanguage(Language language) {
        var report = reports.draft(cycle, language);

        assertThat(paragraph(report, "counted/offence").bars())
                .extracting(Report.Bar::number)
                .containsExactly(2, 1, 0);
        assertThat(report.annex().rows()).hasSize(4);
    }

    @Test
    void remarkOfAnAnalystSurvivesTheNextDraft() {
        reports.remark(
                new Reports.RemarkPlace(cycle.key(), "counted", "offence", Language.ENGLISH),
                "Two laws are recent.",
                "analyst");
        states.submit("NOR", "offence", AnswerValue.ofValues("no"));

        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted/offence")
                        .sentences())
                .extracting(Report.Sentence::text)
                .contains("Two laws are recent.", "1 of the 5 reporting States (20 per cent) indicated “No”.");
    }

    @Test
    void revisionSaysWhatChanged() {
        assertThat(reports.issue(cycle, "officer")).isZero();
        states.submit("NOR", "offence", AnswerValue.ofValues("no"));
        assertThat(reports.issue(cycle, "officer")).isEqualTo(1);

        var first = reports.issued(cycle, 0, Language.FRENCH).orElseThrow();
        var second = reports.issued(cycle, 1, Language.FRENCH).orElseThrow();

        assertThat(Reports.changed(second, first)).contains("introduction", "counted/offence");
        assertThat(Reports.changed(first, first)).isEmpty();
    }

    @Test
    void reportSaysWhichAssistanceIsAskedForUnderAnyProvision() {
        states.submit("NOR", "assistance", AnswerValue.ofValues("training"));
        states.submit("TCD", "assistance", AnswerValue.ofValues("training"));

        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted#assistance")
                        .sentences())
                .containsExactly(new Report.Sentence(
                        "2 of the 6 reporting States asked for “Training” under at least one provision.",
                        paragraph(reports.draft(cycle, Language.ENGLISH), "counted#assistance")
                                .sentences()
                                .getFirst()
                                .footnote(),
                        "Chad, Norway"));
    }

    private static Report.Paragraph paragraph(Report report, String key) {
        return report.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
