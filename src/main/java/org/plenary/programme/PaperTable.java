package org.plenary.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** The table of the organization of work of a paper, to be taken over into a programme. */
final class PaperTable {

    private final AnnotatedAgenda paper;
    private final Language language;

    PaperTable(AnnotatedAgenda paper) {
        this.paper = paper;
        this.language = paper.session().language();
    }

    /**
     * The meetings of the paper in place of those of the programme. A meeting at the same time in the same stream keeps
     * its number, room and interpretation, and titles of the same items keep their other languages.
     */
    Programme replacing(Programme before, int firstNewNumber) {
        var earlier = bySlot(before);
        var meetings = new ArrayList<PlannedMeeting>();
        int number = firstNewNumber;
        for (var said : inOrder()) {
            var kept = Optional.ofNullable(earlier.remove(Slot.of(said)));
            meetings.add(meeting(said, kept.isPresent() ? kept.get().number() : number++, kept));
        }
        return before.with(meetings).within(resources(before));
    }

    /** The programme with the titles of the paper added in its language, meeting by meeting and entry by entry. */
    Programme titlesOn(Programme before) {
        var said = new HashMap<Slot, AnnotatedAgenda.Meeting>();
        paper.meetings().forEach(meeting -> said.putIfAbsent(Slot.of(meeting), meeting));
        return before.with(before.meetings().stream()
                .map(meeting -> {
                    var same = said.get(Slot.of(meeting));
                    return same == null ? meeting : meeting.taking(withTitles(meeting.entries(), same.entries()));
                })
                .toList());
    }

    /** The programme without its titles in one language. */
    static Programme withoutTitles(Programme programme, Language language) {
        return programme.with(programme.meetings().stream()
                .map(meeting -> meeting.taking(meeting.entries().stream()
                        .map(entry -> withoutTitle(entry, language))
                        .toList()))
                .toList());
    }

    private static PlannedEntry withoutTitle(PlannedEntry entry, Language language) {
        var titles = new HashMap<>(entry.title().texts());
        titles.remove(language);
        return new PlannedEntry(entry.items(), new MultilingualText(titles), entry.continued(), entry.decides());
    }

    private List<AnnotatedAgenda.Meeting> inOrder() {
        return paper.meetings().stream()
                .sorted(Comparator.comparing(AnnotatedAgenda.Meeting::date)
                        .thenComparing(AnnotatedAgenda.Meeting::start)
                        .thenComparing(AnnotatedAgenda.Meeting::stream))
                .toList();
    }

    private PlannedMeeting meeting(AnnotatedAgenda.Meeting said, int number, Optional<PlannedMeeting> kept) {
        var entries = said.entries().stream()
                .map(entry -> entry(entry, kept.map(PlannedMeeting::entries).orElse(List.of())))
                .toList();
        return new PlannedMeeting(
                number,
                said.date(),
                said.start(),
                said.end(),
                said.stream(),
                kept.map(PlannedMeeting::room).orElse(""),
                kept.map(PlannedMeeting::interpreted).orElse(true),
                entries,
                0,
                Instant.EPOCH);
    }

    private PlannedEntry entry(AnnotatedAgenda.Entry said, List<PlannedEntry> earlier) {
        var title = earlier.stream()
                .filter(entry ->
                        entry.items().equals(said.items()) && !said.items().isEmpty())
                .findFirst()
                .map(PlannedEntry::title)
                .orElse(MultilingualText.NONE);
        return new PlannedEntry(
                said.items(),
                title.with(language, said.title()),
                said.continued(),
                AdoptionOfDecisions.isMeantBy(said.title(), language));
    }

    private List<PlannedEntry> withTitles(List<PlannedEntry> entries, List<AnnotatedAgenda.Entry> said) {
        return IntStream.range(0, entries.size())
                .mapToObj(place -> place < said.size()
                                && said.get(place)
                                        .items()
                                        .equals(entries.get(place).items())
                        ? withTitle(entries.get(place), said.get(place).title())
                        : entries.get(place))
                .toList();
    }

    private PlannedEntry withTitle(PlannedEntry entry, String title) {
        return new PlannedEntry(entry.items(), entry.title().with(language, title), entry.continued(), entry.decides());
    }

    private @Nullable Interpretation resources(Programme before) {
        var said = paper.resources();
        return said == null
                ? before.interpretation()
                : new Interpretation(said.total(), said.plenary(), said.parallel(), said.languages());
    }

    private static Map<Slot, PlannedMeeting> bySlot(Programme programme) {
        var bySlot = new HashMap<Slot, PlannedMeeting>();
        programme.meetings().forEach(meeting -> bySlot.putIfAbsent(Slot.of(meeting), meeting));
        return bySlot;
    }

    /** By what a meeting of one paper is known again in another. */
    private record Slot(LocalDate date, LocalTime start, MeetingStream stream) {

        static Slot of(PlannedMeeting meeting) {
            return new Slot(meeting.date(), meeting.start(), meeting.stream());
        }

        static Slot of(AnnotatedAgenda.Meeting meeting) {
            return new Slot(meeting.date(), meeting.start(), meeting.stream());
        }
    }
}
