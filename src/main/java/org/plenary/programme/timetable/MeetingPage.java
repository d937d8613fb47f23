package org.plenary.programme.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.programme.timetable.MeetingPapers.Paper;
import org.plenary.sessions.Session;

/**
 * One meeting.
 *
 * @param card its name, hours, room and whether it is on now
 * @param stage {@code now}, {@code past} or {@code next}, with the words for it
 * @param before the meeting before it in its stream; null for the first
 * @param after the meeting after it in its stream; null for the last
 */
record MeetingPage(
        String session,
        String sessionAddress,
        MeetingCard card,
        Stage stage,
        String day,
        String zone,
        String place,
        String interpretation,
        List<Taken> taken,
        String calendarAddress,
        @Nullable Neighbour before,
        @Nullable Neighbour after) {

    static Optional<MeetingPage> of(
            Session session, Programme programme, int number, Instant moment, MeetingPapers papers) {
        return programme.meeting(number).map(meeting -> {
            var words = papers.words();
            var stream = programme.meetings().stream()
                    .filter(other -> other.stream() == meeting.stream())
                    .toList();
            int place = stream.indexOf(meeting);
            var card = MeetingCard.of(session, meeting, moment, words);
            return new MeetingPage(
                    words.text("sessions.nth", session.number()),
                    session.address(),
                    card,
                    Stage.of(meeting, session, moment, papers),
                    words.day(meeting.date()),
                    TimetablePage.hours(session, words),
                    session.place().in(words.language()).text(),
                    interpretation(meeting, programme, words),
                    taken(meeting, card, papers),
                    card.address() + ".ics?lang=" + words.language().tag(),
                    place > 0 ? Neighbour.of(session, stream.get(place - 1), papers) : null,
                    place < stream.size() - 1 ? Neighbour.of(session, stream.get(place + 1), papers) : null);
        });
    }

    private static String interpretation(PlannedMeeting meeting, Programme programme, Words words) {
        if (!meeting.interpreted()) {
            return words.text("programme.not-interpreted");
        }
        var resources = programme.interpretation();
        return resources == null || resources.languages() == 0
                ? words.text("programme.interpreted")
                : words.text("programme.interpreted-languages", resources.languages());
    }

    private static List<Taken> taken(PlannedMeeting meeting, MeetingCard card, MeetingPapers papers) {
        var byItem = papers.of(meeting);
        return IntStream.range(0, meeting.entries().size())
                .mapToObj(place ->
                        Taken.of(meeting.entries().get(place), card.lines().get(place), byItem, papers))
                .toList();
    }

    /**
     * One thing that the meeting takes up.
     *
     * @param papers none where decisions are adopted, since those stood before earlier meetings
     */
    record Taken(MeetingCard.Line line, List<ItemTitle> items, List<Paper> papers) {

        static Taken of(
                PlannedEntry entry, MeetingCard.Line line, Map<ItemNumber, List<Paper>> papers, MeetingPapers agenda) {
            var titles = entry.items().stream()
                    .flatMap(item -> agenda
                            .title(item)
                            .filter(title -> !title.text().equals(line.title().text()))
                            .map(title -> new ItemTitle(item.toString(), title))
                            .stream())
                    .toList();
            return new Taken(
                    line,
                    titles,
                    entry.decides()
                            ? List.of()
                            : entry.items().stream()
                                    .flatMap(item -> papers.getOrDefault(item, List.of()).stream())
                                    .distinct()
                                    .toList());
        }
    }

    /** The title of an item in the agenda, where the programme calls it otherwise. */
    record ItemTitle(String number, Localized title) {}

    /** Where the meeting stands in time. */
    record Stage(String kind, String label) {

        static Stage of(PlannedMeeting meeting, Session session, Instant moment, MeetingPapers papers) {
            var zone = session.body().zone();
            var kind = meeting.isOn(moment, zone)
                    ? "now"
                    : moment.isBefore(meeting.startsAt(zone).toInstant()) ? "planned" : "past";
            return new Stage(kind, papers.words().text("programme.stage-" + kind));
        }
    }

    /** A link to another meeting of the same stream. */
    record Neighbour(String address, String name, String when) {

        static Neighbour of(Session session, PlannedMeeting meeting, MeetingPapers papers) {
            var words = papers.words();
            return new Neighbour(
                    session.address() + "/meetings/" + meeting.number(),
                    words.text("programme.name-" + meeting.stream().word(), meeting.number()),
                    words.day(meeting.date()) + " " + meeting.start());
        }
    }
}
