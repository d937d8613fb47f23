package org.plenary.observers.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.ObserverDesk.Step;
import org.plenary.observers.Observers;
import org.plenary.observers.Outcome;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.Subject;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.observers.register.Organizations;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk commits, as two officers do, so each test takes away what it left. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "access")
@AutoConfigureMockMvc
@TestPropertySource(properties = "plenary.now=2008-09-01T08:30:00Z")
class ObserversDeskPageTests {

    private static final int FIRST = 931;
    private static final int SECOND = 932;
    private static final String DESK = "/desk/observers/931";
    private static final LocalDate AUGUST = LocalDate.of(2008, 8, 1);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Observers observers;

    @Autowired
    private ObserverDesk desk;

    @Autowired
    private Organizations organizations;

    @Autowired
    private ProceduralRecord record;

    @Autowired
    private JdbcClient jdbc;

    private Session session =
            new Session(new org.plenary.sessions.SessionId(0), Bodies.shipped().first(), FIRST, dates(2008), "931");

    @BeforeEach
    void aSession() {
        sessions.hold(Bodies.shipped().first(), FIRST, dates(2008));
        sessions.hold(Bodies.shipped().first(), SECOND, dates(2010));
        session = sessions.find("931").orElseThrow();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from observers.circulated").update();
        jdbc.sql("delete from observers.circulation").update();
        jdbc.sql("delete from observers.act").update();
        jdbc.sql("delete from observers.participation").update();
        jdbc.sql("delete from observers.organization where source = 'test'").update();
        sessions.find("931").ifPresent(each -> sessions.remove(each.id()));
        sessions.find("932").ifPresent(each -> sessions.remove(each.id()));
    }

    private static SessionDates dates(int year) {
        return new SessionDates(LocalDate.of(year, 10, 8), LocalTime.of(10, 0), LocalDate.of(year, 10, 17));
    }

