package org.plenary.questionnaires.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.WithQuestionnaires;
import org.plenary.questionnaires.desk.OfficerForTests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Setting out what a questionnaire continues")
@WithQuestionnaires
@Transactional
class MappingPageTests {

    private static final String SIDE_BY_SIDE = "/desk/questionnaires/newer/continuity/older";
    private static final String OFFENCE = SIDE_BY_SIDE + "/questions/offence";

    @Autowired
    JdbcClient jdbc;

    private OfficerForTests officer;
    private NewerAndOlder both;

    @BeforeEach
    void enterBoth(
            @Autowired MockMvcTester http,
            @Autowired Questionnaires questionnaires,
            @Autowired Continuities continuities) {
        officer = new OfficerForTests(http);
        both = new NewerAndOlder(questionnaires, continuities);
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

        assertThat(both.mapped()).hasSize(2);
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
        both.map(List.of(
                new Correspondence("offence", "gone", Relation.SAME, Map.of()),
                new Correspondence("practice", "practice", Relation.SAME, Map.of())));

        assertThat(shown("?show=findings")).containsExactly("q-offence");
        assertThat(shown("?show=without")).containsExactly("q-laws", "q-cases", "q-measures", "q-assistance");
        assertThat(officer.page(SIDE_BY_SIDE).select(".facet-number").eachText())
                .containsExactly("4", "1");
    }

    @Test
    void whatIsSaidOfAQuestionThatIsNotAskedCanBeTakenOut() {
        both.map(List.of(new Correspondence("dropped", "crime", Relation.SAME, Map.of())));
        var removal = officer.page(SIDE_BY_SIDE).select("form[action$='/removal']");

        assertThat(officer.post(
                        removal.attr("action"),
                        "question",
                        removal.select("[name=question]").attr("value"),
                        "seen",
                        removal.select("[name=seen]").attr("value")))
                .hasRedirectedUrl(SIDE_BY_SIDE);

        assertThat(both.mapped()).isEmpty();
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
}
