package org.plenary.programme.timetable;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.Programmes;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The programme for programs: JSON, and a table with one line for each thing that a meeting takes up. */
@RestController
class ProgrammeApiController {

    private final Sessions sessions;
    private final Programmes programmes;

    ProgrammeApiController(Sessions sessions, Programmes programmes) {
        this.sessions = sessions;
        this.programmes = programmes;
    }

    @GetMapping("/api/sessions/{key}/programme")
    Map<String, @Nullable Object> programme(@PathVariable String key) {
        var session = session(key);
        var programme = programmes.of(session.id());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("session", session.key());
        answer.put("zone", session.body().zone().getId());
        answer.put("interpretation", programme.interpretation() == null ? null : interpretation(programme));
        answer.put("approved", programme.approval() == null ? null : approval(programme));
        answer.put("entries", table(programme).objects());
        return answer;
    }

    @GetMapping("/api/sessions/{key}/programme.csv")
    ResponseEntity<byte[]> table(@PathVariable String key) {
        var session = session(key);
        return table(programmes.of(session.id())).download("session-%s-programme.csv".formatted(session.key()));
    }

    private static Table table(Programme programme) {
        var lines = programme.meetings().stream().flatMap(Line::of).toList();
        return Table.of(
                lines,
                column("meeting", line -> line.meeting().number()),
                column("date", line -> line.meeting().date()),
                column("start", line -> line.meeting().start().toString()),
                column("end", line -> line.meeting().end().toString()),
                column("stream", line -> line.meeting().stream().word()),
                column("room", line -> line.meeting().room()),
                column("interpreted", line -> line.meeting().interpreted()),
                column("order", Line::order),
                column("items", Line::items),
                column("continued", line -> line.entry().continued()),
                column("decides", line -> line.entry().decides()),
                texts("title", line -> line.entry().title()));
    }

    private static Map<String, Object> interpretation(Programme programme) {
        var available = java.util.Objects.requireNonNull(programme.interpretation());
        var budget = new LinkedHashMap<String, Object>();
        budget.put("total", available.total());
        budget.put("plenary", available.plenary());
        budget.put("parallel", available.parallel());
        budget.put("languages", available.languages());
        budget.put("plannedPlenary", programme.interpreted(MeetingStream.PLENARY));
        budget.put("plannedParallel", programme.interpreted(MeetingStream.PARALLEL));
        return budget;
    }

    private static Map<String, Object> approval(Programme programme) {
        var approval = java.util.Objects.requireNonNull(programme.approval());
        return Map.of("on", approval.on(), "changedSince", approval.changedSince());
    }

    private Session session(String key) {
        return sessions.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A line of the table. A meeting that takes up nothing yet has one line too. */
    private record Line(PlannedMeeting meeting, int order, PlannedEntry entry) {

        private static final PlannedEntry NOTHING =
                new PlannedEntry(List.of(), org.plenary.languages.MultilingualText.NONE, false, false);

        static Stream<Line> of(PlannedMeeting meeting) {
            return meeting.entries().isEmpty()
                    ? Stream.of(new Line(meeting, 0, NOTHING))
                    : IntStream.range(0, meeting.entries().size())
                            .mapToObj(place -> new Line(
                                    meeting, place + 1, meeting.entries().get(place)));
        }

        List<String> items() {
            return entry.items().stream().map(ItemNumber::toString).toList();
        }
    }
}
