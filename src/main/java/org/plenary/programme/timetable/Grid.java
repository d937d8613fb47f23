package org.plenary.programme.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.sessions.Body;

/**
 * The timetable as a grid: days across, slots down, streams side by side on the days that have more than one.
 *
 * @param columns days, and between days that do not follow on each other a break
 * @param streams one a column under the days
 * @param split whether a day has two streams, so that the streams need a line of headings of their own
 */
public record Grid<M>(List<Column> columns, List<StreamColumn> streams, boolean split, List<Row<M>> rows) {

    /** The grid of a programme, each meeting shown as a page shows it. */
    public static <M> Grid<M> of(
            Programme programme, List<LocalDate> days, Body body, Words words, Function<PlannedMeeting, M> shown) {
        var columns = columns(programme, days, words);
        var streams = columns.stream()
                .flatMap(column -> column.streams().stream()
                        .map(stream -> new StreamColumn(
                                column.id() + "-" + stream.word(),
                                column,
                                stream,
                                words.text("programme." + stream.word()))))
                .toList();
        var slots = programmeSlots(programme, body);
        var rows = new ArrayList<Row<M>>();
        for (var slot : slots) {
            var cells = new ArrayList<Cell<M>>();
            for (var column : columns) {
                if (column.isBreak() && rows.isEmpty()) {
                    cells.add(new Cell<>(column, null, slots.size(), List.of()));
                }
                for (var stream : column.streams()) {
                    cells.add(new Cell<>(column, stream, 1, in(slot, column, stream, programme, body, shown)));
                }
            }
            rows.add(new Row<>(slot, slot.start() + "–" + slot.end(), cells));
        }
        return new Grid<>(columns, streams, columns.stream().anyMatch(Column::isSplit), rows);
    }

    private static List<Column> columns(Programme programme, List<LocalDate> days, Words words) {
        var columns = new ArrayList<Column>();
        LocalDate before = null;
        for (var day : days) {
            if (before != null && ChronoUnit.DAYS.between(before, day) > 1) {
                columns.add(Column.breakBetween(before.plusDays(1), day.minusDays(1), words));
            }
            columns.add(Column.day(day, streams(programme.on(day)), words));
            before = day;
        }
        return columns;
    }

    private static List<MeetingStream> streams(List<PlannedMeeting> meetings) {
        boolean parallel = meetings.stream().anyMatch(meeting -> meeting.stream() == MeetingStream.PARALLEL);
        return parallel ? List.of(MeetingStream.values()) : List.of(MeetingStream.PLENARY);
    }

    /** The slots of the body, and between them those of meetings that keep to none of them. */
    private static List<Body.Slot> programmeSlots(Programme programme, Body body) {
        var slots = new TreeSet<>(Comparator.comparing(Body.Slot::start).thenComparing(Body.Slot::end));
        slots.addAll(body.slots());
        programme.meetings().forEach(meeting -> slots.add(slotOf(meeting, body)));
        return List.copyOf(slots);
    }

    /** The slot of the body within whose hours the meeting begins, else its own hours. */
    private static Body.Slot slotOf(PlannedMeeting meeting, Body body) {
        return body.slots().stream()
                .filter(slot -> !meeting.start().isBefore(slot.start())
                        && meeting.start().isBefore(slot.end()))
                .findFirst()
                .orElseGet(() -> new Body.Slot(meeting.start(), meeting.end()));
    }

    private static <M> List<M> in(
            Body.Slot slot,
            Column column,
            MeetingStream stream,
            Programme programme,
            Body body,
            Function<PlannedMeeting, M> shown) {
        return programme.meetings().stream()
                .filter(meeting -> meeting.date().equals(column.date())
                        && meeting.stream() == stream
                        && slotOf(meeting, body).equals(slot))
                .map(shown)
                .toList();
    }

    /**
     * A day, or the days between two on which nobody meets.
     *
     * @param date null for a break
     * @param weekday short, as {@code Wed}
     * @param label the date as {@code 8 Oct}, or the dates of the break
     */
    public record Column(
            String id,
            @Nullable LocalDate date,
            String weekday,
            String label,
            String fullLabel,
            List<MeetingStream> streams) {

        static Column day(LocalDate day, List<MeetingStream> streams, Words words) {
            return new Column(
                    "d" + day,
                    day,
                    Dates.weekday(day, words.language()),
                    Dates.shortDate(day, words.language()),
                    words.day(day),
                    streams);
        }

        static Column breakBetween(LocalDate first, LocalDate last, Words words) {
            var dates = Dates.shortDates(first, last, words.language());
            return new Column("b" + first, null, "", dates, words.text("programme.no-meetings", dates), List.of());
        }

        public boolean isBreak() {
            return date == null;
        }

        public boolean isSplit() {
            return streams.size() > 1;
        }

        public int width() {
            return Math.max(1, streams.size());
        }
    }

    /** The heading of a stream of a day. */
    public record StreamColumn(String id, Column column, MeetingStream stream, String name) {}

    /** A slot of the day. */
    public record Row<M>(Body.Slot slot, String label, List<Cell<M>> cells) {

        public String id() {
            return ("s" + slot).replace(":", "");
        }
    }

    /**
     * What meets in a slot of a day in a stream.
     *
     * @param stream null for a break
     */
    public record Cell<M>(Column column, @Nullable MeetingStream stream, int height, List<M> meetings) {

        /** The headings that a screen reader reads out with the cell. */
        public String headings(String row, boolean split) {
            return stream == null || !split
                    ? row + " " + column.id()
                    : "%s %s %s-%s".formatted(row, column.id(), column.id(), stream.word());
        }
    }
}
