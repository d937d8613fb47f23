package org.plenary.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Origin;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.plenary.synthesis.report.Report;
import org.plenary.synthesis.report.Reports;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("What States answered, counted and told")
@ApplicationModuleTest(
        module = "synthesis",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@Import(OpenCycle.class)
@Transactional
class SynthesisTests {

    @Autowired
    OpenCycle cycles;

    @Autowired
    Figures figures;

    @Autowired
    EarlierFigures earlier;

    @Autowired
    Reports reports;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    Submissions submissions;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Continuities continuities;

    private Cycle cycle;

    /** France and Peru say yes, Egypt says in part, Japan submits nothing else than its practice, Chad begins and does not submit. */
    @BeforeEach
    void fiveStatesOfWhichFourSubmit(@Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        cycle = cycles.of("counted", FormInOrder.form(), "FRA", "PER", "EGY", "JPN", "TCD", "NOR");
        submit("FRA", "offence", AnswerValue.ofValues("yes"));
        submit("PER", "offence", AnswerValue.ofValues("yes"));
        submit("EGY", "offence", AnswerValue.ofValues("partly"));
        submit("JPN", "practice", AnswerValue.ofText("Since 2004."));
        save("TCD", "offence", AnswerValue.ofValues("no"));
    }

    @Test
    void everyReportingStateIsCountedOnceOrHasLeftTheQuestionOut() {
        var offence = offence();

        assertThat(offence.reporting()).containsExactly("EGY", "FRA", "JPN", "PER");
        assertThat(offence.choosing("yes")).containsExactly("FRA", "PER");
        assertThat(offence.choosing("partly")).containsExactly("EGY");
        assertThat(offence.leftOut()).containsExactly("JPN");
    }

    @Test
    void stateThatDidNotSubmitIsNeverCountedAsNo() {
        assertThat(offence().choosing("no")).isEmpty();
    }

    @Test
    void questionThatWasNotPutIsNotLeftOut() {
        submit("NOR", "offence", AnswerValue.ofValues("no"));

        var practice = figures.of(cycle, asked(), asked().form().questions().toList(), _ -> true).stream()
                .filter(each -> each.question().key().equals("practice"))
                .findFirst()
                .orElseThrow();

        assertThat(practice.asked()).containsExactly("EGY", "FRA", "JPN", "PER");
        assertThat(practice.leftOut()).containsExactly("EGY", "FRA", "PER");
    }

    @Test
    void whatIsForTheSecretariatOnlyIsLeftOutForOthers() {
        var counted = figures.of(
                cycle,
                asked(),
                asked().form().questions().toList(),
                answer -> answer.visibility() != Visibility.PUBLIC);

        assertThat(counted.getFirst().answered()).isEmpty();
    }

    @Test
    void changeAfterTheSubmissionIsNotCountedUntilItIsSubmitted() {
        var response = responses.find(cycle.id(), asked().id(), "EGY").orElseThrow();
        submissions.giveBack(response, List.of(), "officer");
        save("EGY", "offence", AnswerValue.ofValues("yes"));

        assertThat(offence().choosing("partly")).containsExactly("EGY");

        submissions.submit(response, "focal", false);

        assertThat(offence().choosing("yes")).containsExactly("EGY", "FRA", "PER");
    }

    @Test
    void earlierCycleIsComparedOnlyWhereTheQuestionIsTheSame() {
        continuities.replace(new Continuity(
                "counted-new",
                "counted",
                List.of(
                        new Correspondence("offence", "offence", Relation.SAME, Map.of("partly", "no")),
                        new Correspondence("measures", "measures", Relation.BROADER, Map.of()))));
        var later = cycles.later("counted-later", "counted-new", FormInOrder.form(), "FRA");

        var compared = earlier.of(
                later,
                questionnaires.latest("counted-new").orElseThrow(),
                FormInOrder.form().questions().toList());

        assertThat(compared).containsOnlyKeys("offence");
        assertThat(compared.get("offence"))
                .singleElement()
                .satisfies(each -> assertThat(each.byValue())
                        .containsEntry("yes", Set.of("FRA", "PER"))
                        .containsEntry("no", Set.of("EGY")));
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
        submitForTheSecretariat("NOR", "offence", AnswerValue.ofValues("no"));

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
    void whomAQuestionConcernsDoesNotGiveAwayAnAnswerForTheSecretariat() {
        submitForTheSecretariat("NOR", "offence", AnswerValue.ofValues("partly"));

        var publicly = figures.of(
                cycle,
                asked(),
                asked().form().questions().toList(),
                answer -> answer.visibility() == Visibility.PUBLIC);

        assertThat(publicly)
                .filteredOn(each -> each.question().key().equals("practice"))
                .singleElement()
                .satisfies(practice -> assertThat(practice.asked()).doesNotContain("NOR"));
    }

    @Test
    void sentenceOnAQuestionForSomeDoesNotSpeakOfAllReportingStates() {
        submit("NOR", "offence", AnswerValue.ofValues("no"));

        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted/practice")
                        .sentences())
                .extracting(Report.Sentence::text)
                .contains(
                        "1 of the 4 States concerned gave information.",
                        "1 reporting State is not counted here, as its public answers do not lead to this question.");
    }

    @Test
    void assistanceIsSummedWithEachStateOnceAndThatNoneIsNeededIsNoNeed() {
        submit("NOR", "assistance", AnswerValue.ofValues("training", "drafting"));
        submit("TCD", "assistance", AnswerValue.ofValues("training"));
        save("EGY", "assistance", AnswerValue.ofValues("none"));

        var needs = AssistanceNeeds.of(
                figures.of(cycle, asked(), asked().form().questions().toList(), _ -> true));

        assertThat(needs.reporting()).isEqualTo(6);
        assertThat(needs.byKind().entrySet())
                .extracting(kind -> kind.getKey().value() + " " + kind.getValue())
                .containsExactly("drafting [NOR]", "training [NOR, TCD]");
        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted/assistance")
                        .sentences())
                .extracting(Report.Sentence::states)
                .contains("Chad, Norway");
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
        submit("NOR", "offence", AnswerValue.ofValues("no"));

        assertThat(paragraph(reports.draft(cycle, Language.ENGLISH), "counted/offence")
                        .sentences())
                .extracting(Report.Sentence::text)
                .contains("Two laws are recent.", "1 of the 5 reporting States (20 per cent) indicated “No”.");
    }

    @Test
    void revisionSaysWhatChanged() {
        assertThat(reports.issue(cycle, "officer")).isZero();
        submit("NOR", "offence", AnswerValue.ofValues("no"));
        assertThat(reports.issue(cycle, "officer")).isEqualTo(1);

        var first = reports.issued(cycle, 0, Language.FRENCH).orElseThrow();
        var second = reports.issued(cycle, 1, Language.FRENCH).orElseThrow();

        assertThat(Reports.changed(second, first)).contains("introduction", "counted/offence");
        assertThat(Reports.changed(first, first)).isEmpty();
    }

    private QuestionFigures offence() {
        return figures.of(cycle, asked(), asked().form().questions().toList(), _ -> true).stream()
                .filter(each -> each.question().key().equals("offence"))
                .findFirst()
                .orElseThrow();
    }

    private Questionnaire asked() {
        return questionnaires.withIds(cycle.questionnaires()).getFirst();
    }

    private static Report.Paragraph paragraph(Report report, String key) {
        return report.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void submit(String state, String question, AnswerValue value) {
        save(state, question, value);
        submissions.submit(responses.begin(cycle.id(), asked().id(), state), "focal", false);
    }

    private void submitForTheSecretariat(String state, String question, AnswerValue value) {
        var response = responses.begin(cycle.id(), asked().id(), state);
        answers.saveAll(
                response,
                List.of(new Wording(
                        AnswerPlace.of(question), value, Origin.GIVEN, Visibility.SECRETARIAT, null, "focal")));
        submissions.submit(response, "focal", false);
    }

    private void save(String state, String question, AnswerValue value) {
        answers.saveAll(
                responses.begin(cycle.id(), asked().id(), state), List.of(Wording.given(question, value, "focal")));
    }
}
