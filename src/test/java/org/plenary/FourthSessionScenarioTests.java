package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.bureau.Bureaux;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Outcome.Done;
import org.plenary.credentials.Step;
import org.plenary.credentials.Verdict;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Function;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.Person;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.Observers;
import org.plenary.observers.Outcome;
import org.plenary.observers.Subject;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.observers.register.Organizations;
import org.plenary.programme.FourthSession;
import org.plenary.record.RecordVerification;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Status;
import org.plenary.treaties.Treaties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** The fourth session from the notices that came in to a full room, with as many States and people as there were. */
@SpringBootTest(properties = "plenary.now=2008-10-08T07:00:00Z")
@AutoConfigureMockMvc
@Import(DeskForTests.class)
@Transactional
class FourthSessionScenarioTests {

    private static final LocalDate OPENING = LocalDate.of(2008, 10, 8);
    private static final LocalDate IN_SEPTEMBER = LocalDate.of(2008, 9, 5);
    private static final Actor OFFICER = new Actor("amina", Set.of(Role.CONFERENCE_OFFICER), null);

    @Autowired
    DeskForTests desk;

    @Autowired
    Treaties treaties;

    @Autowired
    Participants participants;

    @Autowired
    Observers observers;

    @Autowired
    ObserverDesk observerDesk;

    @Autowired
    Credentials credentials;

    @Autowired
    CredentialsDesk credentialsDesk;

    @Autowired
    Bureaux bureaux;

    private Session session;
    private List<State> parties = List.of();

    @BeforeEach
    void hold(@Autowired Sessions sessions, @Autowired ApplicationEventPublisher news) {
        session = sessions.withId(sessions.hold(FourthSession.BODY, 4, FourthSession.DATES))
                .orElseThrow();
        news.publishEvent(FourthSession.accepted(9_904_000, session.id(), FourthSession.paper()));
        parties = states(Standing.PARTY);
    }

    @Test
    void fourthSessionGoesFromTheFirstNoticeToAFullRoom(
            @Autowired Organizations organizations, @Autowired RecordVerification record) {
        assertThat(parties).hasSize(146);

        signatoriesGiveNotice();
        organizationsAreAdmitted(organizations);
        var heads = delegationsAreRegistered();
        credentialsAreExamined();
        new ElectionOfFourthSession(treaties, bureaux, session, parties).slateIsMendedAndElected();
        roomFills(heads);

        assertThat(record.verify()).isInstanceOf(RecordVerification.Result.Whole.class);
    }

    private void signatoriesGiveNotice() {
        for (var state : states(Standing.SIGNATORY)) {
            entered(new Subject.OfState(state.code()));
        }

        assertThat(observers.admitted(session)).hasSize(29);
    }

    /** Twenty with a standing invitation, twenty in consultative status, twenty on the list; one State objects to one. */
    private void organizationsAreAdmitted(Organizations organizations) {
        for (var kind :
                List.of(OrganizationKind.INVITED, OrganizationKind.CONSULTATIVE, OrganizationKind.NON_GOVERNMENTAL)) {
            for (int number = 1; number <= 20; number++) {
                var name = MultilingualText.of(Language.ENGLISH, "Organization %s %d".formatted(kind.word(), number));
                entered(new Subject.OfOrganization(organizations.enter(
                        Organization.entered(kind, name, MultilingualText.NONE, ""), OFFICER.name())));
            }
        }
        observerDesk.circulate(session, IN_SEPTEMBER, "CTOC/COP/2008/CRP.1", OFFICER.name());
        var waiting = observers.of(session).stream()
                .filter(each -> !each.isAdmitted())
                .toList();
        assertThat(waiting).hasSize(40);
        act(waiting.getFirst().id(), Kind.OBJECTION, new ObserverDesk.Step(IN_SEPTEMBER, "FRA", "", false));
        act(waiting.getFirst().id(), Kind.ADMISSION, new ObserverDesk.Step(OPENING, null, "", false));
        waiting.stream()
                .skip(1)
                .forEach(each -> act(each.id(), Kind.ACCORDED, new ObserverDesk.Step(OPENING, null, "", false)));

        assertThat(observers.admitted(session)).hasSize(29 + 60);
    }

