package org.plenary.questionnaires.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.ForeignTexts.english;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.WithQuestionnaires;
import org.plenary.questionnaires.desk.OfficerForTests;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Writing a questionnaire on pages")
@WithQuestionnaires
@Transactional
class AuthoringPageTests {

    private static final String OUTLINE = "/desk/questionnaires/written/authoring";
    private static final String OFFENCE = OUTLINE + "/questions/offence";

    @Autowired
    Questionnaires questionnaires;

    private OfficerForTests officer;

    @BeforeEach
    void enterQuestionnaire(@Autowired MockMvcTester http) {
        officer = new OfficerForTests(http);
        questionnaires.enter("written", FormInOrder.form(), "amina");
    }

    @Test
    void everythingStandsInTheOutline() {
        assertThat(officer.page(OUTLINE).select(".outline li").eachAttr("id"))
                .containsExactly("q-offence", "q-laws", "q-practice", "q-cases", "q-measures", "q-assistance");
    }

    @Test
    void textsThatAreMissingInTheReadersLanguageAreMarkedWithTheirOwn() {
        assertThat(english(officer.page(OUTLINE + "?lang=ar"), ".outline")).contains("Question offence");
        assertThat(english(officer.page(OUTLINE + "?lang=ar"), ".masthead"))
                .containsExactly("Questionnaire on article 5");
        assertThat(english(officer.page("/desk/questionnaires?lang=ar"), "[href$='/written']"))
                .containsExactly("Questionnaire on article 5");
        assertThat(english(officer.page("/desk/questionnaires/written?lang=ar"), ".response-sections"))
                .containsExactly("Article 5");
    }

