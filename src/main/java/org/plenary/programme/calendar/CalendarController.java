package org.plenary.programme.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programmes;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendars of a session: all of it, one stream, one meeting. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Sessions sessions;
    private final Programmes programmes;

    CalendarController(Sessions sessions, Programmes programmes) {
        this.sessions = sessions;
        this.programmes = programmes;
    }

    @GetMapping("/sessions/{key}/programme.ics")
    ResponseEntity<byte[]> whole(@PathVariable String key, Language language) {
        return calendar(key, "programme", language, _ -> true);
    }

    @GetMapping("/sessions/{key}/programme/{stream:plenary|parallel}.ics")
    ResponseEntity<byte[]> stream(@PathVariable String key, @PathVariable String stream, Language language) {
        var one = MeetingStream.valueOf(stream.toUpperCase(Locale.ROOT));
        return calendar(key, stream, language, meeting -> meeting.stream() == one);
    }

    @GetMapping("/sessions/{key}/meetings/{number:[0-9]{1,6}}.ics")
    ResponseEntity<byte[]> meeting(@PathVariable String key, @PathVariable int number, Language language) {
        return calendar(key, "meeting-" + number, language, meeting -> meeting.number() == number);
    }

    private ResponseEntity<byte[]> calendar(
            String key, String part, Language language, Predicate<PlannedMeeting> which) {
        var session = sessions.find(key).orElseThrow(CalendarController::notFound);
        var meetings =
                programmes.of(session.id()).meetings().stream().filter(which).toList();
        if (meetings.isEmpty() && part.startsWith("meeting-")) {
            throw notFound();
        }
        return answer("session-%s-%s.ics".formatted(key, part), text(session, part, meetings, language));
    }

    private static String text(Session session, String part, List<PlannedMeeting> meetings, Language language) {
        var words = Words.in(language);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var name = "%s, %s"
                .formatted(
                        session.body().shortName().in(language).text(), words.text("sessions.nth", session.number()));
        var named = words.has("programme." + part) ? name + ": " + words.text("programme." + part) : name;
        return new SessionCalendar(session, words, site).of(named, meetings);
    }

    private static ResponseEntity<byte[]> answer(String file, String calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename(file).build()))
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
