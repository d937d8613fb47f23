package org.plenary.delegations.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.plenary.delegations.DeskForTests.told;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.WithRegistration;
import org.plenary.programme.FourthSession;
import org.plenary.sessions.Session;
import org.plenary.treaties.Treaties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithRegistration
class PresencePageTests {

    private final DeskForTests desk;
    private final Treaties treaties;
    private final Participants participants;
    private final ApplicationEventPublisher news;
    private final JdbcClient jdbc;
    private Session session;
    private String counter = "";

    @Autowired
    PresencePageTests(
            DeskForTests desk,
            Treaties treaties,
            Participants participants,
            ApplicationEventPublisher news,
            JdbcClient jdbc) {
        this.desk = desk;
        this.treaties = treaties;
        this.participants = participants;
        this.news = news;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        news.publishEvent(FourthSession.accepted(9_800_000 + session.number(), session.id(), FourthSession.paper()));
        counter = "/desk/registration/" + session.key() + "/meetings/1";
    }

    @AfterEach
    void close() {
        jdbc.sql("delete from programme.version where session = ?")
                .param(session.id().value())
                .update();
        jdbc.sql("delete from programme.plan where session = ?")
                .param(session.id().value())
                .update();
        desk.close(session);
    }

    @Test
    void badgeThatIsScannedTwiceCountsOnce() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        assertThat(told(checkIn(code(person)), "notice")).isEqualTo("Ms. Jeanne DURAND is in.");
        assertThat(told(checkIn(" " + code(person).toLowerCase(java.util.Locale.ROOT)), "notice"))
                .isEqualTo("Ms. Jeanne DURAND was in already; counted once.");
        assertThat(desk.page(counter).select("#quorum ~ p").getFirst().text()).isEqualTo("1 person in");
    }

    @Test
    void badgeAtTwoDesksAtOnceLetsInOnePerson() throws Exception {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        List<Object> notices = new ArrayList<>();
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MvcTestResult>> scans = IntStream.range(0, 6)
                    .mapToObj(number -> desks.submit(() -> desk.postAs("desk" + number, counter, "code", code(person))))
                    .toList();
            for (var scan : scans) {
                notices.add(told(scan.get(), "notice"));
            }
        }

        assertThat(notices).filteredOn("Ms. Jeanne DURAND is in."::equals).hasSize(1);
        assertThat(notices)
                .filteredOn("Ms. Jeanne DURAND was in already; counted once."::equals)
                .hasSize(5);
    }

    @Test
    void twoDesksThatScanTheSameQueueAtOnceCountEachPersonOnce() throws Exception {
        var state = desk.state(session, "FRA");
        var queue = IntStream.range(0, 30)
                .mapToObj(number -> desk.approved(state, person("Person", "Number" + number)))
                .toList();

        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = Stream.of("one", "two")
                    .map(name ->
                            desks.submit(() -> queue.forEach(each -> desk.postAs(name, counter, "code", code(each)))))
                    .toList();
            for (var each : both) {
                each.get();
            }
        }

        assertThat(desk.page(counter).select("#quorum ~ p").getFirst().text()).isEqualTo("30 people in");
    }

    @Test
    void counterAloneMayUseTheCamera() {
        var officer = user("amina").roles("REGISTRATION_DESK");

        assertThat(desk.http()
                        .get()
                        .uri(counter)
                        .with(officer)
                        .exchange()
                        .getResponse()
                        .getHeaders("Permissions-Policy"))
                .singleElement()
                .asString()
                .startsWith("camera=(self)");
        assertThat(desk.http()
                        .get()
                        .uri("/desk/registration/" + session.key())
                        .with(officer)
                        .exchange()
                        .getResponse()
                        .getHeader("Permissions-Policy"))
                .startsWith("camera=()");
    }

    @Test
    void codeThatIsNoneAndBadgeThatIsNotValidAreTold() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));

        assertThat(told(checkIn("AAAA-BBBB-CCCD"), "error")).startsWith("The signs do not fit together.");
        assertThat(told(checkIn("1111-1111-1111"), "error")).startsWith("No valid badge");
        participants.withdraw(person.id(), 1, "", "amina");
        assertThat(told(checkIn(code(person)), "error")).startsWith("No valid badge");
    }

    @Test
    void checkInThatWasAMistakeIsTakenBack() {
        var person = desk.approved(desk.state(session, "FRA"), person("Jeanne", "Durand"));
        checkIn(code(person));

        desk.post(counter + "/absences", "person", Long.toString(person.id()));

        assertThat(desk.page(counter).text()).contains("nobody in");
    }

    @Test
    void figuresAreRightAt48And49And73And74Of146() {
        var convention =
                treaties.instrument(session.body().instruments().getFirst()).orElseThrow();
        var people = treaties.status(convention, session.opens()).parties().stream()
                .sorted()
                .map(code -> desk.approved(desk.state(session, code), person("Delegate", code)))
                .toList();
        assertThat(people).hasSize(146);

        come(people.subList(0, 48));
        assertThat(figures()).containsExactly("48 Not yet", "48 Not yet");
        come(people.subList(48, 49));
        assertThat(figures()).containsExactly("49 Reached", "49 Not yet");
        come(people.subList(49, 73));
        assertThat(figures()).containsExactly("73 Reached", "73 Not yet");
        come(people.subList(73, 74));
        assertThat(figures()).containsExactly("74 Reached", "74 Reached");
        assertThat(desk.page(counter).text())
                .contains(
                        "49 needed, one third of the 146 that take part in the session",
                        "74 needed, more than half of all 146");
    }

    @Test
    void signatoryAndSecondDelegateOfOneStateAddNothingToTheQuorum() {
        var state = desk.state(session, "FRA");
        come(List.of(
                desk.approved(state, person("Jeanne", "Durand")),
                desk.approved(state, person("Paul", "Martin")),
                desk.approved(desk.state(session, "JPN"), person("Hanako", "Sato"))));

        assertThat(figures()).containsExactly("1 Reached", "1 Not yet");
        assertThat(desk.page(counter).text()).contains("3 people in", "1 State Party is present");
    }

    @Test
    void meetingThatIsNotPlannedIsNotFound() {
        assertThat(desk.post("/desk/registration/" + session.key() + "/meetings/99", "code", "x"))
                .hasStatus(404);
    }

    private List<String> figures() {
        return desk.page(counter).select(".quorum > div").stream()
                .map(figure -> figure.select(".quorum-present").text() + " "
                        + figure.select(".chip").text())
                .toList();
    }

    private void come(List<Participant> people) {
        people.forEach(person -> checkIn(code(person)));
    }

    private MvcTestResult checkIn(String code) {
        return desk.post(counter, "code", code);
    }

    private static String code(Participant person) {
        return Objects.requireNonNull(person.badge());
    }
}
