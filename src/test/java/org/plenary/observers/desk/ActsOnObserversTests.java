package org.plenary.observers.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.observers.desk.ObserversForTests.AUGUST;
import static org.plenary.observers.desk.ObserversForTests.DESK;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk.Step;
import org.plenary.observers.Outcome;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.register.OrganizationKind;
import org.springframework.beans.factory.annotation.Autowired;

@WithObservers
class ActsOnObserversTests {

    @Autowired
    private ObserversForTests at;

    @BeforeEach
    void aSession() {
        at.open();
    }

    @AfterEach
    void nothingIsLeft() {
        at.close();
    }

    @Test
    void applicationsOfOthersAreCirculatedOnceAndShownAsAPaper() {
        var first = at.applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        at.applied(OrganizationKind.NON_GOVERNMENTAL, "Second Society");
        assertThat(at.page(DESK).select(".finding").text()).contains("2 applications wait", "rule 17, para. 2");

        at.post(DESK + "/lists", "on", "2008-09-01", "symbol", "CTOC/COP/2008/INF/3");

        assertThat(at.now(first).stage()).isEqualTo(Stage.CIRCULATED);
        var list = at.page("/sessions/931/observers/lists/1");
        assertThat(list.select("tbody th").eachText()).containsExactly("First Society", "Second Society");
        assertThat(list.select(".list-in-time").text()).contains("37 days before");
        assertThat(at.desk.circulate(at.session(), AUGUST, "", "officer"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOTHING_TO_CIRCULATE));
    }

    @Test
    void listKeepsWhatItSaidWhenTheRegisterChanges() {
        at.applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        at.desk.circulate(at.session(), AUGUST, "", "officer");

        at.jdbc
                .sql("update observers.organization set name = '{\"en\": \"Other name\"}' where source = 'test'")
                .update();

        assertThat(at.page("/sessions/931/observers/lists/1").select("tbody th").text())
                .isEqualTo("First Society");
    }

    @Test
    void objectionLeavesTheDecisionToTheConference() {
        var held = at.applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        at.desk.circulate(at.session(), AUGUST, "", "officer");

        at.act(at.now(held), Kind.OBJECTION, false);

        assertThat(at.now(held).stage()).isEqualTo(Stage.OBJECTED);
        assertThat(at.act(at.now(held), Kind.ACCORDED, false))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_AT_THIS_STAGE));
        assertThat(at.page(DESK)
                        .select("section[aria-labelledby=decide] .finding")
                        .text())
                .contains("(PER)", "the Conference decides");

        at.act(at.now(held), Kind.ADMISSION, false);
        assertThat(at.observers.admitted(at.session())).hasSize(1);
        assertThat(at.record.historyOf("observers/931/" + held.id()))
                .extracting(entry -> entry.act().name())
                .containsExactly("application", "circulation", "objection", "admission");
        assertThat(at.page(DESK + "/" + held.id())
                        .select(".observer-history li")
                        .eachText())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsPattern("entry [\\d,]+ of the record"));
    }

    @Test
    void standingStatusHoldsAtLaterSessionsUntilItEnds() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");
        at.act(held, Kind.ACCORDED, true);
        var later = at.later();

        assertThat(at.observers.admitted(later)).extracting(Participation::id).containsExactly(held.id());
        assertThat(at.page("/sessions/932/observers")
                        .select(".observers-names .chip")
                        .text())
                .contains("Standing status since: Session 931");

        at.act(at.now(held), Kind.REFUSAL, false);
        assertThat(at.observers.admitted(later)).isEmpty();
    }

    @Test
    void statusForOneSessionDoesNotHoldAtTheNext() {
        at.act(at.applied(OrganizationKind.CONSULTATIVE, "Some League"), Kind.ACCORDED, false);

        assertThat(at.observers.admitted(at.later())).isEmpty();
    }

    @Test
    void officersWhoActAtOnceActOnce() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");

        var outcomes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> at.act(held, n % 2 == 0 ? Kind.ACCORDED : Kind.REFUSAL, false))
                .toList();

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Overtaken.class::isInstance).hasSize(5);
        assertThat(at.now(held).acts()).hasSize(2);
    }

    @Test
    void sameOrganizationIsEnteredOnce() {
        var held = at.applied(OrganizationKind.CONSULTATIVE, "Some League");

        assertThat(at.desk.enter(at.session(), held.subject(), new Step(AUGUST, null, "", false), "other"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.ALREADY_ENTERED));
        assertThat(at.observers.of(at.session())).hasSize(1);
    }
}
