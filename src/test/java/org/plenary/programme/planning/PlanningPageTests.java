package org.plenary.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;

class PlanningPageTests extends AtThePlanningDesk {

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
}