    /** Delegations of 3 to 20 people, the signatories' too; answers the head of each Party's delegation. */
    private List<Participant> delegationsAreRegistered() {
        var heads = parties.stream()
                .map(state -> registered(state, 3 + parties.indexOf(state) % 18))
                .toList();
        states(Standing.SIGNATORY).forEach(state -> registered(state, 3));

        assertThat(participants.admitted(session.id()))
                .hasSize(IntStream.range(0, 146).map(number -> 3 + number % 18).sum() + 29 * 3);
        return heads;
    }

    private Participant registered(State state, int people) {
        var delegation = desk.state(session, state.code());
        for (int number = 2; number <= people; number++) {
            desk.approved(
                    delegation,
                    new Person(state.code(), "Adviser " + number, "", "", Function.ADVISER, number - 1, "", true));
        }
        return desk.approved(delegation, DeskForTests.person("Head", state.code()));
    }

    private void credentialsAreExamined() {
        for (int number = 0; number < 130; number++) {
            boolean original = number < 100;
            var code = parties.get(number).code();
            receive(code, original ? Form.ORIGINAL : Form.COPY);
            examine(code, original ? Verdict.ACCEPTED : Verdict.PROVISIONAL);
        }

        assertThat(credentials.of(session).entries().stream()
                        .collect(Collectors.groupingBy(each -> each.credential().standing(), Collectors.counting())))
                .containsOnly(
                        Map.entry(org.plenary.credentials.Standing.ACCEPTED, 100L),
                        Map.entry(org.plenary.credentials.Standing.PROVISIONAL, 30L),
                        Map.entry(org.plenary.credentials.Standing.NOTHING, 16L));
    }

    private void roomFills(List<Participant> heads) {
        come(heads.subList(0, 48));
        assertThat(figures()).containsExactly("48 Not yet", "48 Not yet");
        come(heads.subList(48, 49));
        assertThat(figures()).containsExactly("49 Reached", "49 Not yet");
        come(heads.subList(49, 73));
        assertThat(figures()).containsExactly("73 Reached", "73 Not yet");
        come(heads.subList(73, 74));
        assertThat(figures()).containsExactly("74 Reached", "74 Reached");
    }

    private void come(List<Participant> people) {
        people.forEach(person -> assertThat(desk.post(opening(), "code", Objects.requireNonNull(person.badge())))
                .hasStatus3xxRedirection());
    }

    private List<String> figures() {
        return desk.page(opening()).select(".quorum > div").stream()
                .map(figure -> figure.select(".quorum-present").text() + " "
                        + figure.select(".chip").text())
                .toList();
    }

    private String opening() {
        return "/desk/registration/" + session.key() + "/meetings/1";
    }

    private List<State> states(Standing standing) {
        var convention = treaties.instrument("UNTOC").orElseThrow();
        return treaties.status(convention, OPENING).with(standing).stream()
                .map(Status.Participant::state)
                .sorted(Comparator.comparing(State::code))
                .toList();
    }

    private void entered(Subject subject) {
        assertThat(observerDesk.enter(
                        session, subject, new ObserverDesk.Step(IN_SEPTEMBER, null, "", false), OFFICER.name()))
                .isInstanceOf(Outcome.Done.class);
    }

    private void act(long participation, Kind kind, ObserverDesk.Step step) {
        int seen = observers.find(session, participation).orElseThrow().version();
        assertThat(observerDesk.act(session, participation, seen, kind, step, OFFICER.name()))
                .isInstanceOf(Outcome.Done.class);
    }

    private void receive(String state, Form form) {
        assertThat(credentialsDesk.receive(
                        new Step(session, state, 0, OFFICER.name()),
                        new Receipt(form, Issuer.MINISTER, Instant.parse("2008-10-01T09:00:00Z"), "")))
                .isInstanceOf(Done.class);
    }

    private void examine(String state, Verdict verdict) {
        assertThat(credentialsDesk.examine(
                        new Step(session, state, 1, OFFICER.name()), new Examination(verdict, OPENING), List.of()))
                .isInstanceOf(Done.class);
    }
}
