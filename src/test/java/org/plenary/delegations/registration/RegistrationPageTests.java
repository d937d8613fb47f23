package org.plenary.delegations.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.plenary.delegations.DeskForTests.text;
import static org.plenary.delegations.DeskForTests.told;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.WithRegistration;
import org.plenary.languages.Language;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithRegistration
class RegistrationPageTests {

    private final DeskForTests desk;
    private final Delegations delegations;
    private final Participants participants;
    private Session session;
    private String address = "";

    @Autowired
    RegistrationPageTests(DeskForTests desk, Delegations delegations, Participants participants) {
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
    void onlyStaffComesToTheDesk() {
        assertThat(desk.http().get().uri(address)).hasStatus3xxRedirection();
        assertThat(desk.http().get().uri(address + "/people/1")).hasStatus3xxRedirection();
    }

    @Test
    void personIsRegisteredByFormAndWaits() {
        var answer = register("France", "Jeanne", "Durand");

        assertThat(told(answer, "notice")).isEqualTo("Jeanne DURAND is registered and waits for approval.");
        assertThat(desk.page(address).select(".people tbody tr").eachText())
                .containsExactly("Jeanne DURAND France Representative Minister Waiting");
        assertThat(only().isAdmitted()).isFalse();
    }

    @Test
    void stateIsKnownByItsNameInAnyLanguageAndTakesPartAsTheTreatySays() {
        register("ФРАНЦИЯ", "Jeanne", "Durand");
        register("IRN", "Ali", "Ahmadi");
        register("日本", "Hanako", "Sato");

        assertThat(delegations.of(session, Language.ENGLISH))
                .extracting(each -> each.key(), each -> each.kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("FRA", DelegationKind.PARTY),
                        org.assertj.core.groups.Tuple.tuple("IRN", DelegationKind.SIGNATORY),
                        org.assertj.core.groups.Tuple.tuple("JPN", DelegationKind.SIGNATORY));
    }

    @Test
    void organizationIsEnteredOnceUnderOneName() {
        register("Red Cross Committee", "Anna", "Kern", "kind", "entity");
        register("RED CROSS  committee", "Beat", "Kern");

        assertThat(delegations.of(session, Language.ENGLISH))
                .hasSize(1)
                .first()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(DelegationKind.ENTITY));
    }

    @Test
    void formThatCannotBeKeptComesBackWithWhatWasTyped() {
        var answer = register("Atlantis", "Jane 😀", "n".repeat(300), "email", "nowhere");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select(".error").eachText())
                .containsExactlyInAnyOrder(
                        "No State of this name. For an organization say how it takes part.",
                        "A name or position holds no pictures.",
                        "At most 120 characters.",
                        "Give an address such as name@example.org.");
        assertThat(page.expectFirst("#given").val()).isEqualTo("Jane 😀");
        assertThat(page.expectFirst("#family").val()).hasSize(300);
        assertThat(delegations.of(session, Language.ENGLISH)).isEmpty();
    }

    @Test
    void changeAfterApprovalComesBackAndWhatWasApprovedStands() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        desk.post(
                address + "/people/" + person.id(),
                "seen",
                "1",
                "given",
                "Jeanne",
                "family",
                "Dupont",
                "function",
                "representative",
                "position",
                "Minister of Justice",
                "honorific",
                "Ms.",
                "place",
                "1",
                "listed",
                "yes");

        var now = only();
        assertThat(now.state()).isEqualTo(RegistrationState.PENDING);
        assertThat(now.isAdmitted()).isTrue();
        assertThat(participants.admitted(session.id()).getFirst().person().family())
                .isEqualTo("Durand");
        assertThat(now.badge()).isEqualTo(person.badge());

        participants.refuse(now.id(), now.version(), "Not as in the note verbale", "amina");
        assertThat(participants.admitted(session.id()).getFirst().person().family())
                .isEqualTo("Durand");
    }

    @Test
    void savingWhatIsThereAlreadyAsksForNoApproval() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        participants.change(person.id(), 1, person.person(), "amina");

        assertThat(only().state()).isEqualTo(RegistrationState.APPROVED);
    }

    @Test
    void onePersonInTwoSpellingsIsPointedOut() {
        waiting("Mohammed", "Al-Rashid");
        participants.register(desk.state(session, "EGY"), person("محمد", "الراشد"), "amina");

        assertThat(desk.page(address).select(".people tbody th").eachText())
                .allSatisfy(name -> assertThat(name).contains("1 other may be the same person"));
    }

    @Test
    void withdrawnPersonIsNotAdmitted() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        desk.post(address + "/people/" + person.id() + "/withdrawal", "seen", "1");

        assertThat(participants.admitted(session.id())).isEmpty();
    }

    @Test
    void changeLetsNobodyInAgainWhoWasWithdrawn() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));
        participants.withdraw(person.id(), 1, "", "amina");

        participants.change(person.id(), 1, person("Jeanne", "Dupont"), "a focal point");

        assertThat(participants.admitted(session.id())).isEmpty();
        participants.approve(person.id(), 2, "amina");
        assertThat(participants.admitted(session.id())).hasSize(1);
    }

    @Test
    void erasedPersonLeavesNoName() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        desk.post(address + "/people/" + person.id() + "/erasure");

        assertThat(participants.find(session.id(), person.id())).isEmpty();
        assertThat(desk.page(address + "/delegations/FRA").text()).doesNotContain("Durand", "DURAND");
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

    private MvcTestResult register(String delegation, String given, String family, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "delegation",
                delegation,
                "given",
                given,
                "family",
                family,
                "function",
                "representative",
                "position",
                "Minister"));
        fields.addAll(List.of(more));
        return desk.post(address + "/people", fields.toArray(String[]::new));
    }
}
