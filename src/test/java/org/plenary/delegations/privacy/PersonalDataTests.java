package org.plenary.delegations.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.person;
import static org.plenary.delegations.DeskForTests.text;
import static org.plenary.delegations.DeskForTests.told;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.Function;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.Person;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.WithRegistration;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data of a session that closed a year ago, with one who agreed to be named and one who did not. */
@WithRegistration
class PersonalDataTests {

    private static final SessionDates A_YEAR_AGO =
            new SessionDates(LocalDate.parse("2007-10-08"), LocalTime.of(10, 0), LocalDate.parse("2007-10-17"));

    private final DeskForTests desk;
    private final FocalPoints focalPoints;
    private final Participants participants;
    private final Sessions sessions;
    private final ProceduralRecord record;
    private final NightlyErasure night;
    private final JdbcClient jdbc;
    private Session session;
    private Participant named;
    private Participant unnamed;
    private String address = "";

    @Autowired
    PersonalDataTests(
            DeskForTests desk,
            FocalPoints focalPoints,
            Participants participants,
            Sessions sessions,
            ProceduralRecord record,
            NightlyErasure night,
            JdbcClient jdbc) {
        this.desk = desk;
        this.focalPoints = focalPoints;
        this.participants = participants;
        this.sessions = sessions;
        this.record = record;
        this.night = night;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openAndClose() {
        var opened = desk.open();
        session = sessions.withId(sessions.hold(opened.body(), opened.number(), A_YEAR_AGO))
                .orElseThrow();
        address = "/desk/registration/" + session.key();
        var france = desk.state(session, "FRA");
        named = desk.approved(france, person("Jeanne", "Durand"));
        unnamed = desk.approved(
                france, new Person("Petit", "Luc", "", "Judge", Function.ADVISER, 0, "luc@example.org", false));
        givenOn("2007-09-01T08:00:00Z");
    }

    @AfterEach
    void close() {
        focalPoints.close();
        desk.close(session);
    }

    @Test
    void namesGoWhenTheirTimeIsOverAndFiguresStay() {
        var figures = participants.counts(session.id());

        assertThat(told(desk.post(address + "/personal-data"), "notice")).isEqualTo("The data of 2 people are erased.");

        assertThat(participants.registered(session.id())).isEmpty();
        assertThat(jdbc.sql("select count(*) from delegations.particulars where participant in (?, ?)")
                        .params(named.id(), unnamed.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(participants.counts(session.id())).isEqualTo(figures);
        assertThat(figures.values().iterator().next()).containsEntry(RegistrationState.APPROVED, 2);
    }

    @Test
    void finalListStaysAsItWasGivenOut() {
        desk.post(address + "/list", "asFinal", "true");
        desk.post(address + "/personal-data");

        var list = desk.http()
                .get()
                .uri(session.address() + "/participants?lang=en")
                .exchange();
        assertThat(Jsoup.parse(text(list)).select("main").text())
                .contains("Jeanne DURAND", "and 1 more person")
                .doesNotContain("PETIT");
    }

    @Test
    void erasureIsOnRecordWithANumberAndNoNames() {
        desk.post(address + "/personal-data");

        var act = record.historyOf("participants/" + session.key()).getLast().act();
        assertThat(act.name()).isEqualTo("data-expired");
        assertThat(act.content()).containsEntry("people", "2").hasSize(1);
        assertThat(desk.page(address + "/personal-data").text())
                .contains("Erased on 9 October 2008: the data of 2 people.", "Personal data of nobody are kept.");
    }

    @Test
    void nothingIsErasedWithinAMonthOfTheLastChange() {
        givenOn("2008-09-20T08:00:00Z");

        assertThat(told(desk.post(address + "/personal-data"), "error")).startsWith("Nothing is erased");
        assertThat(desk.page(address + "/personal-data").text())
                .contains("erased on 20 October 2008")
                .doesNotContain("Erase now");
        assertThat(participants.registered(session.id())).hasSize(2);
    }

    @Test
    void everyNightWhatIsDueIsErasedAndNothingElse() {
        var running = desk.open();
        try {
            desk.approved(desk.state(running, "PER"), person("Kim", "Quispe"));

            night.run();

            assertThat(participants.registered(session.id())).isEmpty();
            assertThat(participants.registered(running.id())).hasSize(1);
        } finally {
            desk.close(running);
        }
    }

    @Test
    void everyoneMayReadWhoSeesWhatAndUntilWhen() {
        var page = Jsoup.parse(text(desk.http()
                .get()
                .uri(session.address() + "/participants/personal-data?lang=en")
                .exchange()));

        assertThat(page.select("tbody tr").eachText()).contains("E-mail address Yes Yes Yes No");
        assertThat(page.text()).contains("erased on 17 April 2008").doesNotContain("DURAND", "Erase now");
    }

    @Test
    void personGetsAllThatIsKeptOfThem() {
        var france = focalPoints.of("FRA");
        var data = france.get("/delegation/registration/" + session.key() + "/people/" + unnamed.id() + "/data");

        assertThat(data).hasStatusOk();
        assertThat(data).bodyJson().extractingPath("$.given[0].email").isEqualTo("luc@example.org");
        assertThat(data).bodyJson().extractingPath("$.decisions[0].act").isEqualTo("approved");
        assertThat(data).bodyJson().extractingPath("$.namedInFinalList").isEqualTo(false);
        assertThat(text(data)).doesNotContain("amina", "badge", "presence");
    }

    @Test
    void noteVerbaleOfASessionWithoutPeopleIsErasedToo() {
        participants.erase(named.id(), "amina");
        participants.erase(unnamed.id(), "amina");
        jdbc.sql("""
                        insert into delegations.note (delegation, name, type, hash, content, given_by, given_at)
                        values (?, 'note.pdf', 'application/pdf', 'x', 'y', 'amina', now() - interval '1 year')""").param(named.delegation()).update();

        assertThat(told(desk.post(address + "/personal-data"), "notice")).isEqualTo("The data of 0 people are erased.");

        assertThat(jdbc.sql("select count(*) from delegations.note where delegation = ? and content is not null")
                        .param(named.delegation())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyGetsWhatIsKeptOfPeopleOfAnotherState() {
        var peru = focalPoints.of("PER");

        assertThat(peru.get("/delegation/registration/" + session.key() + "/people/" + named.id() + "/data"))
                .hasStatus(404);
    }

    private void givenOn(String instant) {
        jdbc.sql("update delegations.particulars set given_at = ?::timestamptz where participant in (?, ?)")
                .params(instant, named.id(), unnamed.id())
                .update();
    }
}