    private long organization(OrganizationKind kind, String name) {
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

    private Participation applied(OrganizationKind kind, String name) {
        return entered(session, new Subject.OfOrganization(organization(kind, name)));
    }

    private Participation entered(Session where, Subject subject) {
        var outcome = desk.enter(where, subject, new Step(AUGUST, null, "", false), "officer");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return observers.find(where, ((Outcome.Done) outcome).participation()).orElseThrow();
    }

    private Participation now(Participation before) {
        return observers.find(session, before.id()).orElseThrow();
    }

    private Outcome act(Participation held, Kind kind, boolean standing) {
        return desk.act(
                session,
                held.id(),
                held.version(),
                kind,
                new Step(AUGUST, kind == Kind.OBJECTION ? "PER" : null, "", standing),
                "officer");
    }

    private MvcTestResult post(String address, String... fields) {
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

    private Document page(String address) {
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

    @Test
    void onlyStaffComesToTheDesk() {
        assertThat(http.get().uri(DESK)).hasStatus3xxRedirection();
        assertThat(http.get().uri("/desk/organizations")).hasStatus3xxRedirection();
        assertThat(http.post().uri(DESK).with(csrf()).param("who", "state-AND")).hasStatus3xxRedirection();
        assertThat(observers.of(session)).isEmpty();
    }

    @Test
    void entityIsAdmittedByItsNoticeAndShownToReaders() {
        long id = organization(OrganizationKind.UNITED_NATIONS, "Some Office");

        var answer = post(DESK, "who", "organization-" + id, "on", "2008-08-01", "said", "Note verbale");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(page("/sessions/931/observers")
                        .select("section[aria-labelledby=entity] .observers-names")
                        .text())
                .contains("Some Office");
    }

    @Test
    void applicationWaitsUntilItIsAccorded() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");
        assertThat(observers.admitted(session)).isEmpty();

        var answer = post(
                DESK + "/" + held.id() + "/acts",
                "kind",
                "accorded",
                "seen",
                "1",
                "on",
                "2008-08-20",
                "standing",
                "session");

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(observers.admitted(session)).extracting(Participation::id).containsExactly(held.id());
    }

    @Test
    void applicationsOfOthersAreCirculatedOnceAndShownAsAPaper() {
        var first = applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        applied(OrganizationKind.NON_GOVERNMENTAL, "Second Society");
        assertThat(page(DESK).select(".finding").text()).contains("2 applications wait", "rule 17, para. 2");

        post(DESK + "/lists", "on", "2008-09-01", "symbol", "CTOC/COP/2008/INF/3");

        assertThat(now(first).stage()).isEqualTo(Stage.CIRCULATED);
        var list = page("/sessions/931/observers/lists/1");
        assertThat(list.select("tbody th").eachText()).containsExactly("First Society", "Second Society");
        assertThat(list.select(".list-in-time").text()).contains("37 days before");
        assertThat(desk.circulate(session, AUGUST, "", "officer"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOTHING_TO_CIRCULATE));
    }

    @Test
    void listKeepsWhatItSaidWhenTheRegisterChanges() {
        applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        desk.circulate(session, AUGUST, "", "officer");

        jdbc.sql("update observers.organization set name = '{\"en\": \"Other name\"}' where source = 'test'")
                .update();

        assertThat(page("/sessions/931/observers/lists/1").select("tbody th").text())
                .isEqualTo("First Society");
    }

    @Test
    void objectionLeavesTheDecisionToTheConference() {
        var held = applied(OrganizationKind.NON_GOVERNMENTAL, "First Society");
        desk.circulate(session, AUGUST, "", "officer");

        act(now(held), Kind.OBJECTION, false);

        assertThat(now(held).stage()).isEqualTo(Stage.OBJECTED);
        assertThat(act(now(held), Kind.ACCORDED, false))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.NOT_AT_THIS_STAGE));
        assertThat(page(DESK).select("section[aria-labelledby=decide] .finding").text())
                .contains("(PER)", "the Conference decides");

        act(now(held), Kind.ADMISSION, false);
        assertThat(observers.admitted(session)).hasSize(1);
        assertThat(record.historyOf("observers/931/" + held.id()))
                .extracting(entry -> entry.act().name())
                .containsExactly("application", "circulation", "objection", "admission");
        assertThat(page(DESK + "/" + held.id()).select(".observer-history li").eachText())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsPattern("entry [\\d,]+ of the record"));
    }

    @Test
    void standingStatusHoldsAtLaterSessionsUntilItEnds() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");
        act(held, Kind.ACCORDED, true);
        var later = sessions.find("932").orElseThrow();

        assertThat(observers.admitted(later)).extracting(Participation::id).containsExactly(held.id());
        assertThat(page("/sessions/932/observers")
                        .select(".observers-names .chip")
                        .text())
                .contains("Standing status since: Session 931");

        act(now(held), Kind.REFUSAL, false);
        assertThat(observers.admitted(later)).isEmpty();
    }

    @Test
    void statusForOneSessionDoesNotHoldAtTheNext() {
        act(applied(OrganizationKind.CONSULTATIVE, "Some League"), Kind.ACCORDED, false);

        assertThat(observers.admitted(sessions.find("932").orElseThrow())).isEmpty();
    }

    @Test
    void secondOfTwoOfficersIsTold() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");
        act(held, Kind.ACCORDED, false);

        var answer = post(
                DESK + "/" + held.id() + "/acts", "kind", "objection", "seen", "1", "on", "2008-08-20", "by", "PER");

        assertThat(String.valueOf(Objects.requireNonNull(answer.getMvcResult().getFlashMap())
                        .get("error")))
                .contains("officer has acted", "Nothing of yours was recorded");
        assertThat(now(held).acts()).hasSize(2);
    }

    @Test
    void officersWhoActAtOnceActOnce() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");

        var outcomes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> act(held, n % 2 == 0 ? Kind.ACCORDED : Kind.REFUSAL, false))
                .toList();

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Overtaken.class::isInstance).hasSize(5);
        assertThat(now(held).acts()).hasSize(2);
    }

    @Test
    void sameOrganizationIsEnteredOnce() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");

        assertThat(desk.enter(session, held.subject(), new Step(AUGUST, null, "", false), "other"))
                .isEqualTo(new Outcome.Refused(Outcome.Reason.ALREADY_ENTERED));
        assertThat(observers.of(session)).hasSize(1);
    }

    @Test
    void formKeepsWhatWasTypedWhenADayIsWrong() {
        var held = applied(OrganizationKind.CONSULTATIVE, "Some League");

        var answer = post(
                DESK + "/" + held.id() + "/acts",
                "kind",
                "refusal",
                "seen",
                "1",
                "on",
                "2009-01-01",
                "said",
                "Decision 4/9");

        var flash = Objects.requireNonNull(answer.getMvcResult().getFlashMap());
        assertThat(flash.get("error")).isEqualTo("That day has not come yet.");
        assertThat(String.valueOf(flash.get("typed"))).contains("Decision 4/9");
        assertThat(now(held).stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void programsReadWhoIsAdmitted() {
        act(applied(OrganizationKind.CONSULTATIVE, "Some League"), Kind.ACCORDED, true);

        assertThat(http.get().uri("/api/sessions/931/observers"))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("class", "consultative-ngo")
                .containsEntry("rule", "17")
                .containsEntry("paragraph", 1)
                .containsEntry("standing", true);
        assertThat(http.get().uri("/api/sessions/931/observers.csv")).bodyText().contains("Some League");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(http.get().uri("/sessions/none-99/observers")).hasStatus(404);
        assertThat(http.get().uri("/sessions/931/observers/lists/9")).hasStatus(404);
        assertThat(http.get().uri(DESK + "/999999").with(user("amina").roles("CONFERENCE_OFFICER")))
                .hasStatus(404);
        assertThat(post(DESK, "who", "nonsense", "on", "2008-08-01")).hasRedirectedUrl(DESK + "/new");
    }
}
