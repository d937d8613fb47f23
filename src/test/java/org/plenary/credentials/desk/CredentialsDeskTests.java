package org.plenary.credentials.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Standing;
import org.plenary.languages.Language;
import org.plenary.record.Entry;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The credentials officer at work, the evening before the opening; commits, so it clears up after itself. */
@SpringBootTest(properties = "plenary.now=2008-10-07T16:00:00Z")
@AutoConfigureMockMvc
@Import(OfficerForTests.class)
class CredentialsDeskTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficerForTests officer;

    @Autowired
    private CredentialsDesk desk;

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

    private String page(String address) throws UnsupportedEncodingException {
        return officer.page(address);
    }

    private MvcTestResult post(String address, String... fields) {
        return officer.post(address, fields);
    }

    private MvcTestResult receive(String state, String form, String issuer) {
        return officer.receive(session, state, form, issuer);
    }

    private Standing standing(String state) {
        return officer.standing(session, state);
    }

    @Test
    void listHasTheParties() throws UnsupportedEncodingException {
        var shown = page(list + "?lang=en");

        assertThat(shown).contains("146 of 146 shown").contains("France").doesNotContain("Bahamas");
        assertThat(shown).contains("Nothing has come in yet; it was due, if possible, by 7 October 2008, 10:00.");
    }

    @ParameterizedTest
    @EnumSource
    void listAndStateSpeakSixLanguages(Language language) throws UnsupportedEncodingException {
        receive("FRA", "copy", "minister");

        assertThat(page(list + "?lang=" + language.tag())).contains("lang=\"" + language.tag() + "\"");
        assertThat(page(list + "/FRA?lang=" + language.tag())).contains("lang=\"" + language.tag() + "\"");
    }

    @Test
    void addressNarrowsTheListAndItsExports() throws UnsupportedEncodingException {
        receive("FRA", "copy", "minister");
        receive("PER", "original", "head-of-state");

        assertThat(page(list + "?standing=received&lang=en")).contains("2 of 146 shown");
        assertThat(page(list + "?standing=received&group=GRULAC&lang=en"))
                .contains("1 of 146 shown")
                .contains(list + ".csv?standing=received&amp;group=GRULAC");
        assertThat(page(list + ".csv?standing=received&group=GRULAC").lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PER,")
                .contains("received,original,head-of-state,2008-10-06T07:30:00Z,Note verbale 12");
        assertThat(page(list + ".json?findings=none&standing=received"))
                .contains("\"PER\"")
                .doesNotContain("\"FRA\"");
        assertThat(page(list + "?standing=nonsense&lang=en")).contains("No State is shown");
    }

    @Test
    void whatCameInIsEnteredExaminedAndDecided() throws UnsupportedEncodingException {
        assertThat(receive("FRA", "copy", "minister")).hasRedirectedUrl(list + "/FRA");
        assertThat(standing("FRA")).isEqualTo(Standing.RECEIVED);

        post(list + "/FRA/examination", "basedOn", "1", "verdict", "provisional", "on", "2008-10-08");
        assertThat(standing("FRA")).isEqualTo(Standing.PROVISIONAL);

        post(list + "/FRA/objections", "basedOn", "2", "by", "PER", "on", "2008-10-08", "why", "Two governments");
        assertThat(standing("FRA")).isEqualTo(Standing.CONTESTED);
        assertThat(page(list + "/FRA?lang=en")).contains("sits provisionally, with the same rights");

        post(list + "/FRA/decision", "basedOn", "3", "verdict", "accepted", "on", "2008-10-09", "meeting", "3");
        assertThat(standing("FRA")).isEqualTo(Standing.ACCEPTED);

        assertThat(page(list + "/FRA?lang=en"))
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
                list + "/FRA/examination",
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

        assertThat(post(list + "/FRA/removal", "basedOn", "1")).hasRedirectedUrl(list + "/FRA");

        assertThat(standing("FRA")).isEqualTo(Standing.NOTHING);
        assertThat(page(list + "/FRA?lang=en")).contains("being entered in error");
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
                list + "/FRA/" + act,
                fields.entrySet().stream()
                        .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));

        assertThat(answer).hasRedirectedUrl(list + "/FRA");
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
    void amendmentIsAsTheOfficerSays() throws UnsupportedEncodingException {
        receive("FRA", "original", "permanent-representative");
        assertThat(page(list + "?lang=en"))
                .contains("As far as the agenda tells, the Conference considers no amendment");

        post(list + "/amendment", "considered", "yes");

        assertThat(page(list + "/FRA?lang=en")).contains("do not suffice").contains("rule 18, para. 4");
    }

    @Test
    void messageIsDraftedInTheLanguageOfTheState() throws UnsupportedEncodingException {
        assertThat(page(list + "/FRA?lang=en")).contains("Le secrétariat présente ses compliments");
        assertThat(page(list + "/CHN?lang=en")).contains("常驻代表团致意");
        assertThat(page(list + "/DEU?lang=en")).contains("no official language of the organization is known");
        assertThat(page(list + "/FRA?letter=ru&lang=en")).contains("Секретариат свидетельствует свое уважение");
    }

    @Test
    void morningShowsWhatCameInSinceYesterdayAndWhomToWriteTo() throws UnsupportedEncodingException {
        post(list + "/FRA/receipt", "basedOn", "0", "form", "copy", "issuer", "minister", "at", "2008-10-05T23:59");
        receive("PER", "original", "minister");

        assertThat(page(list + "?lang=en"))
                .contains("Came in since yesterday <span class=\"facet-number\">1</span>")
                .contains("To write to <span class=\"facet-number\">145</span>");
        assertThat(page(list + ".csv?morning=came").lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("PER,");
    }

    @Test
    void draftedMessagesOfThoseShownComeAsFilesForTheMailProgram() throws IOException {
        receive("FRA", "copy", "minister");
        var answer = officer.get(list + "/letters.zip?standing=received");

        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("FRA.fr.eml");
            var mail = new String(zip.readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(mail).contains("X-Unsent: 1", "Content-Language: fr").doesNotContain("Bcc");
            var text = mail.substring(mail.indexOf("\r\n\r\n") + 4);
            assertThat(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8))
                    .startsWith("Le secrétariat présente ses compliments");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "/BHS", "/XYZ", "/fra"})
    void thereIsNoPageForWhatThereIsNot(String address) {
        assertThat(http.get().uri(list + address).with(user("officer").roles("CREDENTIALS_OFFICER")))
                .hasStatus(404);
    }

    @Test
    void readersSeeNothingOfIt() {
        assertThat(http.get().uri(list)).hasStatus3xxRedirection();
        assertThat(http.post().uri(list + "/FRA/removal").param("basedOn", "0").with(csrf()))
                .hasStatus3xxRedirection();
    }
}
