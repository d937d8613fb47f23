package org.plenary.credentials.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Outcome;
import org.plenary.credentials.Outcome.Done;
import org.plenary.credentials.Outcome.Overtaken;
import org.plenary.credentials.Standing;
import org.plenary.credentials.Step;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.record.Entry;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The credentials officer at work, the evening before the opening; commits, so it clears up after itself. */
@SpringBootTest(properties = "plenary.now=2008-10-07T16:00:00Z")
@AutoConfigureMockMvc
class CredentialsDeskTests {

    private static final SessionDates DATES = new SessionDates(
            LocalDate.parse("2008-10-08"), java.time.LocalTime.of(10, 0), LocalDate.parse("2008-10-17"));
    private static final String LIST = "/desk/credentials/985";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CredentialsDesk desk;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Session session;

    @BeforeEach
    void holdTheSession(@Autowired List<ReferenceData> all) {
        all.stream()
                .filter(data -> data.name().startsWith("treaties."))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        session = sessions.withId(sessions.hold(Bodies.shipped().first(), 985, DATES))
                .orElseThrow();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from credentials.credential where session = ?")
                .param(session.id().value())
                .update();
        jdbc.sql("delete from credentials.session where session = ?")
                .param(session.id().value())
                .update();
        sessions.remove(session.id());
    }

