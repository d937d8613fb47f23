package org.plenary.agenda.checks;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** What rules 11, 18 and 22 tie to the opening of the session. */
final class OpeningMeeting implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        if (!paper.isOfTheConference() || paper.agenda().session().opens() == null) {
            return Stream.empty();
        }
        return Stream.of(
                        officersAreElectedAtTheOpening(paper),
                        agendaIsAdoptedSoon(paper),
                        credentialsMayStillCome(paper))
                .flatMap(findings -> findings);
    }

    /** Rule 22: "at the opening of each session". */
    private static Stream<Finding> officersAreElectedAtTheOpening(Paper paper) {
        return paper.itemsAbout("officers")
                .filter(item -> item.number().path().getFirst() == 1)
                .flatMap(item -> firstMeeting(paper, item.number()).stream()
                        .filter(taken -> !isOpeningDay(paper, taken.meeting()))
                        .map(taken -> Finding.breach(
                                        "election-after-opening-day",
                                        Citation.rule(22).para(1),
                                        item.number(),
                                        taken.meeting().date())
                                .atLine(taken.line())
                                .about(item.number().toString())));
    }

    /** Rule 11: "as soon as possible after the opening". */
    private static Stream<Finding> agendaIsAdoptedSoon(Paper paper) {
        return paper.itemsAbout("agenda")
                .filter(item -> item.number().path().getFirst() == 1)
                .limit(1)
                .flatMap(item -> firstMeeting(paper, item.number()).stream()
                        .filter(taken -> !isOpeningDay(paper, taken.meeting()))
                        .map(taken -> Finding.departure(
                                        "adoption-of-agenda-after-opening-day",
                                        Citation.rule(11),
                                        item.number(),
                                        taken.meeting().date())
                                .atLine(taken.line())
                                .about(item.number().toString())));
    }

    /** Rule 18: "if possible not later than 24 hours before the opening", so some come later than the report on them. */
    private static Stream<Finding> credentialsMayStillCome(Paper paper) {
        return paper.itemsAbout("credentials")
                .flatMap(item -> firstMeeting(paper, item.number()).stream()
                        .filter(taken -> isFirstMeeting(paper, taken.meeting()))
                        .map(taken -> Finding.note(
                                        "credentials-report-in-first-meeting",
                                        Citation.rule(18).para(1),
                                        item.number(),
                                        taken.meeting().date(),
                                        taken.meeting().start(),
                                        hours(paper))
                                .atLine(taken.line())
                                .about(item.number().toString())));
    }

    private static int hours(Paper paper) {
        return paper.rulebook().period("18", "hours").orElse(24);
    }

    private static Optional<Taken> firstMeeting(Paper paper, ItemNumber number) {
        return paper.plenaryMeetings()
                .flatMap(meeting -> meeting.entries().stream()
                        .filter(entry -> entry.items().contains(number))
                        .map(entry -> new Taken(meeting, entry.line())))
                .findFirst();
    }

    private static boolean isOpeningDay(Paper paper, Meeting meeting) {
        return meeting.date().equals(paper.agenda().session().opens());
    }

    private static boolean isFirstMeeting(Paper paper, Meeting meeting) {
        var morning = paper.plenaryMeetings()
                .filter(other -> other.date().equals(meeting.date()))
                .map(Meeting::start)
                .min(LocalTime::compareTo);
        return isOpeningDay(paper, meeting) && morning.equals(Optional.of(meeting.start()));
    }

    private record Taken(Meeting meeting, int line) {}
}
