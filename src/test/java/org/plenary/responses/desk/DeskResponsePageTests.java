package org.plenary.responses.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.ForeignTexts.english;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OfficerAtDesk;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Origin;
import org.plenary.responses.Response;
import org.plenary.responses.ResponseStage;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("A response at the desk of the secretariat")
@WithResponses
@Transactional
class DeskResponsePageTests {

    private static final String PERU = "/desk/responses/desk-2026/desk-2026/PER";
    private static final String SECTION = PERU + "/paper/article-5/0";

    @Autowired
    OfficerAtDesk officer;

    @Autowired
    OpenCycle open;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    Submissions submissions;

    private Cycle cycle;

    @BeforeEach
    void openCycle() {
        cycle = open.of("desk-2026", FormInOrder.form(), "PER");
    }

    @Test
    void whatIsNotSubmittedIsNotShown() {
        save(begun(), "practice", "A draft");

        assertThat(officer.page(PERU).text()).doesNotContain("A draft").contains("Nothing is submitted yet");
    }

    @Test
    void changesSinceTheSubmissionBeforeAreShown() {
        var response = begun();
        save(response, "practice", "As it was");
        submissions.submit(response, "claire", false);
        officer.post(PERU + "/return", "remark.practice", "Since when?");
        save(response, "practice", "Since 2004");
        submissions.submit(response, "claire", false);

        var page = officer.page(PERU);

        assertThat(page.select(".answers-read dd[dir=auto]").eachText()).containsExactly("Since 2004");
        assertThat(page.select(".response-theirs").text()).contains("As it was");
        assertThat(page.text()).contains("Since when?");
    }

    @Test
    void responseIsReturnedOnlyWithARemark() {
        submissions.submit(begun(), "claire", false);

        var refused = officer.post(PERU + "/return");
        assertThat(DeskForTests.told(refused, "error")).contains("Write at least one remark");
        assertThat(begun().stage()).isEqualTo(ResponseStage.SUBMITTED);

        officer.post(PERU + "/return", "remark", "Please complete article 5.");
        assertThat(begun().stage()).isEqualTo(ResponseStage.RETURNED);
    }

    @Test
    void responseIsAcceptedOnce() {
        submissions.submit(begun(), "claire", false);

        officer.post(PERU + "/accept");

        assertThat(begun().stage()).isEqualTo(ResponseStage.ACCEPTED);
        assertThat(DeskForTests.told(officer.post(PERU + "/accept"), "error")).contains("another did it before");
    }

    @Test
    void answerOnPaperIsEnteredForAStateThatDidNotBegin() {
        officer.post(SECTION, "seen.offence", "0", "v.offence", "partly", "seen.cases", "0", "x.cases", "12");

        var entered = answers.of(begun()).get(AnswerPlace.of("offence"));
        assertThat(entered).extracting(Answer::origin).isEqualTo(Origin.PAPER);
        assertThat(entered).extracting(Answer::savedBy).isEqualTo("amina");

        officer.post(PERU + "/paper/submission");
        assertThat(begun().stage()).isEqualTo(ResponseStage.SUBMITTED);
        assertThat(officer.page(PERU).text()).contains("entered from paper by amina", "Yes, in part");
    }

    @Test
    void wrongAnswerOnPaperIsSaidAndTheOthersAreSaved() {
        var answer =
                officer.post(SECTION, "seen.offence", "0", "v.offence", "no", "seen.cases", "0", "x.cases", "a dozen");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Give a number in digits", "a dozen");
        assertThat(answers.of(begun())).containsOnlyKeys(AnswerPlace.of("offence"));
    }

    @Test
    void answerThatTheStateSavedMeanwhileIsNotOverwritten() {
        save(begun(), "practice", "Written by the State");

        var answer = officer.post(SECTION, "seen.practice", "0", "x.practice", "From the paper");

        assertThat(answer).hasStatus(422);
        assertThat(answers.of(begun()).get(AnswerPlace.of("practice")))
                .extracting(Answer::value)
                .isEqualTo(AnswerValue.ofText("Written by the State"));
    }

