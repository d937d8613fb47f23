package org.plenary.questionnaires.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

@DisplayName("The form of what one question continues")
@WithQuestionnaires
@Transactional
class CorrespondenceFormTests {

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
    void olderQuestionIsChosenThenItsAnswersAreMapped() {
        var answers = officer.post(
                OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime", "c.0.relation", "narrower", "answers", "yes"));
        assertThat(answers).hasStatusOk().bodyText().contains("name=\"c.0.to:full\"");
        assertThat(both.mapped()).isEmpty();

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

        assertThat(both.mapped())
                .containsExactly(
                        new Correspondence("offence", "crime", Relation.NARROWER, Map.of("full", "yes", "part", "")));
    }

    @Test
    void savingAFormAsItIsChangesAndRecordsNothing() {
        var all = List.of(
                new Correspondence("offence", "crime", Relation.MERGED, Map.of("full", "yes", "no", "no", "gone", "")),
                new Correspondence("offence", "nowhere", Relation.SPLIT, Map.of()),
                new Correspondence("practice", "practice", Relation.SAME, Map.of()));
        both.map(all);

        assertThat(officer.post(OFFENCE, officer.fields(OFFENCE))).hasStatus3xxRedirection();

        assertThat(both.mapped()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(acts()).isZero();
    }

    @Test
    void severalOlderQuestionsBecomeOne() {
        both.map(List.of(new Correspondence("practice", "practice", Relation.SAME, Map.of())));
        var practice = SIDE_BY_SIDE + "/questions/practice";

        officer.post(practice, officer.fields(practice, "c.0.relation", "merged", "c.1.older", "crime"));

        assertThat(both.mapped()).extracting(Correspondence::older).containsExactly("crime", "practice");
    }

    @Test
    void olderQuestionNamedTwiceIsToldAndNothingIsLost() {
        var twice = officer.post(
                OFFENCE, officer.fields(OFFENCE, "c.0.older", "crime", "c.1.older", "crime", "c.1.relation", "split"));

        assertThat(twice).hasStatus(422).bodyText().contains("chosen twice", "value=\"split\" selected");
        assertThat(both.mapped()).isEmpty();
    }

    @Test
    void correspondenceIsTakenOut() {
        both.map(List.of(new Correspondence("offence", "crime", Relation.SAME, Map.of())));

        officer.post(OFFENCE, officer.fields(OFFENCE, "c.0.older", ""));

        assertThat(both.mapped()).isEmpty();
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
        assertThat(both.mapped()).extracting(Correspondence::older).containsExactly("practice");

        officer.post(OFFENCE, OfficerForTests.fieldsOf(page));
        assertThat(both.mapped()).containsExactly(new Correspondence("offence", "crime", Relation.BROADER, Map.of()));
    }

    @Test
    void officersAtDifferentQuestionsAreNotInEachOthersWay() {
        var seen = officer.fields(OFFENCE, "c.0.older", "crime");
        var practice = SIDE_BY_SIDE + "/questions/practice";
        officer.post(practice, officer.fields(practice, "c.0.older", "practice"));

        assertThat(officer.post(OFFENCE, seen)).hasStatus3xxRedirection();

        assertThat(both.mapped()).hasSize(2);
    }

    @Test
    void officerGoesOnToTheNextQuestionThatIsShown() {
        both.map(List.of(new Correspondence("practice", "practice", Relation.SAME, Map.of())));
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

    private long acts() {
        return jdbc.sql("select count(*) from record.entry where matter = 'questionnaires/newer/continuity/older'")
                .query(Long.class)
                .single();
    }
}
