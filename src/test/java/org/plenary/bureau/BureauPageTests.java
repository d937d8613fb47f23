package org.plenary.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The desk and the public page of the bureau, with the status of the treaties as it was in October 2008. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@Transactional
class BureauPageTests {

    private static final SessionDates DATES = new SessionDates(
            java.time.LocalDate.of(2008, 10, 8), java.time.LocalTime.of(10, 0), java.time.LocalDate.of(2008, 10, 17));

    @Autowired
    MockMvcTester http;

    @Autowired
    Sessions sessions;

    @Autowired
    Bureaux bureaux;

    @Autowired
    ProceduralRecord record;

    private Session session;

    @BeforeEach
    void openSession(@Autowired List<ReferenceData> facts) {
        facts.stream()
                .filter(each -> each.getClass().getPackageName().startsWith("org.plenary.treaties"))
                .filter(ReferenceData::isMissing)
                .forEach(ReferenceData::load);
        var id = sessions.hold(Bodies.shipped().first(), 951, DATES);
        session = sessions.withId(id).orElseThrow();
    }

    @Test
    void nominationIsOnTheSlateAndOnRecord() {
        nominate("president", "NGA", "Amina Bello");

        assertThat(desk().select(".bureau-desk .officers strong").eachText()).containsExactly("Amina Bello");
        assertThat(desk().select(".finding").eachText())
                .anySatisfy(text -> assertThat(text).contains("Vice-President: 0 of 8 proposed"));
        assertThat(record.historyOf(Bureaux.matter(session)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act().name()).isEqualTo("nominated"));
    }

