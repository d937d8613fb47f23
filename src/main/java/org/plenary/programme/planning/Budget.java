package org.plenary.programme.planning;

import java.util.Arrays;
import java.util.List;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Words;
import org.plenary.programme.Programme;

/** How much of the interpretation the programme takes: a mark for each meeting, stream by stream. */
record Budget(String summary, boolean over, List<Stream> streams, Fields fields) {

    static Budget of(Programme programme, Words words) {
        var allowed = programme.interpretation();
        int planned = Arrays.stream(MeetingStream.values())
                .mapToInt(programme::interpreted)
                .sum();
        return new Budget(
                allowed == null
                        ? words.text("programme.plan.budget-unknown", planned)
                        : words.text("programme.plan.budget-total", planned, allowed.total()),
                allowed != null && planned > allowed.total(),
                Arrays.stream(MeetingStream.values())
                        .map(stream -> stream(programme, stream, words))
                        .toList(),
                Fields.of(programme));
    }

    private static Stream stream(Programme programme, MeetingStream stream, Words words) {
        int planned = programme.interpreted(stream);
        var allowed = programme.interpretation();
        int available = allowed == null ? planned : allowed.of(stream);
        return new Stream(
                words.text("programme." + stream.word()),
                allowed == null
                        ? words.text("programme.plan.budget-planned", planned)
                        : words.text("programme.plan.budget-of", planned, available),
                Math.min(planned, available),
                Math.max(0, available - planned),
                Math.max(0, planned - available));
    }

    /** The marks of one stream: taken, still free, and beyond what there is. */
    record Stream(String name, String label, int taken, int free, int beyond) {}

    /** What the form of the resources starts with. */
    record Fields(String plenary, String parallel, String languages) {

        static Fields of(Programme programme) {
            var allowed = programme.interpretation();
            return allowed == null
                    ? new Fields("", "", "")
                    : new Fields(
                            Integer.toString(allowed.plenary()),
                            Integer.toString(allowed.parallel()),
                            Integer.toString(allowed.languages()));
        }
    }
}
