package org.plenary.credentials.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.credentials.desk.OfficerForTests.told;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Outcome;
import org.plenary.credentials.Outcome.Done;
import org.plenary.credentials.Outcome.Overtaken;
import org.plenary.credentials.Standing;
import org.plenary.credentials.Step;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several officers at the same credentials, and one who takes up many at once; commits, so it clears up after itself. */
@SpringBootTest(properties = "plenary.now=2008-10-07T16:00:00Z")
@AutoConfigureMockMvc
@Import(OfficerForTests.class)
class CredentialsConflictTests {

    @Autowired
    private OfficerForTests officer;

    @Autowired
    private CredentialsDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private Session session;
    private String list = "";

    @BeforeEach
    void holdTheSession() {
        session = officer.open();
        list = "/desk/credentials/" + session.key();
    }

    @AfterEach
    void nothingIsLeft() {
        officer.close(session);
    }

    @Test
    void ofTwoOfficersTheSecondIsToldAndKeepsWhatWasTyped() {
        officer.receive(session, "FRA", "copy", "minister");

        var second = officer.post(
                list + "/FRA/receipt",
                "basedOn",
                "0",
                "form",
                "original",
                "issuer",
                "head-of-state",
                "at",
                "2008-10-07T09:30",
                "note",
                "By hand");

        assertThat(second)
                .flash()
                .hasEntrySatisfying(
                        "error",
                        error -> assertThat(error).asString().contains("officer was faster: entered what came in."));
        assertThat(second)
                .flash()
                .hasEntrySatisfying(
                        "typed", typed -> assertThat(typed).asString().contains("By hand"));
        assertThat(desk.of(session.id(), "FRA").receipt())
                .isNotNull()
                .extracting(Receipt::form)
                .isEqualTo(Form.COPY);
    }

    @Test
    void ofEightOfficersAtOnceOneActsAndAllOthersAreTold() {
        int before = desk.history(session, "KEN").size();
        var receipt = new Receipt(Form.ORIGINAL, Issuer.MINISTER, Instant.parse("2008-10-06T07:30:00Z"), "");

        var outcomes = IntStream.range(0, 8)
                .parallel()
                .<Outcome>mapToObj(officer -> desk.receive(new Step(session, "KEN", 0, "officer" + officer), receipt))
                .toList();

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Overtaken.class::isInstance).hasSize(7);
        assertThat(desk.of(session.id(), "KEN").version()).isEqualTo(1);
        assertThat(desk.history(session, "KEN")).hasSize(before + 1);
    }

    @Test
    void actThatIsRefusedLeavesNothingBehind() {
        assertThat(told(officer.post(list + "/KEN/removal", "basedOn", "0"), "error"))
                .contains("Nothing has come in");
        officer.post(list + "/KEN/examination", "basedOn", "0", "verdict", "accepted", "on", "2008-10-07");
        officer.post(list + "/KEN/objections/PER/withdrawal", "basedOn", "0");
        officer.post(list + "/KEN/removal", "basedOn", "7");

        assertThat(jdbc.sql("select count(*) from credentials.credential where session = ?")
                        .param(session.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.history(session, "KEN")).isEmpty();
    }

    @Test
    void whatTheBureauFoundOfManyIsEnteredAtOnce() {
        officer.receive(session, "FRA", "copy", "minister");
        officer.receive(session, "PER", "original", "minister");
        officer.receive(session, "KEN", "original", "minister");

        var answer = examine("provisional", "FRA-1", "PER-1");

        assertThat(told(answer, "notice")).isEqualTo("The findings on 2 States are entered.");
        assertThat(officer.standing(session, "FRA")).isEqualTo(Standing.PROVISIONAL);
        assertThat(officer.standing(session, "KEN")).isEqualTo(Standing.RECEIVED);
        assertThat(desk.history(session, "PER").getLast().act().name()).isEqualTo("examined");
    }

    @Test
    void stateOnWhichSomebodyElseActedIsLeftAndNamed() {
        officer.receive(session, "FRA", "copy", "minister");
        officer.receive(session, "PER", "original", "minister");
        officer.receive(session, "PER", "original", "head-of-state");

        var answer = examine("accepted", "FRA-1", "PER-1", "KEN-0", "rubbish");

        assertThat(told(answer, "notice")).isEqualTo("The finding on # State is entered.".replace("#", "1"));
        assertThat(told(answer, "error"))
                .contains("Peru: not entered, officer was faster (entered what came in).")
                .contains("Kenya: Nothing has come in");
        assertThat(officer.standing(session, "PER")).isEqualTo(Standing.RECEIVED);
    }

    @Test
    void findingsThatStandAreRuledOnForEachState() {
        officer.receive(session, "FRA", "copy", "minister");
        officer.receive(session, "PER", "original", "minister");

        examine("accepted", "FRA-1", "PER-1");

        assertThat(desk.history(session, "FRA").getLast().act().rulings()).hasSize(1);
        assertThat(desk.history(session, "PER").getLast().act().rulings()).isEmpty();
    }

    @Test
    void formForManyThatMakesNoSenseIsKept() throws UnsupportedEncodingException {
        officer.receive(session, "FRA", "copy", "minister");
        var answer = officer.post(
                list + "/examinations", "states", "FRA-1", "verdict", "accepted", "on", "yesterday", "why", "So");

        assertThat(told(answer, "error")).startsWith("Give the day");
        assertThat(told(answer, "typed")).contains("yesterday", "So");
        assertThat(told(answer, "ticked")).contains("FRA-1");
        assertThat(officer.page(list + "?lang=en&standing=received")).contains("value=\"FRA-1\"");
        assertThat(told(examine("not-admitted", "FRA-1"), "error")).contains("Only the Conference decides");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult examine(String verdict, String... states) {
        var fields = new java.util.ArrayList<String>();
        for (var state : states) {
            fields.addAll(java.util.List.of("states", state));
        }
        fields.addAll(java.util.List.of("verdict", verdict, "on", "2008-10-07", "why", "Seen"));
        return officer.post(list + "/examinations", fields.toArray(String[]::new));
    }
}
