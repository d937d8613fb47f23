package org.plenary.delegations.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.plenary.delegations.DeskForTests.text;
import static org.plenary.delegations.DeskForTests.told;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.Decision;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.WithRegistration;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions of several officers on the same people. */
@WithRegistration
class DecisionTests {

    private final DeskForTests desk;
    private final Delegations delegations;
    private final Participants participants;
    private Session session;
    private String address = "";

    @Autowired
    DecisionTests(DeskForTests desk, Delegations delegations, Participants participants) {
        this.desk = desk;
        this.delegations = delegations;
        this.participants = participants;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        address = "/desk/registration/" + session.key();
    }

    @AfterEach
    void close() {
        desk.close(session);
    }

    @Test
    void manyAreApprovedAtOnceAndWhoeverSomebodyElseDecidedOnIsNamed() {
        var first = waiting("Jeanne", "Durand");
        var second = waiting("Paul", "Martin");
        participants.refuse(second.id(), 1, "Not known", "boris");

        var answer = desk.post(
                address + "/approvals", "people", first.id() + "-1", "people", second.id() + "-1", "people", "rubbish");

        assertThat(told(answer, "notice")).isEqualTo("1 person is approved.");
        assertThat(told(answer, "error"))
                .isEqualTo("Not recorded, somebody was faster. Ms. Paul MARTIN: refused by boris.");
        assertThat(participants.find(session.id(), first.id()).orElseThrow().badge())
                .hasSize(12);
    }

    @Test
    void refusalNeedsAReason() {
        var person = waiting("Jeanne", "Durand");

        assertThat(told(desk.post(address + "/refusals", "people", person.id() + "-1", "why", " "), "error"))
                .contains("needs a reason");
        desk.post(address + "/refusals", "people", person.id() + "-1", "why", "Not in the note verbale");

        assertThat(only().state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(desk.page(address + "/delegations/FRA").select(".people").text())
                .contains("Not in the note verbale");
    }

    @Test
    void ofTwoOfficersWhoApproveAndRefuseAtOnceOneIsTold() throws InterruptedException, ExecutionException {
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                var person = waiting("Person", "Number" + round);
                Callable<Decision> approval = () -> participants.approve(person.id(), 1, "amina");
                Callable<Decision> refusal = () -> participants.refuse(person.id(), 1, "Not known", "boris");

                var decisions = List.of(officers.submit(approval), officers.submit(refusal));
                var one = decisions.get(0).get();
                var other = decisions.get(1).get();

                assertThat(one.done()).isNotEqualTo(other.done());
                assertThat(one.now().state()).isEqualTo(other.now().state());
            }
        }
    }

    @Test
    void decisionOnAnEarlierVersionIsNotRecorded() {
        var person = waiting("Jeanne", "Durand");
        participants.change(person.id(), 1, person("Jeanne", "Dupont"), "boris");

        var answer = desk.post(address + "/people/" + person.id() + "/approval", "seen", "1");

        assertThat(told(answer, "error")).contains("changed meanwhile");
        assertThat(only().state()).isEqualTo(RegistrationState.PENDING);
    }

    @Test
    void secondWhoChangesTheSamePersonLosesNothingTyped() {
        var person = waiting("Jeanne", "Durand");
        participants.change(person.id(), 1, person("Jeanne", "Dupont"), "boris");

        var answer = desk.post(
                address + "/people/" + person.id(),
                "seen",
                "1",
                "given",
                "Jeanne-Marie",
                "family",
                "Durand",
                "function",
                "adviser");

        assertThat(answer).hasStatus(409);
        var page = Jsoup.parse(text(answer));
        assertThat(page.expectFirst("#given").val()).isEqualTo("Jeanne-Marie");
        assertThat(page.expectFirst("input[name=seen]").val()).isEqualTo("2");
    }

    @Test
    void personOfAnotherSessionIsNotFound() {
        var person = waiting("Jeanne", "Durand");
        var other = desk.open();
        try {
            assertThat(desk.post(
                            "/desk/registration/" + other.key() + "/people/" + person.id() + "/approval", "seen", "1"))
                    .hasStatus(404);
        } finally {
            desk.close(other);
        }
    }

    private Participant waiting(String given, String family) {
        long id = participants.register(desk.state(session, "FRA"), person(given, family), "amina");
        return participants.find(session.id(), id).orElseThrow();
    }

    private Participant only() {
        var all = participants.of(delegations.find(session, "FRA").orElseThrow());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
