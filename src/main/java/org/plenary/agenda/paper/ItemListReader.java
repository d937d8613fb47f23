package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Headings;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Places;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.ItemMarks.Mark;

/** Reads the list of items: marks in their sequence, titles joined over the lines that they were broken into. */
final class ItemListReader {

    private static final String GOES_ON_AFTER = ":,：，、";
    private static final int FEWEST_ITEMS = 2;
    private static final int LONGEST_TITLE = 400;
    private static final int MOST_LINES = 3;

    private final Sheet sheet;
    private final Corrections corrections;
    private final Headings headings;
    private final List<ListedItem> items = new ArrayList<>();
    private boolean titlesAreShort;
    private int others;
    private int start = -1;
    private int end;

    private ItemListReader(Sheet sheet, Corrections corrections) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.headings = new Headings(sheet.words());
        this.end = sheet.size();
    }

    /**
     * The list of items.
     *
     * @param start index of its first line; -1 if there is no list
     * @param end index of the first line after it
     * @param annotated whether the annotations stand between the items, so that there is no list apart
     */
    record ItemList(List<ListedItem> items, int start, int end, boolean annotated) {

        /** Index of the first line of the annotations. */
        int annotationsFrom() {
            return annotated ? start : end;
        }
    }

    static ItemList read(Sheet sheet, Corrections corrections) {
        for (int first = 0; first < sheet.size(); first++) {
            if (beginsList(sheet, corrections, first)) {
                var reader = new ItemListReader(sheet, corrections);
                reader.readFrom(first);
                if (reader.hasTextBetweenItems()) {
                    reader = new ItemListReader(sheet, corrections);
                    reader.titlesAreShort = true;
                    reader.readFrom(first);
                }
                if (reader.items.size() >= FEWEST_ITEMS) {
                    return new ItemList(reader.items, reader.start, reader.end, reader.titlesAreShort);
                }
            }
        }
        return new ItemList(List.of(), -1, 0, false);
    }

    /** Marks the lines of the list. */
    static void place(ItemList list, Places places) {
        list.items().forEach(item -> item.lines().forEach(line -> places.put(line, Place.ITEM, item.number())));
    }

    private static boolean beginsList(Sheet sheet, Corrections corrections, int index) {
        var line = sheet.line(index);
        var place = corrections.place(line.number());
        if (place != null) {
            return place.place() == Place.ITEM && place.item() != null;
        }
        return line.marks().stream().anyMatch(mark -> mark.path().getFirst() == 1 && mark.level() <= 1);
    }

    private void readFrom(int first) {
        start = first;
        for (int index = first; index < sheet.size(); index++) {
            var line = sheet.line(index);
            if (line.isSolid() && !take(line)) {
                end = index;
                return;
            }
        }
    }

    /** Takes a line into the list; false if the list has ended before it. */
    private boolean take(SheetLine line) {
        var correction = corrections.place(line.number());
        if (correction != null) {
            return takeCorrected(line, correction);
        }
        if (endsList(line)) {
            return false;
        }
        var number = Sequence.next(before(), line.marks(), announced());
        if (number.isPresent() && !(titlesAreShort && isOfText(line))) {
            items.add(new ListedItem(sheet, number.get(), line, markLength(line, number.get())));
        } else if (goesOn(line)) {
            items.getLast().goOn(line);
        } else {
            others++;
        }
        return true;
    }

    /** Whether lines were taken for a title that are a paragraph of their own. */
    private boolean holdsText(ListedItem item) {
        for (int place = 1; place < item.lines().size(); place++) {
            var before = item.lines().get(place - 1);
            boolean apart = item.lines().get(place).index() > before.index() + 1;
            if (apart && !sheet.isSpacedOut() && !sheet.isFull(before)) {
                return true;
            }
        }
        return item.lines().size() > 1 && item.words().length() > LONGEST_TITLE;
    }

    /** Whether a line with a mark belongs to the text of an annotation, as an enumeration or a numbered paragraph does. */
    private boolean isOfText(SheetLine line) {
        int before = sheet.solidBefore(line.index());
        boolean announced = before >= start
                && !items.isEmpty()
                && !items.getLast().last().equals(sheet.line(before))
                && (GOES_ON_AFTER + ";；؛").indexOf(sheet.line(before).lastLetter()) >= 0;
        return announced
                || ";；؛.。".indexOf(line.lastLetter()) >= 0
                || line.text().length() > LONGEST_TITLE;
    }

    /** Whether so much text stands between the items that it must be their annotations. */
    private boolean hasTextBetweenItems() {
        long swollen = items.stream().filter(this::holdsText).count();
        return items.size() >= FEWEST_ITEMS && (others + swollen * FEWEST_ITEMS) >= items.size();
    }

    private boolean takeCorrected(SheetLine line, Correction.LinePlace correction) {
        if (correction.place() == Place.ANNOTATION
                || correction.place() == Place.DOCUMENT
                || correction.place() == Place.TIMETABLE) {
            return false;
        }
        var item = correction.item();
        if (correction.place() == Place.ITEM) {
            if (item != null && isKnown(item)) {
                return false;
            }
            if (item != null) {
                items.add(new ListedItem(sheet, item, line, markLength(line, item)));
            } else if (!items.isEmpty()) {
                items.getLast().goOn(line);
            }
        }
        return true;
    }

    private boolean isKnown(ItemNumber number) {
        return items.stream().anyMatch(item -> item.number().equals(number));
    }

    private boolean endsList(SheetLine line) {
        if (items.isEmpty()) {
            return false;
        }
        boolean startsAgain = items.size() >= FEWEST_ITEMS
                && line.marks().stream()
                        .anyMatch(mark -> mark.level() <= 1 && mark.path().equals(List.of(1)));
        return startsAgain
                || headings.is("annotations", line)
                || headings.isAnnex(line)
                || headings.is("organization", line)
                || headings.isTableHead(line);
    }

    private List<Integer> before() {
        return items.isEmpty() ? List.of() : items.getLast().number().path();
    }

    private boolean announced() {
        return !items.isEmpty() && GOES_ON_AFTER.indexOf(items.getLast().last().lastLetter()) == 0
                || !items.isEmpty() && items.getLast().last().lastLetter() == '：';
    }

    /** Whether the title of the last item goes on in a line without a mark. */
    private boolean goesOn(SheetLine line) {
        if (items.isEmpty() || items.getLast().isCutOff() || headings.is("agenda", line)) {
            return false;
        }
        var last = items.getLast().last();
        if (titlesAreShort) {
            return sheet.isFull(last)
                    && !last.isEnded()
                    && line.index() == last.index() + 1
                    && items.getLast().lines().size() < MOST_LINES;
        }
        return !last.isEnded()
                || GOES_ON_AFTER.indexOf(last.lastLetter()) >= 0
                || Character.isLowerCase(line.text().charAt(0));
    }

    /** How many characters of the line the mark takes that led to the number. */
    static int markLength(SheetLine line, ItemNumber number) {
        return line.marks().stream()
                .filter(mark -> leadsTo(mark, number))
                .findFirst()
                .or(() -> line.marks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(line.marks().getFirst()))
                .map(mark -> Folded.of(line.text()).origin(mark.textStart()))
                .orElse(0);
    }

    static boolean leadsTo(Mark mark, ItemNumber number) {
        return mark.level() == 0
                ? mark.path().equals(number.path())
                : mark.value() == number.path().getLast()
                        && (mark.level() == number.level() || mark.level() == 3 && number.level() == 2);
    }
}
