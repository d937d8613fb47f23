package org.plenary.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Cycles of questionnaires")
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "mail")
@Transactional
class CyclesTests {

    @Autowired
    Cycles cycles;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Continuities continuities;

    private Questionnaire asked;

    @BeforeEach
    void enterQuestionnaire() {
        asked = questionnaires.enter("test-article-5", FormInOrder.form(), "officer");
    }

    @Test
    void plannedCycleAsksTheInvitedStates() {
        cycles.plan(cycle("FRA", "PER"));

        assertThat(cycles.find("test-2026")).hasValueSatisfying(cycle -> {
            assertThat(cycle.stage()).isEqualTo(CycleStage.PLANNED);
            assertThat(cycle.invited()).containsExactly("FRA", "PER");
            assertThat(cycle.questionnaires()).containsExactly(asked.id());
        });
    }

    @Test
    void openingFreezesWhatIsAsked() {
        cycles.plan(cycle("FRA"));

        assertThat(cycles.open("test-2026", "officer")).isTrue();

        var frozen = questionnaires.latest("test-article-5").orElseThrow();
        assertThat(frozen.frozen()).isTrue();
        assertThat(questionnaires.save(frozen, frozen.form(), "careless officer"))
                .isFalse();
    }

    @Test
    void frozenVersionCannotBeChangedEvenInTheDatabase(@Autowired JdbcClient jdbc) {
        cycles.plan(cycle("FRA"));
        cycles.open("test-2026", "officer");

        assertThatThrownBy(() -> jdbc.sql("update questionnaires.version set edition = 9 where id = ?")
                        .param(asked.id())
                        .update())
                .hasMessageContaining("frozen");
    }

    @Test
    void changeAfterFreezingBecomesTheNextVersion() {
        cycles.plan(cycle("FRA"));
        cycles.open("test-2026", "officer");

        var next = questionnaires.enter("test-article-5", FormInOrder.form(), "officer");

        assertThat(next.version()).isEqualTo(2);
        assertThat(next.frozen()).isFalse();
    }

    @Test
    void draftThatIsEnteredAgainIsReplaced() {
        var again = questionnaires.enter("test-article-5", FormInOrder.form(), "officer");

        assertThat(again.version()).isEqualTo(1);
        assertThat(again.edition()).isEqualTo(asked.edition() + 1);
    }

    @Test
    void openCycleKeepsItsQuestionnaires() {
        cycles.plan(cycle("FRA"));
        cycles.open("test-2026", "officer");
        var other = questionnaires.enter("test-other", FormInOrder.form(), "officer");

        assertThat(cycles.plan(cycle(1, other.id(), day(3), "FRA"))).isEqualTo(Planning.FROZEN);

        assertThat(cycles.find("test-2026")).hasValueSatisfying(cycle -> {
            assertThat(cycle.questionnaires()).containsExactly(asked.id());
            assertThat(cycle.opens()).isEqualTo(day(1));
        });
    }

    @Test
    void closedCycleStaysAsItIs() {
        cycles.plan(cycle("FRA"));
        cycles.open("test-2026", "officer");
        cycles.close("test-2026", "officer");

        assertThat(cycles.plan(cycle(1, asked.id(), day(3), "PER"))).isEqualTo(Planning.CLOSED);

        assertThat(cycles.find("test-2026")).hasValueSatisfying(cycle -> {
            assertThat(cycle.opens()).isEqualTo(day(1));
            assertThat(cycle.invited()).containsExactly("FRA");
        });
    }

    @Test
    void twoOfficersWhoPlanOverEachOtherAreTold() {
        cycles.plan(cycle("FRA"));

        assertThat(cycles.plan(cycle(1, asked.id(), day(1), "FRA", "PER"))).isEqualTo(Planning.DONE);
        assertThat(cycles.plan(cycle(1, asked.id(), day(1), "FRA", "KEN"))).isEqualTo(Planning.STALE);

        assertThat(cycles.find("test-2026").orElseThrow().invited()).containsExactly("FRA", "PER");
    }

    @Test
    void twoOfficersWhoSaveOverEachOtherAreTold() {
        Form form = FormInOrder.form();

        assertThat(questionnaires.save(asked, form, "first")).isTrue();
        assertThat(questionnaires.save(asked, form, "second")).isFalse();
    }

    @Test
    void continuityIsReadAsItWasGiven() {
        var continuity = new Continuity(
                "test-article-5",
                "test-older",
                List.of(new Correspondence("offence", "q1", Relation.SAME, Map.of("in-part", "partly"))));

        continuities.replace(continuity);

        assertThat(continuities.between("test-article-5", "test-older")).isEqualTo(continuity);
    }

    @Test
    void olderValueIsCarriedOverAsTheNewerOne() {
        var same = new Correspondence("offence", "q1", Relation.SAME, Map.of("in-part", "partly"));
        var offence = asked.form().question("offence").orElseThrow();

        assertThat(same.carriedOver(AnswerValue.ofValues("in-part"), offence)).contains(AnswerValue.ofValues("partly"));
        assertThat(same.carriedOver(AnswerValue.ofValues("yes"), offence)).contains(AnswerValue.ofValues("yes"));
        assertThat(same.carriedOver(AnswerValue.ofValues("unheard-of"), offence))
                .isEmpty();
    }

    private Cycle cycle(String... invited) {
        return cycle(0, asked.id(), day(1), invited);
    }

    private static Cycle cycle(int edition, long questionnaire, LocalDate opens, String... invited) {
        return new Cycle(
                0,
                edition,
                "test-2026",
                title(),
                opens,
                day(20),
                CycleStage.PLANNED,
                List.of(questionnaire),
                List.of(invited));
    }

    private static MultilingualText title() {
        return MultilingualText.of(Language.ENGLISH, "Cycle of 2026");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
