package org.plenary.delegations.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.plenary.delegations.DeskForTests.told;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.WithRegistration;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;

/** The focal point of France, who works for France and sees nobody else. */
@WithRegistration
class OwnDelegationTests {

    private final DeskForTests desk;
    private final FocalPoints focalPoints;
    private final Delegations delegations;
    private final Participants participants;
    private FocalPoint france;
    private Session session;
    private String own = "";

    @Autowired
    OwnDelegationTests(DeskForTests desk, FocalPoints focalPoints, Delegations delegations, Participants participants) {
        this.desk = desk;
        this.focalPoints = focalPoints;
        this.delegations = delegations;
        this.participants = participants;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        own = "/delegation/registration/" + session.key();
        france = focalPoints.of("FRA");
    }

    @AfterEach
    void close() {
        desk.close(session);
        focalPoints.close();
    }

    @Test
    void registersSomeoneWhoThenWaitsAtTheDesk() {
        var answer = register("given", "Jeanne", "family", "Durand");

        assertThat(told(answer, "notice")).isEqualTo("Jeanne DURAND is registered and waits for approval.");
        assertThat(france.page(own).select(".people tbody tr").eachText())
                .containsExactly("Jeanne DURAND Representative Waiting");
        assertThat(desk.page("/desk/registration/" + session.key())
                        .select(".people tbody tr")
                        .text())
                .contains("Jeanne DURAND", "France");
    }

    @Test
    void lookingAtThePageEntersNoDelegation() {
        assertThat(france.page(own).text()).contains("France", "Nobody yet");

        assertThat(delegations.of(session, Language.ENGLISH)).isEmpty();
    }

    @Test
    void registersForFranceWhateverTheFormSays() {
        register("given", "Jeanne", "family", "Durand", "delegation", "Peru", "kind", "ngo");

        assertThat(delegations.of(session, Language.ENGLISH))
                .extracting(Delegation::key)
                .containsExactly("FRA");
    }

    @Test
    void changeAfterApprovalComesBackToTheDeskWhichSeesWhatIsOtherwise() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        change(person, "Dupont");

