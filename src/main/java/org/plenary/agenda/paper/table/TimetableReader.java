package org.plenary.agenda.paper.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Headings;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Places;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.DatesIn;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.agenda.paper.words.TimesIn;
import org.plenary.sessions.Body;

/**
 * Reads the table of the organization of work: a line of a day, a line of hours, and what the plenary and the parallel
 * meetings take up. Where the file tells no columns, wording and line breaks decide what is the plenary's.
 */
public final class TimetableReader {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern BEGINS_A_DAY = Pattern.compile("[\\d\\u0660-\\u0669]|[,،，]$");
    private static final int LINES_TO_FIRST_HOURS = 14;

    private final Sheet sheet;
    private final Corrections corrections;
    private final Places places;
    private final Headings headings;
    private final TableColumns columns;
    private final TableEntries entries;
    private final List<Body.Slot> slots;
    private final int year;
    private final Pattern aroundDate;
    private final Pattern beforeTime;
    private final Pattern halfOfDay;
    private final Pattern morning;

    private final List<Waiting> waiting = new ArrayList<>();
    private String dayColumn = "";
    private @Nullable LocalDate date;

    /** @param year of the session; days of the table usually name none */
    public TimetableReader(
            Sheet sheet, Corrections corrections, Places places, List<ListedItem> items, TableSetting setting) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.places = places;
        this.slots = setting.slots();
        this.year = setting.year();
        var words = sheet.words();
        this.headings = new Headings(words);
        this.columns = new TableColumns(sheet);
        this.entries = new TableEntries(sheet, items);
        this.aroundDate = aroundDate(words);
        this.beforeTime = Pattern.compile("(?:[ ,.(:]|" + words.any("from") + ")*+");
        this.halfOfDay =
                Pattern.compile("(" + words.any("morning") + "|" + words.any("afternoon") + ")(?!\\p{L})[ :.]*");
        this.morning = Pattern.compile(words.any("morning"));
    }

    /** What the table takes from elsewhere: the year of its days, and the usual hours of the body. */
    public record TableSetting(int year, List<Body.Slot> slots) {}

    public List<Meeting> read(int from) {
        columns.measure(from);
        for (int index = from; index < sheet.size(); index++) {
            if (headings.isTableHead(sheet.line(index))) {
                columns.learn(sheet.line(index));
                break;
            }
        }
        entries.measure(from, columns);
        for (int index = from; index < sheet.size(); index++) {
            var line = sheet.line(index);
            var correction = corrections.place(line.number());
            if (line.isSolid() && (correction == null || correction.place() == Place.TIMETABLE)) {
                take(line);
            }
        }
        return entries.meetings();
    }

    /** Whether a day and its hours begin lines shortly after a heading. */
    public static boolean follows(Sheet sheet, int heading) {
        var language = sheet.words().language();
        var around = aroundDate(sheet.words());
        boolean day = false;
        int seen = 0;
        for (int index = heading + 1; index < sheet.size() && seen < LINES_TO_FIRST_HOURS; index++) {
            var line = sheet.line(index);
            if (line.isSolid()) {
                seen++;
                day |= DatesIn.in(language).find(line.folded(), 2000).stream()
                        .anyMatch(found -> around.matcher(line.folded().substring(0, found.start()))
                                .matches());
                if (day && TimesIn.in(language).range(line.folded()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Pattern aroundDate(PaperWords words) {
        return Pattern.compile("(?:[ ,.()/:-]|" + words.any("weekdays") + "|" + words.any("from") + ")*+");
    }

    private void take(SheetLine line) {
        if (headings.isTableHead(line)) {
            columns.learn(line);
            places.put(line, Place.TIMETABLE, null);
        } else if (headings.isTableHeadCell(line)) {
            places.put(line, Place.TIMETABLE, null);
        } else if (headings.isAnnex(line) || headings.is("organization", line)) {
            places.put(line, Place.HEADING, null);
        } else {
            takeCells(line);
        }
    }

    private void takeCells(SheetLine line) {
        boolean taken = false;
        for (var cell : columns.cells(line)) {
            taken |= cell.isOfDays() ? takeDay(line, cell.text()) : takeCell(line, cell.text(), cell.stream());
        }
        if (taken) {
            places.put(line, Place.TIMETABLE, null);
        } else if (date == null && line.text().length() < LONGEST_TITLE && !line.isEnded()) {
            places.put(line, Place.HEADING, null);
        }
    }

    /** Takes words of the column of days and hours, which may run over several lines beside the first entries. */
    private boolean takeDay(SheetLine line, String text) {
        if (entries.hasSlot()
                && !BEGINS_A_DAY.matcher(text).find()
                && !halfOfDay.matcher(Folded.fold(text)).find()) {
            return true;
        }
        entries.endSlot();
        dayColumn = dayColumn.isEmpty() ? text : dayColumn + " " + text;
        dayColumn = withoutTime(withoutDate(dayColumn));
        if (entries.namesItem(dayColumn)) {
            var entry = dayColumn;
            dayColumn = "";
            takeCell(line, entry, MeetingStream.PLENARY);
        }
        if (entries.hasSlot()) {
            dayColumn = "";
            var cells = List.copyOf(waiting);
            waiting.clear();
            cells.forEach(waited -> entries.take(waited.line(), waited.text(), waited.stream()));
        } else if (dayColumn.length() > LONGEST_TITLE) {
            dayColumn = text;
        }
        return true;
    }

    private boolean takeCell(SheetLine line, String text, @Nullable MeetingStream stream) {
        if (columns.areKnown() && (!dayColumn.isEmpty() || !entries.hasSlot())) {
            waiting.add(new Waiting(line, text, stream));
            return true;
        }
        return takeText(line, text, stream);
    }

    /** An entry that stands beside a day whose hours come in a later line. */
    private record Waiting(
            SheetLine line, String text, @Nullable MeetingStream stream) {}

    /** Takes the words of a line or of one cell; false if they say nothing to a table. */
    private boolean takeText(SheetLine line, String text, @Nullable MeetingStream stream) {
        var rest = withoutTime(withoutDate(text));
        if (rest.isEmpty()) {
            return true;
        }
        if (!entries.hasSlot()) {
            return rest.length() < text.length();
        }
        entries.take(line, rest, stream);
        return true;
    }

    private String withoutDate(String text) {
        var folded = Folded.of(text);
        var found = DatesIn.in(language()).find(folded.text(), year);
        if (found.isEmpty()
                || found.getFirst().isRange()
                || !aroundDate
                        .matcher(folded.text().substring(0, found.getFirst().start()))
                        .matches()) {
            return text;
        }
        date = found.getFirst().first();
        entries.endSlot();
        var after = aroundDate.matcher(folded.text());
        int end = after.find(found.getFirst().end())
                ? after.end()
                : found.getFirst().end();
        return text.substring(folded.origin(end)).strip();
    }

    private String withoutTime(String text) {
        var day = date;
        if (day == null) {
            return text;
        }
        var folded = Folded.of(text);
        var range = TimesIn.in(language()).range(folded.text());
        if (range.isPresent()
                && beforeTime
                        .matcher(folded.text().substring(0, range.get().start()))
                        .matches()) {
            entries.beginSlot(day, range.get().from(), range.get().to());
            return text.substring(folded.origin(range.get().end())).strip();
        }
        var half = halfOfDay.matcher(folded.text());
        if (half.lookingAt() && slots.size() > 1) {
            var slot = morning.matcher(half.group(1)).matches() ? slots.getFirst() : slots.get(1);
            entries.beginSlot(day, slot.start(), slot.end());
            return text.substring(folded.origin(half.end())).strip();
        }
        return text;
    }

    private org.plenary.languages.Language language() {
        return sheet.words().language();
    }
}
