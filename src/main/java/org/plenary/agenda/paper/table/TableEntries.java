package org.plenary.agenda.paper.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.ItemNumbersIn;

/** Gathers the entries of the table slot by slot, and decides whether a line goes on with an entry or begins one. */
final class TableEntries {

    private static final double FULL = 0.9;
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s.:：．،,*–—-]+");
    private static final int LONGEST_TITLE_COMPARED = 400;

    private final Sheet sheet;
    private final List<ListedItem> items;
    private final ItemNumbersIn numbers;
    private final Pattern continued;
    private final Set<String> titles = new TreeSet<>();
    private final Set<String> parallelTitles = new TreeSet<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<TableEntry> inSlot = new ArrayList<>();
    private @Nullable LocalDate date;
    private LocalTime start = LocalTime.MIN;
    private LocalTime end = LocalTime.MIN;
    private int plenaryWidth;

    TableEntries(Sheet sheet, List<ListedItem> items) {
        this.sheet = sheet;
        this.items = items;
        this.numbers = ItemNumbersIn.in(sheet.words().language());
        this.continued = Pattern.compile("[(\\[] ?" + sheet.words().any("continued") + " ?[.]?[)\\]]");
        items.forEach(item -> titles.add(plain(item.title())));
    }

    /** Learns how wide the column of the plenary is: from its cells, else from the lines that begin with an item. */
    void measure(int from, TableColumns columns) {
        for (int index = from; index < sheet.size(); index++) {
            var line = sheet.line(index);
            if (line.isSolid() && columns.areKnown()) {
                columns.cells(line).stream()
                        .filter(cell -> cell.stream() == MeetingStream.PLENARY && !cell.isOfDays())
                        .forEach(cell -> plenaryWidth = Math.max(plenaryWidth, SheetLine.widthOf(cell.text())));
            } else if (line.isSolid() && !itemsAtStart(line.text()).items().isEmpty()) {
                plenaryWidth = Math.max(plenaryWidth, line.width());
            }
        }
    }

    /** Whether the words begin with the number of an item. */
    boolean namesItem(String text) {
        return !text.startsWith("(") && !itemsAtStart(text).items().isEmpty();
    }

    boolean hasSlot() {
        return date != null;
    }

    void beginSlot(LocalDate day, LocalTime from, LocalTime to) {
        endSlot();
        date = day;
        start = from;
        end = to;
    }

    void endSlot() {
        for (var stream : MeetingStream.values()) {
            var taken =
                    inSlot.stream().filter(entry -> entry.stream() == stream).toList();
            if (!taken.isEmpty() && date != null) {
                var read = taken.stream().map(this::entry).toList();
                meetings.add(new Meeting(
                        date, start, end, stream, read, read.getFirst().line()));
            }
        }
        inSlot.clear();
        date = null;
    }

    List<Meeting> meetings() {
        endSlot();
        return meetings;
    }

    /** Takes the words of a line; a mark "(continued)" within them ends an entry, and the rest begins another. */
    void take(SheetLine line, String text, @Nullable MeetingStream column) {
        var folded = Folded.of(text);
        var mark = continued.matcher(folded.text());
        int from = 0;
        while (mark.find()) {
            takePiece(line, text.substring(from, folded.origin(mark.end())).strip(), column);
            from = folded.origin(mark.end());
        }
        takePiece(line, text.substring(from).strip(), column);
    }

    private void takePiece(SheetLine line, String text, @Nullable MeetingStream column) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        boolean namesItem = !itemsAtStart(text).items().isEmpty() && text.charAt(0) != '(' && text.charAt(0) != '（';
        var current = current(column);
        if (current != null && !namesItem && goesOn(current, line, text)) {
            current.add(line, text);
        } else {
            var stream = column != null ? column : streamOf(text, namesItem);
            inSlot.add(new TableEntry(stream, line, text));
        }
        var last = current(column);
        if (last != null && endsWithMark(text)) {
            last.close();
        }
    }

    private @Nullable TableEntry current(@Nullable MeetingStream column) {
        for (var entry : inSlot.reversed()) {
            if (column == null || entry.stream() == column) {
                return entry;
            }
        }
        return null;
    }

    /** Text that names no item at its start is a parallel meeting's, once the plenary has something to do. */
    private MeetingStream streamOf(String text, boolean namesItem) {
        if (isKnownParallel(plain(text)) && !(namesItem && inSlot.isEmpty())) {
            return MeetingStream.PARALLEL;
        }
        return namesItem || inSlot.isEmpty() ? MeetingStream.PLENARY : MeetingStream.PARALLEL;
    }

    private boolean goesOn(TableEntry entry, SheetLine line, String text) {
        if (text.startsWith("（") || text.startsWith("(") || text.startsWith("[")) {
            return true;
        }
        if (entry.isClosed()) {
            return false;
        }
        var plain = plain(text);
        var before = plain(title(entry.text()));
        if (titles.stream().anyMatch(title -> title.startsWith(before + plain))) {
            return true;
        }
        if (isKnownParallel(plain) || titles.contains(before)) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(0))) {
            return true;
        }
        int step = line.index() - entry.lastLine().index();
        if (step > (sheet.isSpacedOut() ? 2 : 1)) {
            return false;
        }
        return step == 0 || entry.stream() == MeetingStream.PARALLEL || isFull(entry, text);
    }

    /** Whether the first word of the text would not have fitted into the last line of the entry. */
    private boolean isFull(TableEntry entry, String text) {
        int space = text.indexOf(' ');
        var word = Folded.isHan(text.charAt(0)) || space < 0 ? text.substring(0, 1) : text.substring(0, space);
        return entry.lastWidth() + SheetLine.widthOf(word) > plenaryWidth * FULL;
    }

    private boolean isKnownParallel(String plain) {
        return !plain.isEmpty()
                && parallelTitles.stream().anyMatch(title -> title.startsWith(plain) || plain.startsWith(title));
    }

    private boolean endsWithMark(String text) {
        var folded = Folded.fold(text);
        var mark = continued.matcher(folded);
        int end = -1;
        while (mark.find()) {
            end = mark.end();
        }
        return end == folded.length();
    }

    private Entry entry(TableEntry gathered) {
        var text = gathered.text();
        var folded = Folded.fold(text);
        boolean again = continued.matcher(folded).find();
        var named = itemsAtStart(text).items();
        var found = named.isEmpty() ? itemsAtEnd(text).items() : named;
        var title = title(text);
        if (!title.isEmpty() && title.length() < LONGEST_TITLE_COMPARED) {
            (gathered.stream() == MeetingStream.PARALLEL ? parallelTitles : titles).add(plain(title));
        }
        return new Entry(found, title, again, gathered.firstLine().number());
    }

    private ItemNumbersIn.Read itemsAtStart(String text) {
        return numbers.afterWord(Folded.of(text).text(), 0, this::isListed);
    }

    private ItemNumbersIn.Read itemsAtEnd(String text) {
        var folded = Folded.of(text).text();
        int bracket = Math.max(0, folded.lastIndexOf('('));
        for (int place = folded.indexOf('('); place >= 0 && place <= bracket; place = folded.indexOf('(', place + 1)) {
            var read = numbers.afterWord(folded, place, this::isListed);
            if (!read.items().isEmpty()) {
                return read;
            }
        }
        return new ItemNumbersIn.Read(List.of(), folded.length(), folded.length());
    }

    private boolean isListed(ItemNumber number) {
        return items.stream().anyMatch(item -> item.number().equals(number));
    }

    /** The words of an entry without the number of its item and without "(continued)". */
    private String title(String text) {
        var folded = Folded.of(text);
        var named = itemsAtStart(text);
        int from = named.items().isEmpty() || folded.text().startsWith("(") ? 0 : folded.origin(named.end());
        var rest = text.substring(from);
        var restFolded = Folded.of(rest);
        int end = restFolded.text().length();
        var mark = continued.matcher(restFolded.text());
        if (mark.find()) {
            end = mark.start();
        }
        var atEnd = itemsAtEnd(rest);
        if (!atEnd.items().isEmpty() && atEnd.start() > 0) {
            end = Math.min(end, atEnd.start());
        }
        var title =
                LEADING_MARKS.matcher(rest.substring(0, restFolded.origin(end))).replaceFirst("");
        return ListedItem.title(title);
    }

    private static String plain(String title) {
        var plain = new StringBuilder();
        for (char letter : Folded.fold(title).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
