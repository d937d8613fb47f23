package org.plenary.agenda.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.Body;

/**
 * What an annotated provisional agenda says, each part with the line of the paper that says it. Nothing here is judged:
 * contradictions of the paper are kept as they stand, for the checks to find.
 *
 * @param items all items at all levels, in the order of the list of items
 * @param meetings the table of the organization of work, in its order; empty if the paper has none
 * @param lines every line of the paper, placed or marked as not placed
 * @param brokenOffAt line at which the paper breaks off before its end, as a copy that was cut does; null if it is whole
 */
public record AnnotatedAgenda(
        Session session,
        List<Item> items,
        @Nullable Resources resources,
        @Nullable SpeakersList speakersList,
        List<Meeting> meetings,
        List<PlacedLine> lines,
        @Nullable Integer brokenOffAt) {

    public AnnotatedAgenda {
        items = List.copyOf(items);
        meetings = List.copyOf(meetings);
        lines = List.copyOf(lines);
    }

    /** A paper that is whole. */
    public AnnotatedAgenda(
            Session session,
            List<Item> items,
            @Nullable Resources resources,
            @Nullable SpeakersList speakersList,
            List<Meeting> meetings,
            List<PlacedLine> lines) {
        this(session, items, resources, speakersList, meetings, lines, null);
    }

    /** The item with this number, if the list of items or the annotations have it. */
    public Optional<Item> item(ItemNumber number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** Every mention of a document in a list of documents, item by item. */
    public Stream<Document> documents() {
        return items.stream().flatMap(item -> item.documents().stream());
    }

    public List<PlacedLine> unplacedLines() {
        return lines.stream().filter(line -> line.place() == Place.UNPLACED).toList();
    }

    /**
     * The session that the paper is for, as far as the paper says.
     *
     * @param body null if the paper names none of the bodies of this desk
     * @param symbol the paper's own symbol
     * @param symbolSource where the symbol was found
     * @param number of the session, 4 for the fourth; 0 if the paper does not say
     * @param opensAt hour of the opening where the paper gives it
     * @param issued the date under "Distr."; null if the paper does not give it
     */
    public record Session(
            @Nullable Body body,
            @Nullable DocumentSymbol symbol,
            SymbolSource symbolSource,
            int number,
            @Nullable LocalDate opens,
            @Nullable LocalTime opensAt,
            @Nullable LocalDate closes,
            @Nullable LocalDate issued,
            Language language) {}

    /** Where the symbol of the paper was found. */
    public enum SymbolSource {
        /** Printed in the paper. */
        PRINTED,
        /** The name of the file, {@code CTOC_COP_2008_1.zh.txt}. */
        FILE_NAME,
        /** Taken from the series of the documents that the paper lists, of which agendas are number 1. */
        SERIES,
        /** Nowhere. */
        NONE
    }

    /**
     * An item of the agenda.
     *
     * @param title as the list of items gives it, without the mark at its end
     * @param line of the list of items; the line of the annotation's heading if only the annotations have the item
     * @param heading the title over the annotation; null if the item has none of its own
     */
    public record Item(
            ItemNumber number,
            String title,
            int line,
            @Nullable Heading heading,
            List<Paragraph> annotation,
            List<Document> documents,
            List<Reference> references) {

        public Item {
            annotation = List.copyOf(annotation);
            documents = List.copyOf(documents);
            references = List.copyOf(references);
        }
    }

    /** A title as it is printed at one place. */
    public record Heading(String title, int line) {}

    /** A paragraph of an annotation, its lines joined again. */
    public record Paragraph(String text, int line) {}

    /** A document listed under an item, with the title that this list gives it. */
    public record Document(DocumentSymbol symbol, String title, int line) {}

    /**
     * What the text of an annotation refers to.
     *
     * @param target the number: {@code 3/2} of a decision, {@code 18} or {@code 36(1)} of a rule or article, the symbol of a
     *     document, {@code 2(b)(iii)} of an item
     * @param instrument code of the treaty whose article it is, such as {@code UNTOC}; null for other references
     * @param words the sentence that the reference stands in, for the checks and the reader
     */
    public record Reference(
            Kind kind, String target, @Nullable String instrument, int line, String words) {

        /** What is referred to. */
        public enum Kind {
            DECISION,
            RESOLUTION,
            RULE,
            ARTICLE,
            DOCUMENT,
            ITEM
        }
    }

    /**
     * The meetings that the annotations say there is interpretation for.
     *
     * @param languages how many languages are interpreted; 0 if the paper does not say
     */
    public record Resources(int total, int plenary, int parallel, int languages, int line) {}

    /**
     * What the annotations say of the list of speakers for the general discussion.
     *
     * @param closesAt null if the paper gives the day only
     * @param minutes allowed for each speech; 0 if the paper does not say
     */
    public record SpeakersList(
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable LocalTime closesAt,
            int minutes,
            int line) {}

    /** A meeting of the table: one slot of one day in one of the two columns. */
    public record Meeting(
            LocalDate date, LocalTime start, LocalTime end, MeetingStream stream, List<Entry> entries, int line) {

        public Meeting {
            entries = List.copyOf(entries);
        }
    }

    /** The two columns of the table. */
    public enum MeetingStream {
        PLENARY,
        PARALLEL;

        /** The word of the data and of the API: {@code plenary}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One thing that a meeting takes up.
     *
     * @param items the items it names, in its order; empty where the table names none, as for a round table
     * @param title without the number of the item and without the mark "(continued)"
     */
    public record Entry(List<ItemNumber> items, String title, boolean continued, int line) {

        public Entry {
            items = List.copyOf(items);
        }
    }

    /** What a line of the paper is. */
    public enum Place {
        /** Symbol, title, date, "Annotations", "Annex": what heads the paper or a part of it. */
        HEADING,
        /** The list of items. */
        ITEM,
        /** The heading and text of an annotation. */
        ANNOTATION,
        /** A document listed under an item, and the word "Documents" over it. */
        DOCUMENT,
        /** The table of the organization of work. */
        TIMETABLE,
        /** Page numbers, rules, marks of the printing. */
        FURNITURE,
        /** Nothing but space. */
        BLANK,
        /** Not understood; shown to the officer, never dropped. */
        UNPLACED
    }

    /**
     * A line of the paper and where it went.
     *
     * @param number counted from 1, as in the file
     * @param item the item it belongs to; null for the others
     */
    public record PlacedLine(
            int number, String text, Place place, @Nullable ItemNumber item) {}
}
