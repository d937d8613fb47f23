package org.plenary.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.database.ReferenceData;
import org.plenary.programme.FourthSession;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An officer at the desk of registration of a session that is there for one test and leaves nothing behind. */
public final class DeskForTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(860);

    private final MockMvcTester http;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Treaties treaties;
    private final Delegations delegations;
    private final Participants participants;

    DeskForTests(
            MockMvcTester http,
            Sessions sessions,
            JdbcClient jdbc,
            Treaties treaties,
            Delegations delegations,
            Participants participants,
            List<ReferenceData> facts) {
        this.http = http;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.treaties = treaties;
        this.delegations = delegations;
        this.participants = participants;
        facts.stream()
                .filter(each -> each.getClass().getPackageName().startsWith("org.plenary.treaties"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
    }

    /** A session with the dates of the fourth. */
    public Session open() {
        int number = NUMBERS.incrementAndGet();
        var id = sessions.hold(FourthSession.BODY, number, FourthSession.DATES);
        return sessions.withId(id).orElseThrow();
    }

    /** Takes the session out again with all that hangs on it. */
    public void close(Session session) {
        long id = session.id().value();
        var people = "select p.id from delegations.participant p join delegations.delegation d on d.id = p.delegation "
                + "where d.session = " + id;
        for (var table : List.of("presence", "listed", "erasure")) {
            jdbc.sql("delete from delegations." + table + " where session = ?")
                    .param(id)
                    .update();
        }
        jdbc.sql("delete from delegations.particulars where participant in (" + people + ")")
                .update();
        jdbc.sql("delete from delegations.participant where id in (" + people + ")")
                .update();
        jdbc.sql("delete from delegations.file where session = ?").param(id).update();
        jdbc.sql(
                        "delete from delegations.note where delegation in (select id from delegations.delegation where session = ?)")
                .param(id)
                .update();
        jdbc.sql("delete from delegations.delegation where session = ?")
                .param(id)
                .update();
        jdbc.sql("delete from delegations.issue where session = ?").param(id).update();
        sessions.remove(session.id());
    }

    /** The delegation of a State. */
    public Delegation state(Session session, String code) {
        return delegations.ofState(session, treaties.state(code).orElseThrow());
    }

    /** Someone registered and approved. */
    public Participant approved(Delegation delegation, Person person) {
        long id = participants.register(delegation, person, "amina");
        return participants.approve(id, 1, "amina").now();
    }

    /** A representative who agreed to be listed. */
    public static Person person(String given, String family) {
        return new Person(family, given, "Ms.", "Minister of Justice", Function.REPRESENTATIVE, 0, "", true);
    }

    public Document page(String address) {
        var answer = http.get()
                .uri(address)
                .with(user("amina").roles("REGISTRATION_DESK"))
                .header("Accept-Language", "en")
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    public MvcTestResult post(String address, String... fields) {
        return postAs("amina", address, fields);
    }

    /** Posts fields, given as name and value in turn. */
    public MvcTestResult postAs(String officer, String address, String... fields) {
        var request = http.post()
                .uri(address)
                .with(user(officer).roles("REGISTRATION_DESK"))
                .with(csrf())
                .header("Accept-Language", "en");
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    public MockMvcTester http() {
        return http;
    }

    public static String told(MvcTestResult answer, String as) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(as));
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