    @Test
    void nameLeftOutComesBackWithWhatWasChosen() {
        var answer = post("/nominations", "office", "rapporteur", "state", "PER", "person", " \u202E ");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select(".notice-breach").text()).contains("Give a name");
        assertThat(page.select("#office option[selected]").val()).isEqualTo("rapporteur");
        assertThat(page.select("#state option[selected]").val()).isEqualTo("PER");
    }

    @Test
    void withdrawnNominationIsOffTheSlate() {
        nominate("president", "NGA", "Amina Bello");

        post("/nominations/" + only().id() + "/withdrawal");

        assertThat(bureaux.nominees(session)).isEmpty();
        assertThat(record.historyOf(Bureaux.matter(session))).hasSize(2);
    }

    @Test
    void completionNamesThePartiesOfTheOpeningDayByGroup() {
        assertThat(desk().select(".completion"))
                .hasSize(5)
                .allSatisfy(group ->
                        assertThat(group.text()).contains("2 seats open", "Parties to all instruments in force"));
    }

    @Test
    @DisplayName("Rule 22: the slate that the officer saw is elected, with the ruling on what was found")
    void slateIsElected() {
        nominate("president", "NGA", "Amina Bello");

        post("/election", "seen", "" + only().id(), "day", "2008-10-08", "meeting", "1", "why", "Consensus");

        assertThat(bureaux.elected(session))
                .singleElement()
                .satisfies(officer -> assertThat(officer.meeting()).isEqualTo(1));
        var act = record.historyOf(Bureaux.matter(session)).getLast().act();
        assertThat(act.name()).isEqualTo("elected");
        assertThat(act.meeting()).isEqualTo(1);
        assertThat(act.rulings())
                .isNotEmpty()
                .allSatisfy(ruling -> assertThat(ruling.why()).isEqualTo("Consensus"));
        assertThat(publicPage("en").select(".seat-president").text()).contains("NGA");
    }

    @Test
    void slateThatChangedMeanwhileIsNotElected() {
        nominate("president", "NGA", "Amina Bello");
        long seen = only().id();
        nominate("rapporteur", "PER", "Rosa Quispe");

        var answer = post("/election", "seen", "" + seen, "day", "2008-10-08");

        assertThat(bureaux.elected(session)).isEmpty();
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("error")))
                .contains("nothing was done");
    }

    @Test
    @DisplayName("Rule 23: officers hold office until their successors are elected")
    void outgoingBureauHoldsOffice() {
        elected("president", "NGA", "Amina Bello");
        var next = sessions.withId(sessions.hold(Bodies.shipped().first(), 952, DATES))
                .orElseThrow();
        session = next;

        assertThat(publicPage("en").select(".lead").text()).contains("session 951", "rule 23");
    }

    @Test
    @DisplayName("Rule 24: the President names a Vice-President to act")
    void vicePresidentActs() {
        long id = elected("vice-president", "NGA", "Amina Bello");

        post("/officers/" + id + "/acting", "day", "2008-10-09", "meeting", "3");

        assertThat(publicPage("en").select(".officers").text())
                .contains("Acting President on 9 October 2008, meeting 3");
    }

    @Test
    @DisplayName("Rule 31: another representative of the same State Party serves the rest of the term")
    void officerIsReplacedOnce() {
        long id = elected("vice-president", "NGA", "Amina Bello");

        post("/officers/" + id + "/replacement", "day", "2008-10-10", "person", "Chidi Okafor");
        post("/officers/" + id + "/replacement", "day", "2008-10-10", "person", "Someone Else");

        assertThat(bureaux.elected(session)).extracting(Officer::person).containsExactly("Amina Bello", "Chidi Okafor");
        assertThat(bureaux.elected(session).getLast().state()).isEqualTo("NGA");
    }

    @Test
    @DisplayName("Rule 31 does not fill the office of the President")
    void presidentIsNotReplacedByTheSameParty() {
        long id = elected("president", "NGA", "Amina Bello");

        post("/officers/" + id + "/replacement", "day", "2008-10-10", "person", "Chidi Okafor");
        assertThat(bureaux.elected(session)).hasSize(1);

        post("/officers/" + id + "/departure", "day", "2008-10-10");
        assertThat(bureaux.elected(session)).noneMatch(Officer::isInOffice);
        assertThat(desk().select(".finding").text()).contains("President: 0 of 1 proposed");
    }

    @Test
    void extendedBureauIsNoted() {
        post("/meetings", "day", "2008-05-28", "kind", "extended", "about", "Organization of work");

        assertThat(bureaux.meetings(session))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.extended()).isTrue());
        assertThat(desk().select("#meetings ~ ul").text()).contains("extended bureau", "Organization of work");
    }

    @Test
    void everyoneReadsOfficersInSixLanguagesAndNoNominations() {
        elected("president", "NGA", "Amina Bello");
        nominate("rapporteur", "PER", "Rosa Quispe");

        for (var language : Language.values()) {
            assertThat(publicPage(language.tag()).text())
                    .contains("Amina Bello")
                    .doesNotContain("Rosa Quispe");
        }
        assertThat(http.get().uri("/api/sessions/951/officers.csv"))
                .bodyText()
                .contains("president,Amina Bello,NGA")
                .doesNotContain("Rosa");
    }

    @Test
    void deskIsForTheSecretariat() {
        assertThat(http.get().uri("/desk/bureau/951")).hasStatus3xxRedirection();
    }

    private void nominate(String office, String state, String person) {
        assertThat(post("/nominations", "office", office, "state", state, "person", person))
                .hasStatus3xxRedirection();
    }

    private long elected(String office, String state, String person) {
        nominate(office, state, person);
        long id = only().id();
        post("/election", "seen", "" + id, "day", "2008-10-08", "meeting", "1");
        return id;
    }

    private Officer only() {
        assertThat(bureaux.nominees(session)).hasSize(1);
        return bureaux.nominees(session).getFirst();
    }

    private Document desk() {
        return Jsoup.parse(text(http.get()
                .uri("/desk/bureau/" + session.key())
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .header("Accept-Language", "en")
                .exchange()));
    }

    private Document publicPage(String language) {
        return Jsoup.parse(text(
                http.get().uri(session.address() + "/bureau?lang=" + language).exchange()));
    }

    private MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri("/desk/bureau/" + session.key() + address)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en");
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