    @Test
    void sheetForPaperCannotNameADocumentThatTheAnswerDoesNotHave() {
        var answer = officer.post(SECTION, "seen.laws", "0", "r.laws.0.title", "A law", "r.laws.0.file", "1");

        assertThat(answer).hasStatus(422);
        assertThat(answers.of(begun())).isEmpty();
    }

    @Test
    void nothingIsEnteredOnceTheStateSubmittedMeanwhile(@Autowired DeskResponses desk, @Autowired PaperDesk papers) {
        begun();
        var read = desk.find("desk-2026", "desk-2026", "PER");
        var sheet = new PaperSheet(read, FormInOrder.form().sections().getFirst(), 0);
        submissions.submit(begun(), "claire", false);
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("seen.practice", "0");
        typed.set("x.practice", "From the paper");

        var refused = papers.save(sheet, new PostedAnswers(typed), "amina", Words.in(Language.ENGLISH));

        assertThat(refused).containsOnlyKeys("practice");
        assertThat(answers.of(begun())).isEmpty();
    }

    @Test
    void paperThatSaysWhatWasFilledInMakesItAnAnswer() {
        var earlier = begun();
        save(earlier, "practice", "As before");
        submissions.submit(earlier, "claire", false);
        open.of("desk-next", "desk-2026", FormInOrder.form(), "PER");
        var next = "/desk/responses/desk-next/desk-2026/PER/paper/article-5/0";
        officer.post(next, "seen.offence", "0", "v.offence", "yes");
        var seen = officer.page(next).select("[name='seen.practice']").val();

        officer.post(next, "seen.practice", seen, "x.practice", "As before");

        assertThat(responses.of("PER").getFirst())
                .satisfies(response -> assertThat(answers.of(response).get(AnswerPlace.of("practice")))
                        .extracting(Answer::origin)
                        .isEqualTo(Origin.PAPER));
    }

    @Test
    void entryTakenOutIsNotOnTheSheetForPaper() {
        var question = FormInOrder.question("practice", QuestionKind.LONG_TEXT, null);
        var asked = open.of("desk-entries", FormInOrder.of(true, List.of(question)), "PER");
        var response = responses.begin(asked.id(), asked.questionnaires().getFirst(), "PER");
        answers.saveAll(response, List.of(entry(1, "First"), entry(2, "Second"), entry(3, "Third")));
        answers.saveAll(response, List.of(entry(2, "")));

        var steps = officer.page("/desk/responses/desk-entries/desk-entries/PER/paper/article-5/1");

        assertThat(steps.select(".paper-steps a").eachText())
                .containsExactly("Article 5 – Entry 1", "Article 5 – Entry 3", "Article 5 – Entry 4");
    }

    @Test
    void stateThatIsNotAskedIsNotThere() {
        assertThat(officer.get("/desk/responses/desk-2026/desk-2026/FRA")).hasStatus(404);
    }

    @Test
    void choicesThatAreMissingInTheReadersLanguageAreMarkedWithTheirOwn() {
        answers.saveAll(begun(), List.of(Wording.given("measures", AnswerValue.ofValues("training"), "claire")));
        submissions.submit(begun(), "claire", false);

        assertThat(english(officer.page(PERU + "?lang=ar"), ".answers-read, .lead"))
                .containsExactly("Questionnaire on article 5", "Question measures", "Training");
    }

    private static Wording entry(int number, String text) {
        return new Wording(
                new AnswerPlace("practice", number),
                AnswerValue.ofText(text),
                Origin.GIVEN,
                Visibility.PUBLIC,
                null,
                "claire");
    }

    private Response begun() {
        return responses.begin(cycle.id(), cycle.questionnaires().getFirst(), "PER");
    }

    private void save(Response response, String question, String text) {
        var seen = answers.at(response, AnswerPlace.of(question))
                .map(Answer::revision)
                .orElse(0L);
        answers.save(response, Wording.given(question, AnswerValue.ofText(text), "claire"), seen);
    }
}
