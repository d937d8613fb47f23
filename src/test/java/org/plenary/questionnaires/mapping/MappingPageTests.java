package org.plenary.questionnaires.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.desk.OfficerForTests;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Setting out what a questionnaire continues")
@ApplicationModuleTest(
        module = "questionnaires",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@Transactional
class MappingPageTests {

    private static final String SIDE_BY_SIDE = "/desk/questionnaires/newer/continuity/older";
    private static final String OFFENCE = SIDE_BY_SIDE + "/questions/offence";

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Continuities continuities;

    @Autowired
    JdbcClient jdbc;

    private OfficerForTests officer;

    @BeforeEach
    void enterBoth(@Autowired MockMvcTester http) {
        officer = new OfficerForTests(http);
        questionnaires.enter("newer", FormInOrder.form(), "amina");
        questionnaires.enter("older", olderForm(), "amina");
    }

    @Test
    void mappingIsBegunBetweenAnyTwo() {
        assertThat(officer.page("/desk/questionnaires/newer")
                        .select("#older option")
                        .eachAttr("value"))
                .contains("older")
                .doesNotContain("newer");
        assertThat(officer.get("/desk/questionnaires/newer/continuity?older=older"))
                .hasRedirectedUrl(SIDE_BY_SIDE);
        assertThat(officer.page(SIDE_BY_SIDE).select("tbody tr[id]").eachAttr("id"))
                .containsExactly("q-offence", "q-laws", "q-practice", "q-cases", "q-measures", "q-assistance");
    }

    @Test
    void questionnaireDoesNotContinueItself() {
        assertThat(officer.get("/desk/questionnaires/newer/continuity/newer")).hasStatus(404);
    }

    @Test
    void olderQuestionIsChosenThenItsAnswersAreMapped() {
        var answers = officer.post(
                OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime", "c.0.relation", "narrower", "answers", "yes"));
        assertThat(answers).hasStatusOk().bodyText().contains("name=\"c.0.to:full\"");
        assertThat(mapped()).isEmpty();

        assertThat(officer.post(
                        OFFENCE,
                        officer.fields(
                                OFFENCE,
                                "c.0.older",
                                "crime",
                                "c.0.shown",
                                "crime",
                                "c.0.relation",
                                "narrower",
                                "c.0.to:full",
                                "to:yes",
                                "c.0.to:part",
                                "none",
                                "c.0.to:no",
                                "undecided")))
                .hasRedirectedUrl(SIDE_BY_SIDE + "#q-offence");

        assertThat(mapped())
                .containsExactly(
                        new Correspondence("offence", "crime", Relation.NARROWER, Map.of("full", "yes", "part", "")));
    }

    @Test
    void savingAFormAsItIsChangesAndRecordsNothing() {
        var all = List.of(
                new Correspondence("offence", "crime", Relation.MERGED, Map.of("full", "yes", "no", "no", "gone", "")),
                new Correspondence("offence", "nowhere", Relation.SPLIT, Map.of()),
                new Correspondence("practice", "practice", Relation.SAME, Map.of()));
        map(all);

        assertThat(officer.post(OFFENCE, officer.fields(OFFENCE))).hasStatus3xxRedirection();

        assertThat(mapped()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(acts()).isZero();
    }

    @Test
    void severalOlderQuestionsBecomeOne() {
        map(List.of(new Correspondence("practice", "practice", Relation.SAME, Map.of())));
        var practice = SIDE_BY_SIDE + "/questions/practice";

        officer.post(practice, officer.fields(practice, "c.0.relation", "merged", "c.1.older", "crime"));

        assertThat(mapped()).extracting(Correspondence::older).containsExactly("crime", "practice");
    }

    @Test
    void olderQuestionNamedTwiceIsToldAndNothingIsLost() {
        var twice = officer.post(
                OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime", "c.1.older", "crime", "c.1.relation", "split"));

        assertThat(twice).hasStatus(422).bodyText().contains("chosen twice", "value=\"split\" selected");
        assertThat(mapped()).isEmpty();
    }

    @Test
    void correspondenceIsTakenOut() {
        map(List.of(new Correspondence("offence", "crime", Relation.SAME, Map.of())));

        officer.post(OFFENCE, officer.fields(OFFENCE, "c.0.older", ""));

        assertThat(mapped()).isEmpty();
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void secondOfTwoOfficersSeesWhatTheOtherWroteAndKeepsTheirs() {
        var seenByBoth = officer.fields(OFFENCE, "c.0.older", "crime", "c.0.relation", "broader");
        officer.post(OFFENCE, officer.fields(OFFENCE, "c.0.older", "practice"));

        var sent = officer.post(OFFENCE, seenByBoth);

        assertThat(sent).hasStatus(409);
        var page = OfficerForTests.parsed(sent);
        assertThat(page.select("section:has(#there)").text()).contains("What stands there now", "practice");
        assertThat(page.select("[name='c.0.older'] option[selected]").attr("value"))
                .isEqualTo("crime");
        assertThat(mapped()).extracting(Correspondence::older).containsExactly("practice");

        officer.post(OFFENCE, OfficerForTests.fieldsOf(page));
        assertThat(mapped()).containsExactly(new Correspondence("offence", "crime", Relation.BROADER, Map.of()));
    }

    @Test
    void officersAtDifferentQuestionsAreNotInEachOthersWay() {
        var seen = officer.fields(OFFENCE, "c.0.older", "crime");
        var practice = SIDE_BY_SIDE + "/questions/practice";
        officer.post(practice, officer.fields(practice, "c.0.older", "practice"));

        assertThat(officer.post(OFFENCE, seen)).hasStatus3xxRedirection();

        assertThat(mapped()).hasSize(2);
    }

    @Test
    void mappingThatPointsNowhereOrTurnsAnAnswerRoundIsAFindingAndIsSaved() {
        officer.post(
                OFFENCE,
                officer.fields(
                        OFFENCE,
                        "c.0.older",
                        "crime",
                        "c.0.shown",
                        "crime",
                        "c.0.to:no",
                        "to:yes",
                        "c.1.older",
                        "gone"));

        assertThat(mapped()).hasSize(2);
        assertThat(officer.page(SIDE_BY_SIDE)
                        .select("#q-offence .continuity-finding")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "It points to gone, which the older questionnaire does not have.",
                        "The older answer “Fully” has no newer one; it is asked afresh.",
                        "The older answer “In part” has no newer one; it is asked afresh.",
                        "“No” becomes “Yes”: that may change what a State has said.");
    }

    @Test
    void questionsWithoutPredecessorOrWithFindingsAreShownAlone() {
        map(List.of(
                new Correspondence("offence", "gone", Relation.SAME, Map.of()),
                new Correspondence("practice", "practice", Relation.SAME, Map.of())));

        assertThat(shown("?show=findings")).containsExactly("q-offence");
        assertThat(shown("?show=without")).containsExactly("q-laws", "q-cases", "q-measures", "q-assistance");
        assertThat(officer.page(SIDE_BY_SIDE).select(".facet-number").eachText())
                .containsExactly("4", "1");
    }

    @Test
    void officerGoesOnToTheNextQuestionThatIsShown() {
        map(List.of(new Correspondence("practice", "practice", Relation.SAME, Map.of())));
        var laws = SIDE_BY_SIDE + "/questions/laws";

        assertThat(officer.post(laws, officer.fields(laws + "?show=without", "next", "yes")))
                .hasRedirectedUrl(SIDE_BY_SIDE + "/questions/cases?show=without");
        var last = SIDE_BY_SIDE + "/questions/assistance";
        assertThat(officer.post(last, officer.fields(last, "next", "yes"))).hasRedirectedUrl(SIDE_BY_SIDE);
    }

    @Test
    void closestInWordingAreOfferedFirst() {
        assertThat(officer.page(SIDE_BY_SIDE + "/questions/practice")
                        .select("optgroup[label='Closest in wording'] option")
                        .eachAttr("value"))
                .startsWith("practice");
    }

    @Test
    void whatIsSaidOfAQuestionThatIsNotAskedCanBeTakenOut() {
        map(List.of(new Correspondence("dropped", "crime", Relation.SAME, Map.of())));
        var removal = officer.page(SIDE_BY_SIDE).select("form[action$='/removal']");

        assertThat(officer.post(
                        removal.attr("action"),
                        "question",
                        removal.select("[name=question]").attr("value"),
                        "seen",
                        removal.select("[name=seen]").attr("value")))
                .hasRedirectedUrl(SIDE_BY_SIDE);

        assertThat(mapped()).isEmpty();
    }

    @Test
    void whatWasSetOutStandsOnTheRecord() {
        officer.post(OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime"));

        assertThat(officer.page("/desk/record?matter=questionnaires/newer/continuity/older")
                        .select("main")
                        .text())
                .contains("Set out that question offence of “newer” continues crime of “older”");
    }

    @Test
    void pagesThatSetCyclesBesideEachOtherAreNotKeptFromBefore() {
        long before = edition();

        officer.post(OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime"));

        assertThat(edition()).isGreaterThan(before);
    }

    private long edition() {
        return jdbc.sql("select number from web.edition").query(Long.class).single();
    }

    private List<String> shown(String query) {
        return officer.page(SIDE_BY_SIDE + query).select("tbody tr[id]").stream()
                .map(Element::id)
                .toList();
    }

    private void map(List<Correspondence> all) {
        continuities.replace(new Continuity("newer", "older", all));
    }

    private List<Correspondence> mapped() {
        return continuities.between("newer", "older").correspondences();
    }

    private long acts() {
        return jdbc.sql("select count(*) from record.entry where matter = 'questionnaires/newer/continuity/older'")
                .query(Long.class)
                .single();
    }

    /** Two questions: {@code crime}, fully, in part or no, and {@code practice}. */
    private static Form olderForm() {
        var questions = List.of(
                new Question(
                        "crime",
                        "",
                        QuestionKind.ONE_OF,
                        english("Is it a crime?"),
                        MultilingualText.NONE,
                        false,
                        List.of(
                                Choice.of("full", english("Fully")),
                                Choice.of("part", english("In part")),
                                Choice.of("no", english("No"))),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        MultilingualText.NONE),
                FormInOrder.question("practice", QuestionKind.LONG_TEXT, null));
        return new Form(
                english("Older questionnaire"),
                "",
                EnumSet.of(Language.ENGLISH),
                List.of(new Section("all", "", english("All"), MultilingualText.NONE, null, false, questions)));
    }

    private static MultilingualText english(String text) {
        return MultilingualText.of(Language.ENGLISH, text);
    }
}
