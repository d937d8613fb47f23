package org.plenary.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.programme.FourthSession;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.Programmes;
import org.plenary.sessions.SessionId;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "access")
@AutoConfigureMockMvc
@TestPropertySource(properties = "plenary.now=2008-10-09T08:30:00Z")
class PlanningPageTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(910);

    private final MockMvcTester http;
    private final Sessions sessions;
    private final Programmes programmes;
    private final ApplicationEventPublisher news;
    private SessionId session = new SessionId(0);
    private String desk = "";

    @Autowired
    PlanningPageTests(MockMvcTester http, Sessions sessions, Programmes programmes, ApplicationEventPublisher news) {
        this.http = http;
        this.sessions = sessions;
        this.programmes = programmes;
        this.news = news;
    }

    @BeforeEach
    void anotherSession() {
        int number = NUMBERS.incrementAndGet();
        session = sessions.hold(FourthSession.BODY, number, FourthSession.DATES);
        news.publishEvent(FourthSession.accepted(9_100_000 + number, session, FourthSession.paper()));
        desk = "/desk/sessions/%d/programme".formatted(number);
    }

    @Test
    void onlyStaffComesToTheDesk() {
        assertThat(http.get().uri(desk)).hasStatus3xxRedirection();
        assertThat(http.post().uri(desk + "/meetings/1/removal").with(csrf()).param("seen", "1"))
                .hasStatus3xxRedirection();
        assertThat(programme().meetings()).hasSize(22);
    }

    @Test
    void planShowsBudgetFindingsAndEveryPlaceAMeetingCanGo() {
        var page = page(desk);

        assertThat(page.select(".budget dd").eachText()).containsExactly("16 of 16", "6 of 4");
        assertThat(page.select(".budget-marks .beyond")).hasSize(2);
        assertThat(page.select(".findings .finding p").eachText())
                .contains("Breach. 6 parallel meetings are planned with interpretation; the resources allow 4.");
        assertThat(page.select(".plan-table tbody tr")).hasSize(8);
        assertThat(page.select(".plan-cell")).hasSize(32);
        assertThat(page.select(".plan-meeting")).hasSize(22);
    }

    @Test
    void findingStandsBesideTheMeetingItSpeaksAbout() {
        post("/meetings/1/place", "date", "2008-10-11", "start", "10:00", "end", "13:00", "stream", "plenary");

        assertThat(page(desk).select("article[data-number=1] .finding").text())
                .contains("Meeting 1 is on 11 October 2008, at a weekend.", "working days");
    }

    @Test
    void movedMeetingIsTold() {
        var answer = post(
                "/meetings/14/place", "date", "2008-10-15", "start", "10:00", "end", "13:00", "stream", "parallel");

        assertThat(answer).hasRedirectedUrl(desk);
        assertThat(told(answer, "notice")).isEqualTo("Meeting 14 is moved to 15 October 2008, 10:00–13:00, Parallel.");
        assertThat(meeting(14).date()).isEqualTo("2008-10-15");
    }

    @Test
    void formChangesTheMeetingAndMovesAnEntryToAnother() {
        var form = page(desk + "/meetings/10?lang=en");
        assertThat(form.expectFirst("#entry-0-items").val()).isEqualTo("2(c)");

        post(
                "/meetings/10",
                "date",
                "2008-10-10",
                "start",
                "15:30",
                "end",
                "18:00",
                "stream",
                "plenary",
                "room",
                "Boardroom D",
                "interpreted",
                "on",
                "entry-0-place",
                "2",
                "entry-0-items",
                "2(c)",
                "entry-0-title-en",
                "International cooperation",
                "entry-1-place",
                "1",
                "entry-1-items",
                "2(h)",
                "entry-1-title-en",
                "Money-laundering",
                "entry-1-meeting",
                "11",
                "entry-2-place",
                "1",
                "entry-2-items",
                "3, 4",
                "entry-2-title-fr",
                "Assistance technique");

        assertThat(meeting(10).start()).isEqualTo("15:30");
        assertThat(meeting(10).room()).isEqualTo("Boardroom D");
        assertThat(meeting(10).entries())
                .extracting(entry -> entry.items().toString())
                .containsExactly("[3, 4]", "[2(c)]");
        assertThat(meeting(11).entries())
                .extracting(entry -> entry.items().toString())
                .containsExactly("[2(d)]", "[2(h)]");
    }

    @Test
    void formThatCannotBeReadKeepsWhatWasTyped() {
        var answer = post(
                "/meetings/10",
                "date",
                "10 Oct",
                "start",
                "15:00",
                "end",
                "14:00",
                "stream",
                "plenary",
                "room",
                "Room 5",
                "entry-0-items",
                "two",
                "entry-0-title-en",
                "Half a thought");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(text(answer));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Give a date, such as 2008-10-08.",
                        "A meeting ends after it starts.",
                        "Give numbers of items, such as 2(c), 3.");
        assertThat(page.expectFirst("#room").val()).isEqualTo("Room 5");
        assertThat(page.expectFirst("#entry-0-title-en").val()).isEqualTo("Half a thought");
    }

    @Test
    void secondWhoSavesTheSameMeetingIsToldAndLosesNothingTyped() {
        var seen = Integer.toString(programme().version());
        post(
                "/meetings/14/place",
                "seen",
                seen,
                "date",
                "2008-10-15",
                "start",
                "10:00",
                "end",
                "13:00",
                "stream",
                "parallel");

        var answer = post(
                "/meetings/14",
                "seen",
                seen,
                "date",
                "2008-10-14",
                "start",
                "10:00",
                "end",
                "13:00",
                "stream",
                "parallel",
                "room",
                "Room 5",
                "entry-0-items",
                "3");

        assertThat(answer).hasStatus(409);
        var page = Jsoup.parse(text(answer));
        assertThat(page.expectFirst(".notice-breach").text()).contains("amina has changed the same meanwhile");
        assertThat(page.expectFirst("#room").val()).isEqualTo("Room 5");
        assertThat(page.expectFirst("input[name=seen]").val())
                .isEqualTo(Integer.toString(programme().version()));
        assertThat(meeting(14).room()).isEmpty();
    }

    @Test
    void meetingIsAddedAndRemovedAndTheRemovalUndone() {
        post(
                "/meetings",
                "date",
                "2008-10-15",
                "start",
                "18:30",
                "end",
                "20:00",
                "stream",
                "parallel",
                "entry-0-items",
                "3");
        assertThat(meeting(23).interpreted()).isFalse();
        assertThat(page(desk).select("article[data-number=23] .finding").text()).contains("outside the usual hours");

        post("/meetings/23/removal");
        assertThat(programme().meeting(23)).isEmpty();

        post("/undo");
        assertThat(programme().meeting(23)).isPresent();
    }

    @Test
    void usualRoomsAndResourcesAreRecorded() {
        post("/rooms");
        assertThat(meeting(1).room()).isEqualTo("Boardroom D");
        assertThat(meeting(3).room()).isEqualTo("Conference Room III");

        post("/resources", "plenary", "16", "parallel", "6", "languages", "6");
        assertThat(page(desk).select(".findings .finding")).isEmpty();
    }

    @Test
    void approvalIsAnActOfADayThatHasCome() {
        post("/approval", "on", "2008-05-28");
        assertThat(page(desk).expectFirst(".masthead .chip").text())
                .isEqualTo("Approved by the extended bureau on 28 May 2008");

        assertThat(told(post("/approval", "on", "2008-12-01"), "error")).contains("not to come");

        post("/rooms");
        assertThat(page(desk).expectFirst(".masthead .chip").text()).endsWith("changed since approval");
    }

    private Programme programme() {
        return programmes.of(session);
    }

    private PlannedMeeting meeting(int number) {
        return programme().meeting(number).orElseThrow();
    }

    private Document page(String address) {
        var answer = http.get()
                .uri(address)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    /** Posts fields, given as name and value in turn, on the version that stands unless another is given. */
    private MvcTestResult post(String path, String... fields) {
        var request = http.post()
                .uri(desk + path)
                .with(user("amina").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en");
        boolean seen = false;
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
            seen |= fields[field].equals("seen");
        }
        if (!seen) {
            request = request.param("seen", Integer.toString(programme().version()));
        }
        return request.exchange();
    }

    private static String told(MvcTestResult answer, String as) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get(as));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