        assertThat(now(person).state()).isEqualTo(RegistrationState.PENDING);
        assertThat(now(person).isAdmitted()).isTrue();
        assertThat(desk.page("/desk/registration/" + session.key() + "/people/" + person.id())
                        .select("table.people tbody tr")
                        .eachText())
                .contains("Family name Durand Dupont");
    }

    @Test
    void isToldWhySomebodyWasRefusedAndNotByWhom() {
        long id = participants.register(desk.state(session, "FRA"), person("Jeanne", "Durand"), "focal");
        participants.refuse(id, 1, "Not in the note verbale", "amina");

        assertThat(france.page(own).select(".people").text()).contains("Refused", "Not in the note verbale");
        assertThat(france.page(own + "/people/" + id).text())
                .contains("refused by the secretariat", "Not in the note verbale")
                .doesNotContain("amina");
    }

    @Test
    void takesARegistrationBackAndSaysWhy() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        france.post(own + "/people/" + person.id() + "/withdrawal", "seen", "1", "why", "Stays at home");

        assertThat(now(person).state()).isEqualTo(RegistrationState.WITHDRAWN);
        assertThat(desk.page("/desk/registration/" + session.key() + "/people/" + person.id())
                        .text())
                .contains("Stays at home");
    }

    @Test
    void peopleOfAnotherStateAreNotThere() {
        var kim = desk.approved(desk.state(session, "PER"), person("Kim", "Quispe"));
        var theirs = own + "/people/" + kim.id();

        assertThat(france.get(theirs)).hasStatus(404);
        assertThat(france.post(theirs, "seen", "1", "family", "X", "function", "adviser"))
                .hasStatus(404);
        assertThat(france.post(theirs + "/withdrawal", "seen", "1")).hasStatus(404);
        assertThat(now(kim)).isEqualTo(kim);
        assertThat(france.page(own).text()).doesNotContain("QUISPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/people/1", "/delegations/PER", "/list", "/meetings"})
    void deskIsClosedToFocalPoints(String path) {
        assertThat(france.get("/desk/registration/" + session.key() + path)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "refusal", "erasure"})
    void onlyTheDeskDecides(String decision) {
        long id = participants.register(desk.state(session, "FRA"), person("Jeanne", "Durand"), "focal");

        assertThat(france.post(own + "/people/" + id + "/" + decision, "seen", "1", "why", "x"))
                .hasStatus(404);
        assertThat(france.post("/desk/registration/" + session.key() + "/people/" + id + "/" + decision, "seen", "1"))
                .hasStatus(403);
    }

    @Test
    void likenessToPeopleOfOthersIsNotTold() {
        desk.approved(desk.state(session, "EGY"), person("Mohammed", "Al-Rashid"));
        register("given", "محمد", "family", "الراشد");

        assertThat(france.page(own).text()).doesNotContain("may be the same person");
        assertThat(desk.page("/desk/registration/" + session.key()).text()).contains("1 other may be the same person");
    }

    @Test
    void memberOfTheDelegationRegistersNobody() {
        var member = focalPoints.of("FRA", "MEMBER_OF_DELEGATION");

        assertThat(member.get(own)).hasStatus(403);
        assertThat(member.page("/delegation").select("a[href^=/delegation/registration]"))
                .isEmpty();
    }

    @Test
    void accountThatActsForNobodyIsToldSo() {
        var administrator = desk.http()
                .get()
                .uri("/delegation?lang=en")
                .with(user("root").roles("ADMINISTRATOR"))
                .exchange();

        assertThat(administrator).hasStatusOk().bodyText().contains("This account acts for no delegation");
        assertThat(desk.http().get().uri(own).with(user("root").roles("ADMINISTRATOR")))
                .hasStatus(404);
    }

    @Test
    void organizationThatTheSessionKnowsRegistersItsOwn() {
        var unknown = focalPoints.of("Committee of Friends");
        assertThat(unknown.get(own)).hasStatus(404);
        delegations.ofOrganization(
                session, DelegationKind.NGO, MultilingualText.of(Language.ENGLISH, "Committee of friends"));

        unknown.post(own + "/people", "given", "Ada", "family", "Byron", "function", "adviser");

        assertThat(unknown.page(own).select(".people").text()).contains("Ada BYRON");
    }

    @Test
    void sessionsShowHowManyAreRegistered() {
        register("given", "Jeanne", "family", "Durand");

        assertThat(france.page("/delegation")
                        .select("li:has(a[href='" + own + "'])")
                        .text())
                .contains("0 approved, 1 waiting, 0 refused");
    }

    @Test
    void fileThatNamesPeopleOfAnotherStateRegistersOnlyOnesOwn() {
        var csv = "Delegation,Given names,Family name,Function in the delegation\n"
                + "France,Jeanne,Durand,representative\n,Paul,Martin,adviser\nPeru,Kim,Quispe,adviser\n";
        var file =
                String.valueOf(france.give(own + "/files", "file", "people.csv", csv.getBytes(StandardCharsets.UTF_8))
                        .getResponse()
                        .getRedirectedUrl());

        assertThat(france.page(file).text())
                .contains("3 lines: 2 to register, 1 with errors", "This is not your delegation.");
        france.post(file + "/acceptance");

        assertThat(participants.registered(session.id()))
                .extracting(each -> each.person().family())
                .containsExactly("Durand", "Martin");
    }

    @Test
    void filesOfOthersAreNotThere() {
        var csv = "Given names,Family name,Function in the delegation\nKim,Quispe,adviser\n"
                .getBytes(StandardCharsets.UTF_8);
        var peru = focalPoints.of("PER");
        var theirs = String.valueOf(
                peru.give(own + "/files", "file", "p.csv", csv).getResponse().getRedirectedUrl());

        assertThat(france.get(theirs)).hasStatus(404);
        assertThat(told(france.post(theirs + "/acceptance"), "error")).contains("not here any more");
        france.post(theirs + "/removal");
        assertThat(peru.page(theirs).text()).contains("1 line: 1 to register");
        assertThat(told(france.give(own + "/files", "file", "p.csv", csv), "error"))
                .isEqualTo("null");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult register(String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of(fields));
        all.addAll(java.util.List.of("function", "representative"));
        return france.post(own + "/people", all.toArray(String[]::new));
    }

    private void change(Participant person, String family) {
        france.post(
                own + "/people/" + person.id(),
                "seen",
                Integer.toString(person.version()),
                "honorific",
                "Ms.",
                "given",
                "Jeanne",
                "family",
                family,
                "position",
                "Minister of Justice",
                "function",
                "representative",
                "place",
                "1",
                "listed",
                "yes");
    }

    private Participant now(Participant person) {
        return participants.find(session.id(), person.id()).orElseThrow();
    }
}
