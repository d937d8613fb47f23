package org.plenary.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.programme.FourthSession;
import org.plenary.programme.PlannedMeeting;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;

/** The calendar as another library than the one that wrote it reads it. */
class SessionCalendarTests {

    private final List<PlannedMeeting> planned = FourthSession.programme().meetings();

    @Test
    void calendarProgramFindsTwentyTwoEventsAtTheRightInstants() {
        var events = open(planned, Language.ENGLISH).getEvents();

        assertThat(events).hasSize(22);
        assertThat(starts(events))
                .contains(Instant.parse("2008-10-08T08:00:00Z"), Instant.parse("2008-10-17T13:00:00Z"));
        assertThat(events.getFirst().getDateEnd().getValue().toInstant()).isEqualTo("2008-10-08T11:00:00Z");
    }

    @Test
    void hoursAreInTheZoneOfTheBodyWhichTheCalendarDescribes() throws Exception {
        var text = text(planned, Language.ENGLISH);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Vienna:20081008T100000", "BEGIN:VTIMEZONE", "TZID:Europe/Vienna");
        var again = new CalendarBuilder().build(new StringReader(text));
        assertThat(again.getComponents(Component.VEVENT)).hasSize(22);
        assertThat(again.validate().hasErrors()).isFalse();
    }

    @Test
    void eventSaysWhatTheMeetingTakesUpAndWhere() {
        var event = open(List.of(planned.getFirst().inRoom("Boardroom D"), planned.get(9)), Language.ENGLISH)
                .getEvents();

        assertThat(event.get(1).getSummary().getValue())
                .isEqualTo("Plenary: 2(c) International cooperation; 2(h) Money-laundering");
        assertThat(event.get(1).getDescription().getValue()).contains("2(h) Money-laundering", "With interpretation");
        assertThat(event.get(1).getUrl().getValue())
                .isEqualTo("https://plenary.example/sessions/4/meetings/10?lang=en");
        assertThat(event.getFirst().getLocation().getValue()).isEqualTo("Boardroom D, Vienna");
    }

    @Test
    void eventSpeaksTheLanguageOfTheReader() {
        assertThat(open(planned, Language.ARABIC)
                        .getEvents()
                        .get(2)
                        .getSummary()
                        .getValue())
                .startsWith("الجلسة الموازية");
    }

    @Test
    void movedMeetingKeepsItsIdentityAndRaisesItsSequence() {
        var first = planned.getFirst();
        var before = open(List.of(first), Language.ENGLISH).getEvents().getFirst();

        var moved = new PlannedMeeting(
                first.number(),
                first.date(),
                LocalTime.of(11, 0),
                first.end(),
                first.stream(),
                first.room(),
                first.interpreted(),
                first.entries(),
                first.revision() + 1,
                Instant.parse("2008-10-01T09:00:00Z"));
        var after = open(List.of(moved), Language.ENGLISH).getEvents().getFirst();

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 1);
        assertThat(after.getLastModified().getValue().toInstant()).isEqualTo("2008-10-01T09:00:00Z");
    }

    @Test
    void bodyElsewhereHasTheHoursOfItsPlace() {
        var elsewhere = new Body(
                "wg",
                "X/WG",
                MultilingualText.of(Language.FRENCH, "Groupe de travail"),
                MultilingualText.of(Language.FRENCH, "Groupe"),
                List.of(),
                List.of(Language.FRENCH, Language.SPANISH),
                ZoneId.of("America/New_York"),
                MultilingualText.of(Language.FRENCH, "New York"),
                List.of(new Body.Slot(LocalTime.of(9, 30), LocalTime.of(12, 0))),
                List.of(),
                "wg",
                List.of());
        var session = new Session(new SessionId(2), elsewhere, 1, FourthSession.DATES, "wg-1");

        var text = new SessionCalendar(session, Words.in(Language.FRENCH), "https://plenary.example")
                .of("Groupe", List.of(planned.getFirst()));

        assertThat(text).contains("DTSTART;TZID=America/New_York:20081008T100000", "TZID:America/New_York");
        assertThat(starts(Biweekly.parse(text).first().getEvents()))
                .containsExactly(Instant.parse("2008-10-08T14:00:00Z"));
    }

    private static List<Instant> starts(List<VEvent> events) {
        return events.stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private static ICalendar open(List<PlannedMeeting> meetings, Language language) {
        return Biweekly.parse(text(meetings, language)).first();
    }

    private static String text(List<PlannedMeeting> meetings, Language language) {
        return new SessionCalendar(
                        FourthSession.session(new SessionId(1)), Words.in(language), "https://plenary.example")
                .of("Fourth session", meetings);
    }
}
