package org.plenary.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MeetingFormPageTests extends AtThePlanningDesk {

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
}
