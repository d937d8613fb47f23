package org.plenary.programme.planning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.sessions.Body;

/**
 * The form of a meeting as it was typed, so that nothing typed is lost when it cannot be recorded.
 *
 * @param seen the version of the programme that the form was filled in on
 */
record MeetingForm(
        int seen,
        String date,
        String start,
        String end,
        String stream,
        String room,
        boolean interpreted,
        List<EntryForm> entries) {

    MeetingForm {
        entries = List.copyOf(entries);
    }

    /** The form of a meeting that is planned, with a blank line at the end. */
    static MeetingForm of(PlannedMeeting meeting, int seen) {
        var entries = new ArrayList<>(IntStream.range(0, meeting.entries().size())
                .mapToObj(place -> EntryForm.of(meeting.entries().get(place), place + 1))
                .toList());
        entries.add(EntryForm.blank(entries.size() + 1, ""));
        return new MeetingForm(
                seen,
                meeting.date().toString(),
                meeting.start().toString(),
                meeting.end().toString(),
                meeting.stream().word(),
                meeting.room(),
                meeting.interpreted(),
                entries);
    }

    /** A new meeting in a slot, which may already be known to take up an item. */
    static MeetingForm blank(int seen, Map<String, String> known, Body body) {
        var slot = body.slots().getFirst();
        return new MeetingForm(
                seen,
                known.getOrDefault("date", ""),
                known.getOrDefault("start", slot.start().toString()),
                known.getOrDefault("end", slot.end().toString()),
                known.getOrDefault("stream", MeetingStream.PLENARY.word()),
                "",
                true,
                List.of(EntryForm.blank(1, known.getOrDefault("item", ""))));
    }

    static MeetingForm of(Map<String, String> form) {
        var entries = IntStream.range(0, 100)
                .filter(line -> form.containsKey("entry-%d-items".formatted(line)))
                .mapToObj(line -> EntryForm.of(form, "entry-%d-".formatted(line)))
                .toList();
        return new MeetingForm(
                number(form.getOrDefault("seen", "")),
                form.getOrDefault("date", ""),
                form.getOrDefault("start", ""),
                form.getOrDefault("end", ""),
                form.getOrDefault("stream", ""),
                form.getOrDefault("room", ""),
                form.containsKey("interpreted"),
                entries);
    }

    /** The same, filled in on what stands now. */
    MeetingForm seeing(int version) {
        return new MeetingForm(version, date, start, end, stream, room, interpreted, entries);
    }

    /** What the form says, or what is wrong with it, field by field. */
    Reading read(int number) {
        var errors = new LinkedHashMap<String, String>();
        var day = parsed(date, LocalDate::parse, "date", errors);
        var from = parsed(start, LocalTime::parse, "start", errors);
        var to = parsed(end, LocalTime::parse, "end", errors);
        if (from != null && to != null && !from.isBefore(to)) {
            errors.put("end", "ends");
        }
        if (!stream.equals("plenary") && !stream.equals("parallel")) {
            errors.put("stream", "stream");
        }
        var read = entries(errors);
        if (!errors.isEmpty() || day == null || from == null || to == null) {
            return new Reading(errors, null, Map.of());
        }
        var stays = read.getOrDefault("", List.of());
        var meeting = new PlannedMeeting(
                number,
                day,
                from,
                to,
                MeetingStream.valueOf(stream.toUpperCase(Locale.ROOT)),
                room,
                interpreted,
                stays,
                0,
                Instant.EPOCH);
        read.remove("");
        var elsewhere = new LinkedHashMap<Integer, List<PlannedEntry>>();
        read.forEach((other, moved) -> elsewhere.put(number(other), moved));
        return new Reading(errors, meeting, elsewhere);
    }

    /** The entries by the meeting they go to; those that stay under the empty text. */
    private Map<String, List<PlannedEntry>> entries(Map<String, String> errors) {
        var read = new LinkedHashMap<String, List<PlannedEntry>>();
        IntStream.range(0, entries.size())
                .boxed()
                .filter(line ->
                        !entries.get(line).isBlank() && !entries.get(line).removed())
                .sorted(Comparator.comparing(line -> entries.get(line).order()))
                .forEach(line -> {
                    try {
                        read.computeIfAbsent(entries.get(line).meeting(), _ -> new ArrayList<>())
                                .add(entries.get(line).read());
                    } catch (IllegalArgumentException e) {
                        errors.put("entry-%d-items".formatted(line), "items");
                    }
                });
        return read;
    }

    private static <T> @Nullable T parsed(
            String text, java.util.function.Function<String, T> parse, String field, Map<String, String> errors) {
        try {
            return parse.apply(text.strip());
        } catch (DateTimeException e) {
            errors.put(field, field.equals("date") ? "date" : "time");
            return null;
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /**
     * What the form says.
     *
     * @param errors for each field that cannot be read, the word of what is wrong
     * @param meeting null if a field cannot be read
     * @param elsewhere entries that go to other meetings, by their numbers
     */
    record Reading(
            Map<String, String> errors, @Nullable PlannedMeeting meeting, Map<Integer, List<PlannedEntry>> elsewhere) {}
}
