package org.plenary.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;

/**
 * An agenda as the paper that prints it in one language, before it is set as DOCX, PDF or Akoma Ntoso. All texts are in the
 * words of the paper.
 *
 * @param sections the items in their order, with their annotations
 * @param days the table of the organization of work; empty if there is none yet
 */
record AgendaPaper(Head head, List<Section> sections, List<Day> days) {

    AgendaPaper {
        sections = List.copyOf(sections);
        days = List.copyOf(days);
    }

    /** The same paper without its annotations: only the annex, as the organization of work is given out alone. */
    AgendaPaper programmeAlone() {
        return new AgendaPaper(head, List.of(), days);
    }

    Language language() {
        return head.language();
    }

    /** The symbol; the empty text if the paper has none yet. */
    String symbol() {
        return head.symbol() == null ? "" : head.symbol().text();
    }

    /** The name of a file: {@code CTOC_COP_2008_1.agenda.en.docx}. */
    String fileName(String part, PaperFormat format) {
        var stem = symbol().isEmpty() ? part : symbol().replace('/', '_') + "." + part;
        return "%s.%s.%s".formatted(stem, language().tag(), format);
    }

    /** Words of the paper by their whole key, for its template. */
    String text(String key, Object... facts) {
        return head.words().words().text(key, facts);
    }

    boolean isRightToLeft() {
        return language().direction().equals("rtl");
    }

    /** The columns of the table from left to right on the page, which is the other way round in Arabic. */
    <T> List<T> ordered(T first, T second, T third) {
        return isRightToLeft() ? List.of(third, second, first) : List.of(first, second, third);
    }

    /** What stands at the head of the paper. */
    record Head(
            Language language,
            PaperWords words,
            @Nullable DocumentSymbol symbol,
            String body,
            String session,
            String placeAndDates,
            String title,
            String listTitle,
            LocalDate opens) {}

    /**
     * An item.
     *
     * @param number as the list of items prints it, {@code (c)}
     * @param listedTitle the title with the mark that ends its line in the list of items
     */
    record Section(
            ItemNumber item,
            String number,
            String title,
            String listedTitle,
            List<String> paragraphs,
            List<Listed> documents) {}

    /** A document listed under an item. */
    record Listed(DocumentSymbol symbol, String title) {}

    /** A day of the table. */
    record Day(String name, List<Slot> slots) {}

    /** One slot of a day, with what the plenary and what a parallel meeting takes up. */
    record Slot(String hours, List<String> plenary, List<String> parallel) {}
}
