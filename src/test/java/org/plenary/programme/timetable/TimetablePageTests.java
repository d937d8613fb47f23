package org.plenary.programme.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.programme.FourthSession;
import org.plenary.programme.Programmes;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@TestPropertySource(properties = "plenary.now=2008-10-09T08:30:00Z")
class TimetablePageTests {

    private final MockMvcTester http;

    @Autowired
    TimetablePageTests(MockMvcTester http) {
        this.http = http;
    }

    @BeforeAll
    static void holdSession(
            @Autowired Sessions sessions, @Autowired Programmes programmes, @Autowired ApplicationEventPublisher news) {
        var session = sessions.hold(FourthSession.BODY, 904, FourthSession.DATES);
        if (programmes.of(session).meetings().isEmpty()) {
            news.publishEvent(FourthSession.accepted(9_040_001, session, FourthSession.paper()));
        }
        sessions.hold(FourthSession.BODY, 905, FourthSession.DATES);
    }

    @Test
    void gridHasDaysAcrossWithTheBreakOfTheWeekendAndSlotsDown() {
        var table = page("/sessions/904/programme?lang=en").expectFirst(".timetable-grid table");

        assertThat(table.select("thead tr:first-child th time").eachText())
                .hasSize(8)
                .first()
                .isEqualTo("Wed 8 Oct");
        assertThat(table.select("thead .stream").eachText()).hasSize(12).startsWith("Plenary", "Parallel", "Plenary");
        assertThat(table.select("td.timetable-break").eachText()).containsExactly("11–12 Oct: No meetings");
        assertThat(table.select("tbody th").eachText()).containsExactly("10:00–13:00", "15:00–18:00");
        assertThat(table.select(".meeting")).hasSize(22);
    }

    @Test
    void everyCellNamesItsHeadings() {
        var table = page("/sessions/904/programme?lang=en").expectFirst(".timetable-grid table");
        var ids = table.select("th[id]").eachAttr("id");

        assertThat(table.select("td"))
                .allSatisfy(cell -> assertThat(ids)
                        .containsAll(java.util.List.of(cell.attr("headers").split(" "))));
    }

    @Test
    void meetingsOfThisHourAreMarkedInTheGridAndNamedAbove() {
        var page = page("/sessions/904/programme?lang=en");

        assertThat(page.select(".timetable-grid .meeting-now .meeting-head > a").eachText())
                .containsExactly("4", "5");
        assertThat(page.expectFirst(".timetable-current").text()).contains("In session now", "Plenary, meeting 4");
    }

    @Test
    void listHasTheSameMeetingsDayByDay() {
        var list = page("/sessions/904/programme?lang=en").expectFirst(".timetable-list");

        assertThat(list.select("section")).hasSize(8);
        assertThat(list.select("section").get(1).expectFirst("h2").text()).isEqualTo("Thursday, 9 October 2008 Today");
        assertThat(list.select("li.meeting")).hasSize(22);
    }

    @Test
    void itemsLinkToTheAgendaAndMeetingsToTheirPages() {
        var page = page("/sessions/904/programme?lang=en");

        assertThat(page.select(".timetable-grid a[href=/sessions/904/agenda/2c]"))
                .hasSize(5);
        assertThat(page.select(".timetable-grid a[href=/sessions/904/meetings/10]"))
                .hasSize(1);
    }

    @Test
    void titlesInAnotherLanguageSaySo() {
        var title = page("/sessions/904/programme?lang=ar").expectFirst(".timetable-grid li .foreign bdi");

        assertThat(title.attr("lang")).isEqualTo("en");
        assertThat(title.attr("dir")).isEqualTo("ltr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void pagesSpeakSixLanguages(String language) {
        assertThat(page("/sessions/904/programme?lang=" + language)
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo(language);
        assertThat(page("/sessions/904/meetings/7?lang=" + language)
                        .expectFirst("h1")
                        .text())
                .contains("7");
    }

    @Test
    void sessionWithoutProgrammeSaysWhatWillStandHere() {
        assertThat(page("/sessions/905/programme?lang=en")
                        .expectFirst(".empty-title")
                        .text())
                .isEqualTo("No organization of work yet");
    }

    @Test
    void meetingNamesItsHoursZoneItemsAndNeighbours() {
        var page = page("/sessions/904/meetings/10?lang=en");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Plenary, meeting 10");
        assertThat(page.expectFirst(".meeting-facts").text())
                .contains(
                        "Friday, 10 October 2008 15:00–18:00", "Vienna time (UTC+02)", "Interpretation in 6 languages");
        assertThat(page.select(".taken-up h3").eachText())
                .containsExactly("2(c) International cooperation", "2(h) Money-laundering");
        assertThat(page.select(".neighbours a").eachAttr("href"))
                .containsExactly("/sessions/904/meetings/8", "/sessions/904/meetings/11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions/904/meetings/99",
                "/sessions/999/programme",
                "/sessions/904/meetings/99.ics",
                "/sessions/904/programme/evening.ics",
                "/api/sessions/999/programme"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    @Test
    void calendarsAreOfTheSessionAndOfEachStream() {
        assertThat(events("/sessions/904/programme.ics")).isEqualTo(22);
        assertThat(events("/sessions/904/programme/plenary.ics?lang=fr")).isEqualTo(16);
        assertThat(events("/sessions/904/programme/parallel.ics")).isEqualTo(6);
        assertThat(events("/sessions/904/meetings/7.ics")).isEqualTo(1);
    }

    @Test
    void calendarLinksSubscribeAndDownload() {
        var links =
                page("/sessions/904/programme?lang=fr").select(".calendars a").eachAttr("href");

        assertThat(links)
                .hasSize(6)
                .startsWith(
                        "webcal://localhost/sessions/904/programme.ics?lang=fr", "/sessions/904/programme.ics?lang=fr");
    }

    @Test
    void calendarLinksNameTheAddressThatTheReaderCameTo() {
        for (var host : new String[] {"plenary.example", "mirror.example"}) {
            assertThat(page("http://" + host + "/sessions/904/programme?lang=fr")
                            .select(".calendars a")
                            .eachAttr("href"))
                    .contains("webcal://" + host + "/sessions/904/programme.ics?lang=fr");
        }
    }

    @Test
    void programsGetTheProgrammeAsJsonAndCsv() {
        assertThat(http.get().uri("/api/sessions/904/programme"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.entries.length()", size -> assertThat(size).isEqualTo(32))
                .hasPathSatisfying(
                        "$.interpretation.plannedParallel",
                        size -> assertThat(size).isEqualTo(6))
                .hasPathSatisfying(
                        "$.entries[0].start", start -> assertThat(start).isEqualTo("10:00"));
        assertThat(http.get().uri("/api/sessions/904/programme.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("meeting,date,start,end,stream,room,interpreted,order,items,continued,decides,title_ar")
                .contains("10,2008-10-10,15:00,18:00,plenary,,true,2,2(h),false,false,,,Money-laundering,,,");
    }

    private Document page(String address) {
        assertThat(http.get().uri(address)).hasStatusOk();
        return Jsoup.parse(body(address));
    }

    private long events(String address) {
        assertThat(http.get().uri(address)).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        return Biweekly.parse(body(address)).first().getEvents().size();
    }

    private String body(String address) {
        try {
            return http.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