    @Test
    void savingTheFormOfAQuestionAsItIsChangesNothing() {
        for (var question : FormInOrder.form().questions().toList()) {
            var address = OUTLINE + "/questions/" + question.key();

            assertThat(officer.post(address, officer.fields(address))).hasStatus3xxRedirection();
        }

        assertThat(form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void savingTheFormOfASectionAsItIsChangesNothing() {
        var address = OUTLINE + "/sections/article-5";

        assertThat(officer.post(address, officer.fields(address))).hasStatus3xxRedirection();

        assertThat(form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void questionIsChanged() {
        officer.post(OFFENCE, officer.fields(OFFENCE, "number", "1 bis", "title.en", "Is it an offence?"));

        var changed = form().question("offence").orElseThrow();
        assertThat(changed.number()).isEqualTo("1 bis");
        assertThat(changed.title().texts()).containsValues("Is it an offence?", "Question offence (fr)");
    }

    @Test
    void questionIsAddedWithItsChoices() {
        var address = OUTLINE + "/question?section=article-5";

        officer.post(
                OUTLINE + "/question",
                officer.fields(
                        address,
                        "key",
                        "added",
                        "kind",
                        "manyOf",
                        "title.en",
                        "Which?",
                        "choice.0.value",
                        "a",
                        "choice.0.title.en",
                        "The first",
                        "choice.1.value",
                        "none",
                        "choice.1.title.en",
                        "None",
                        "choice.1.exclusive",
                        "yes"));

        var added = form().question("added").orElseThrow();
        assertThat(added.kind()).isEqualTo(QuestionKind.MANY_OF);
        assertThat(added.choices()).extracting(Choice::value).containsExactly("a", "none");
        assertThat(added.choices().getLast().exclusive()).isTrue();
    }

    @Test
    void secondOfTwoOfficersIsToldAndKeepsWhatTheyTyped() {
        var seenByBoth = officer.fields(OFFENCE, "title.en", "Second wording");
        officer.post(OFFENCE, officer.fields(OFFENCE, "title.en", "First wording"));

        var sent = officer.post(OFFENCE, seenByBoth);

        assertThat(sent).hasStatus(409);
        assertThat(sent).bodyText().contains("Someone else changed this meanwhile", "Second wording");
        assertThat(form().question("offence").orElseThrow().title().texts()).containsValue("First wording");
    }

    @Test
    void officersAtDifferentQuestionsAreNotInEachOthersWay() {
        var seen = officer.fields(OFFENCE, "number", "1");
        var laws = OUTLINE + "/questions/laws";
        officer.post(laws, officer.fields(laws, "number", "2"));

        assertThat(officer.post(OFFENCE, seen)).hasStatus3xxRedirection();

        assertThat(form().questions().map(Question::number).limit(2)).containsExactly("1", "2");
    }

    @Test
    void whatIsNoConditionIsSaidAtTheFieldAndKept() {
        var sent = officer.post(OFFENCE, officer.fields(OFFENCE, "relevant", "${laws = 'yes'"));

        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("This is no condition", "${laws = &#39;yes&#39;");
    }

    @Test
    void textThatIsLongerThanAFileMayHaveIsSaidAtTheField() {
        var endless = "a".repeat(Form.LONGEST_TEXT + 1);

        var said = officer.post(OFFENCE, officer.fields(OFFENCE, "help.en", endless));

        assertThat(said).hasStatus(422).bodyText().contains("more than 50,000 letters");
        assertThat(form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void columnUnderWhichTheDocumentOfARowIsKeptIsRefused() {
        var sent = officer.post(
                OFFENCE,
                officer.fields(OFFENCE, "kind", "table", "column.0.key", "file", "column.0.title.en", "The file"));

        assertThat(sent).hasStatus(422).bodyText().contains("keeps its document under “file”");
        assertThat(form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void articleThatTheTreatyLacksIsAFinding() {
        officer.post(OFFENCE, officer.fields(OFFENCE, "provisions", "untoc 99"));

        assertThat(officer.page(OUTLINE).select("main").text()).contains("offence: there is no article 99 in untoc");
    }

    @Test
    void titleIsChangedInALanguageAndTheSecondOfTwoOfficersIsTold() {
        var seen = officer.page(OUTLINE)
                .select("form[action$='/title'] [name=seen]")
                .val();

        assertThat(officer.post(OUTLINE + "/title", "seen", seen, "title.fr", "Questionnaire"))
                .hasStatus3xxRedirection();
        assertThat(form().title().exactly(Language.FRENCH)).contains("Questionnaire");
        assertThat(form().title().exactly(Language.ENGLISH)).isPresent();

        var second = officer.post(OUTLINE + "/title", "seen", seen, "title.fr", "Un autre");
        assertThat(second).hasStatus(409).bodyText().contains("Un autre", "Someone else changed this meanwhile");
    }

    @Test
    void questionMovesDownAndIsDeleted() {
        officer.post(OFFENCE + "/down");
        officer.post(OUTLINE + "/questions/cases/removal");

        assertThat(form().questions().map(Question::key))
                .containsExactly("laws", "offence", "practice", "measures", "assistance");
    }

    @Test
    void sectionIsAdded() {
        officer.post(
                OUTLINE + "/section",
                officer.fields(OUTLINE + "/section", "key", "article-6", "title.en", "Article 6"));

        assertThat(form().sections()).extracting(Section::key).containsExactly("article-5", "article-6");
    }

    @Test
    void frozenVersionIsChangedOnlyInTheNext() {
        var frozen = questionnaires.latest("written").orElseThrow();
        var typed = officer.fields(OFFENCE, "number", "9");
        questionnaires.freeze(List.of(frozen.id()));

        assertThat(officer.post(OFFENCE, typed)).hasStatus(409);
        assertThat(form()).isEqualTo(FormInOrder.form());

        officer.post(OUTLINE + "/version");
        assertThat(officer.post(OFFENCE, typed)).hasStatus3xxRedirection();
        var next = questionnaires.latest("written").orElseThrow();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.form().question("offence").orElseThrow().number()).isEqualTo("9");
        assertThat(questionnaires.withId(frozen.id()).orElseThrow().form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void newQuestionnaireIsBegunOnce() {
        assertThat(officer.post("/desk/questionnaires/new", "code", "begun", "title", "Begun"))
                .hasRedirectedUrl("/desk/questionnaires/begun/authoring");
        assertThat(officer.post("/desk/questionnaires/new", "code", "written", "title", "Again"))
                .hasRedirectedUrl("/desk/questionnaires");

        assertThat(form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void questionnaireThatCannotBeBegunStaysTyped() {
        var endless = "a".repeat(Form.LONGEST_TEXT + 1);

        assertThat(officer.post("/desk/questionnaires/new", "code", "written", "title", "Again"))
                .flash()
                .containsEntry("code", "written")
                .containsEntry("title", "Again");
        assertThat(officer.post("/desk/questionnaires/new", "code", "endless", "title", endless))
                .flash()
                .hasEntrySatisfying("error", said -> assertThat(said).asString().contains("more than 50,000 letters"));
    }

    private Form form() {
        return questionnaires.latest("written").orElseThrow().form();
    }
}
