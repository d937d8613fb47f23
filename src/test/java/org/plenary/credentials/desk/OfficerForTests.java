package org.plenary.credentials.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Standing;
import org.plenary.database.ReferenceData;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The credentials officer of a session that is there for one test and leaves nothing behind but its entries on record. */
public final class OfficerForTests {

    private static final SessionDates DATES =
            new SessionDates(LocalDate.parse("2008-10-08"), LocalTime.of(10, 0), LocalDate.parse("2008-10-17"));

    /** The record keeps what was done in a session, so each test has one that no other test had. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(3_000);

    private final MockMvcTester http;
    private final CredentialsDesk desk;
    private final Sessions sessions;
    private final JdbcClient jdbc;

    OfficerForTests(
            MockMvcTester http, CredentialsDesk desk, Sessions sessions, JdbcClient jdbc, List<ReferenceData> facts) {
        this.http = http;
        this.desk = desk;
        this.sessions = sessions;
        this.jdbc = jdbc;
        facts.stream()
                .filter(data -> data.name().startsWith("treaties."))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
    }

    Session open() {
        var id = sessions.hold(Bodies.shipped().first(), NUMBERS.incrementAndGet(), DATES);
        return sessions.withId(id).orElseThrow();
    }

    void close(Session session) {
        for (var table : List.of("report", "credential", "session")) {
            jdbc.sql("delete from credentials." + table + " where session = ?")
                    .param(session.id().value())
                    .update();
        }
        sessions.remove(session.id());
    }

    MvcTestResult get(String address) {
        return http.get()
                .uri(address)
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .exchange();
    }

    String page(String address) throws UnsupportedEncodingException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address + "?lang=en")
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** Enters what came in on the sixth of October. */
    MvcTestResult receive(Session session, String state, String form, String issuer) {
        return post(
                "/desk/credentials/" + session.key() + "/" + state + "/receipt",
                "basedOn",
                "" + desk.of(session.id(), state).version(),
                "form",
                form,
                "issuer",
                issuer,
                "at",
                "2008-10-06T09:30",
                "note",
                "Note verbale 12");
    }

    Standing standing(Session session, String state) {
        return desk.of(session.id(), state).standing();
    }

    static String told(MvcTestResult answer, String as) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(as));
    }
}
