package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * The list of speakers is closed before the first of them is called. Speakers are called in the order in which they
 * asked (rule 42), ministers first: who calls the first before the list is closed cannot know that order.
 */
final class GeneralDiscussion implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        var list = paper.agenda().speakersList();
        if (list == null || list.closes() == null) {
            return Stream.empty();
        }
        var day = list.closes();
        int line = paper.lineWith(list.line(), day.getYear(), day.getDayOfMonth());
        return listIsClosedBeforeTheDiscussion(paper, closing(day, list.closesAt())).stream()
                .map(finding -> finding.atLine(line));
    }

    /** A list whose hour is not given may close before the first meeting of its day. */
    private static LocalDateTime closing(LocalDate day, @Nullable LocalTime hour) {
        return hour == null ? day.atStartOfDay() : day.atTime(hour);
    }

    private static Optional<Finding> listIsClosedBeforeTheDiscussion(Paper paper, LocalDateTime closes) {
        return paper.plenaryMeetings()
                .filter(meeting -> meeting.entries().stream().anyMatch(entry -> isDiscussion(paper, entry)))
                .findFirst()
                .filter(meeting -> begins(meeting).isBefore(closes))
                .map(meeting -> finding(closes, meeting));
    }

    private static Finding finding(LocalDateTime closes, Meeting meeting) {
        return Finding.departure(
                "speakers-list-closes-after-discussion-begins",
                Citation.rule(42),
                closes.toLocalDate(),
                closes.toLocalTime(),
                meeting.date(),
                meeting.start());
    }

    private static LocalDateTime begins(Meeting meeting) {
        return meeting.date().atTime(meeting.start());
    }

    private static boolean isDiscussion(Paper paper, Entry entry) {
        return paper.words().isAbout("general-discussion", entry.title())
                || entry.items().stream()
                        .flatMap(number -> paper.agenda().item(number).stream())
                        .anyMatch(item -> paper.words().isAbout("general-discussion", item.title()));
    }
}