    private String page(String address) throws UnsupportedEncodingException {
        var answer = http.get()
                .uri(address)
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address + "?lang=en")
                .with(user("officer").roles("CREDENTIALS_OFFICER"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult receive(String state, String form, String issuer) {
        return post(
                LIST + "/" + state + "/receipt",
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

    private Standing standing(String state) {
        return desk.of(session.id(), state).standing();
    }

    @Test
    void listHasTheParties() throws UnsupportedEncodingException {
        var list = page(LIST + "?lang=en");

        assertThat(list).contains("146 of 146 shown").contains("France").doesNotContain("Bahamas");
        assertThat(list).contains("Nothing has come in yet; it was due, if possible, by 7 October 2008, 10:00.");
    }

    @ParameterizedTest
    @EnumSource
    void listAndStateSpeakSixLanguages(Language language) throws UnsupportedEncodingException {
        receive("FRA", "copy", "minister");

        assertThat(page(LIST + "?lang=" + language.tag())).contains("lang=\"" + language.tag() + "\"");
        assertThat(page(LIST + "/FRA?lang=" + language.tag())).contains("lang=\"" + language.tag() + "\"");
    }

    @Test
    void addressNarrowsTheListAndItsExports() throws UnsupportedEncodingException {
        receive("FRA", "copy", "minister");
        receive("PER", "original", "head-of-state");

        assertThat(page(LIST + "?standing=received&lang=en")).contains("2 of 146 shown");
        assertThat(page(LIST + "?standing=received&group=GRULAC&lang=en"))
                .contains("1 of 146 shown")
                .contains(LIST + ".csv?standing=received&amp;group=GRULAC");
        assertThat(page(LIST + ".csv?standing=received&group=GRULAC").lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PER,")
                .contains("received,original,head-of-state,2008-10-06T07:30:00Z,Note verbale 12");
        assertThat(page(LIST + ".json?findings=none&standing=received"))
                .contains("\"PER\"")
                .doesNotContain("\"FRA\"");
        assertThat(page(LIST + "?standing=nonsense&lang=en")).contains("No State is shown");
    }

    @Test
    void whatCameInIsEnteredExaminedAndDecided() throws UnsupportedEncodingException {
        assertThat(receive("FRA", "copy", "minister")).hasRedirectedUrl(LIST + "/FRA");
        assertThat(standing("FRA")).isEqualTo(Standing.RECEIVED);

        post(LIST + "/FRA/examination", "basedOn", "1", "verdict", "provisional", "on", "2008-10-08");
        assertThat(standing("FRA")).isEqualTo(Standing.PROVISIONAL);

        post(LIST + "/FRA/objections", "basedOn", "2", "by", "PER", "on", "2008-10-08", "why", "Two governments");
        assertThat(standing("FRA")).isEqualTo(Standing.CONTESTED);
        assertThat(page(LIST + "/FRA?lang=en")).contains("sits provisionally, with the same rights");

        post(LIST + "/FRA/decision", "basedOn", "3", "verdict", "accepted", "on", "2008-10-09", "meeting", "3");
        assertThat(standing("FRA")).isEqualTo(Standing.ACCEPTED);

        assertThat(page(LIST + "/FRA?lang=en"))
                .contains("The Conference decided on 9 October 2008, in its meeting 3: accepted.")
                .contains("Peru contested the admission on 8 October 2008. Two governments");
        assertThat(desk.history(session, "FRA").reversed().stream()
                        .map(Entry::act)
                        .map(org.plenary.record.Act::name)
                        .limit(4))
                .containsExactly("decided", "contested", "examined", "received");
    }

    @Test
    void acceptanceInSpiteOfAFindingIsRecordedAsARuling() {
        receive("FRA", "copy", "minister");

        post(
                LIST + "/FRA/examination",
                "basedOn",
                "1",
                "verdict",
                "accepted",
                "on",
                "2008-10-08",
                "why",
                "The original was seen in Geneva");

        assertThat(desk.history(session, "FRA").getLast().act().rulings())
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.finding()).isEqualTo("credentials-copy");
                    assertThat(ruling.why()).isEqualTo("The original was seen in Geneva");
                });
    }

    @Test
    void whatWasEnteredInErrorIsTakenOutAndStaysInTheHistory() throws UnsupportedEncodingException {
        receive("FRA", "copy", "minister");

        assertThat(post(LIST + "/FRA/removal", "basedOn", "1")).hasRedirectedUrl(LIST + "/FRA");

        assertThat(standing("FRA")).isEqualTo(Standing.NOTHING);
        assertThat(page(LIST + "/FRA?lang=en")).contains("being entered in error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "receipt|form|papyrus|Say in which form",
                "receipt|at|yesterday|Give day and hour",
                "examination|verdict|fine|Choose what was found",
                "examination|on|2008-13-45|Give the day",
                "examination|verdict|not-admitted|Only the Conference decides",
                "objections|by|XYZ|which State objects",
                "decision|meeting|first|number of the meeting"
            })
    void whatMakesNoSenseIsToldAndKept(String act, String field, String typed, String told) {
        receive("FRA", "original", "minister");
        var fields = new java.util.LinkedHashMap<>(java.util.Map.of(
                "basedOn",
                "1",
                "form",
                "original",
                "at",
                "2008-10-06T09:30",
                "verdict",
                "accepted",
                "on",
                "2008-10-08"));
        fields.put(field, typed);

        var answer = post(
                LIST + "/FRA/" + act,
                fields.entrySet().stream()
                        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));

        assertThat(answer).hasRedirectedUrl(LIST + "/FRA");
        assertThat(answer)
                .flash()
                .hasEntrySatisfying(
                        "error", error -> assertThat(error).asString().contains(told));
        assertThat(answer)
                .flash()
                .hasEntrySatisfying("typed", kept -> assertThat(kept).asString().contains(typed));
        assertThat(desk.of(session.id(), "FRA").version()).isEqualTo(1);
    }

    @Test
    void ofTwoOfficersTheSecondIsToldAndKeepsWhatWasTyped() {
        receive("FRA", "copy", "minister");

        var second = post(
                LIST + "/FRA/receipt",
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
    void amendmentIsAsTheOfficerSays() throws UnsupportedEncodingException {
        receive("FRA", "original", "permanent-representative");
        assertThat(page(LIST + "?lang=en"))
                .contains("As far as the agenda tells, the Conference considers no amendment");

        post(LIST + "/amendment", "considered", "yes");

        assertThat(page(LIST + "/FRA?lang=en")).contains("do not suffice").contains("rule 18, para. 4");
    }

    @Test
    void messageIsDraftedInTheLanguageOfTheState() throws UnsupportedEncodingException {
        assertThat(page(LIST + "/FRA?lang=en")).contains("Le secrétariat présente ses compliments");
        assertThat(page(LIST + "/CHN?lang=en")).contains("常驻代表团致意");
        assertThat(page(LIST + "/DEU?lang=en")).contains("no official language of the organization is known");
        assertThat(page(LIST + "/FRA?letter=ru&lang=en")).contains("Секретариат свидетельствует свое уважение");
    }

    @ParameterizedTest
    @CsvSource({"/desk/credentials/986", LIST + "/BHS", LIST + "/XYZ", LIST + "/fra"})
    void thereIsNoPageForWhatThereIsNot(String address) {
        assertThat(http.get().uri(address).with(user("officer").roles("CREDENTIALS_OFFICER")))
                .hasStatus(404);
    }

    @Test
    void readersSeeNothingOfIt() {
        assertThat(http.get().uri(LIST)).hasStatus3xxRedirection();
        assertThat(http.post().uri(LIST + "/FRA/removal").param("basedOn", "0").with(csrf()))
                .hasStatus3xxRedirection();
    }
}
