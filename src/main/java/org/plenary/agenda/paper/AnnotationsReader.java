package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Heading;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Headings;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Places;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;

/** Parts the annotations by item: heading, text, documents. */
final class AnnotationsReader {

    private final Sheet sheet;
    private final Corrections corrections;
    private final Places places;
    private final Headings headings;
    private final List<ListedItem> items;
    private final Map<ItemNumber, Annotated> annotated = new LinkedHashMap<>();
    private final Map<Integer, HeadingFinder.Found> byFirstLine = new LinkedHashMap<>();
    private @Nullable ItemNumber current;
    private boolean inDocuments;

    AnnotationsReader(Sheet sheet, Corrections corrections, Places places, List<ListedItem> items) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.places = places;
        this.headings = new Headings(sheet.words());
        this.items = items;
    }

    /** The lines under one item: its heading, the lines of its text, the lines of its documents. */
    static final class Annotated {

        private @Nullable Heading heading;
        private final List<SheetLine> text = new ArrayList<>();
        private final List<SheetLine> documents = new ArrayList<>();

        @Nullable Heading heading() {
            return heading;
        }

        List<SheetLine> text() {
            return text;
        }

        List<SheetLine> documents() {
            return documents;
        }
    }

    /** Reads the lines from one index up to another, not including it. */
    Map<ItemNumber, Annotated> read(int from, int to) {
        new HeadingFinder(sheet, corrections, items, from, to)
                .find()
                .forEach(found -> byFirstLine.put(found.first(), found));
        for (int index = from; index < to; index++) {
            var heading = byFirstLine.get(index);
            if (heading != null) {
                takeHeading(heading);
                index = heading.last();
            } else if (sheet.line(index).isSolid()) {
                take(sheet.line(index));
            }
        }
        return annotated;
    }

    private void takeHeading(HeadingFinder.Found found) {
        var item = items.get(found.item());
        var first = sheet.line(found.first());
        current = item.number();
        inDocuments = false;
        int drop = ItemListReader.markLength(first, item.number());
        under(item.number()).heading =
                new Heading(ListedItem.title(HeadingFinder.words(sheet, first, drop, found.last())), first.number());
        for (int index = found.first(); index <= found.last(); index++) {
            if (sheet.line(index).isSolid()) {
                places.put(sheet.line(index), Place.ANNOTATION, current);
            }
        }
    }

    private void take(SheetLine line) {
        var correction = corrections.place(line.number());
        if (correction != null) {
            takeCorrected(line, correction);
        } else if (current == null && (headings.is("annotations", line) || headings.is("agenda", line))) {
            places.put(line, Place.HEADING, null);
        } else if (headings.is("documents", line)) {
            inDocuments = current != null;
            places.put(line, Place.DOCUMENT, current);
        } else {
            put(line, inDocuments ? Place.DOCUMENT : Place.ANNOTATION, current);
        }
    }

    private void takeCorrected(SheetLine line, Correction.LinePlace correction) {
        var item = correction.item() == null ? current : correction.item();
        if (correction.place() == Place.ANNOTATION || correction.place() == Place.DOCUMENT) {
            current = item;
            inDocuments = correction.place() == Place.DOCUMENT;
            put(line, correction.place(), item);
        }
    }

    private void put(SheetLine line, Place place, @Nullable ItemNumber item) {
        places.put(line, place, item);
        if (item != null) {
            (place == Place.DOCUMENT ? under(item).documents : under(item).text).add(line);
        }
    }

    private Annotated under(ItemNumber item) {
        return annotated.computeIfAbsent(item, _ -> new Annotated());
    }
}
