package org.plenary.observers.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.ObserverDesk.Step;
import org.plenary.observers.Observers;
import org.plenary.observers.Outcome;
import org.plenary.observers.Participation;
import org.plenary.observers.Subject;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.observers.register.Organizations;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer at the desk of observers of a session, with one after it. The desk commits, as two officers do. */
public final class ObserversForTests {

    static final String DESK = "/desk/observers/931";
    static final LocalDate AUGUST = LocalDate.of(2008, 8, 1);

    private static final int FIRST = 931;
    private static final int SECOND = 932;

    final MockMvcTester http;
    final Observers observers;
    final ObserverDesk desk;
    final ProceduralRecord record;
    final JdbcClient jdbc;
    private final Sessions sessions;
    private final Organizations organizations;

    ObserversForTests(
            MockMvcTester http,
            Sessions sessions,
            Observers observers,
            ObserverDesk desk,
            Organizations organizations,
            ProceduralRecord record,
            JdbcClient jdbc) {
        this.http = http;
        this.sessions = sessions;
        this.observers = observers;
        this.desk = desk;
        this.organizations = organizations;
        this.record = record;
        this.jdbc = jdbc;
    }

    public void open() {
        sessions.hold(Bodies.shipped().first(), FIRST, dates(2008));
        sessions.hold(Bodies.shipped().first(), SECOND, dates(2010));
    }

    /** Takes away all that a test left; organizations are told by their source, {@code test}. */
    public void close() {
        jdbc.sql("delete from observers.circulated").update();
        jdbc.sql("delete from observers.circulation").update();
        jdbc.sql("delete from observers.act").update();
        jdbc.sql("delete from observers.participation").update();
        jdbc.sql("delete from observers.organization where source = 'test'").update();
        jdbc.sql("delete from observers.received_file").update();
        sessions.find("931").ifPresent(each -> sessions.remove(each.id()));
        sessions.find("932").ifPresent(each -> sessions.remove(each.id()));
    }

    Session session() {
        return sessions.find("931").orElseThrow();
    }

    Session later() {
        return sessions.find("932").orElseThrow();
    }

    private static SessionDates dates(int year) {
        return new SessionDates(LocalDate.of(year, 10, 8), LocalTime.of(10, 0), LocalDate.of(year, 10, 17));
    }

    public long organization(OrganizationKind kind, String name) {
        return organizations.enter(
                new Organization(
                        0,
                        kind,
                        MultilingualText.of(Language.ENGLISH, name),
                        MultilingualText.NONE,
                        "https://example.org/",
                        MultilingualText.of(Language.ENGLISH, "Works against trafficking."),
                        "",
                        false,
                        "test",
                        1,
                        null),
                "officer");
    }

    public Participation applied(OrganizationKind kind, String name) {
        return entered(session(), new Subject.OfOrganization(organization(kind, name)));
    }

    public Participation entered(Session where, Subject subject) {
        var outcome = desk.enter(where, subject, new Step(AUGUST, null, "", false), "officer");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return observers.find(where, ((Outcome.Done) outcome).participation()).orElseThrow();
    }

    public Participation now(Participation before) {
        return observers.find(session(), before.id()).orElseThrow();
    }

    public Outcome act(Participation held, Kind kind, boolean standing) {
        return desk.act(
                session(),
                held.id(),
                held.version(),
                kind,
                new Step(AUGUST, kind == Kind.OBJECTION ? "PER" : null, "", standing),
                "officer");
    }

    public MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    public Document page(String address) {
        try {
            var answer = http.get()
                    .uri(address)
                    .header("Accept-Language", "en")
                    .with(user("amina").roles("CONFERENCE_OFFICER"))
                    .exchange();
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
