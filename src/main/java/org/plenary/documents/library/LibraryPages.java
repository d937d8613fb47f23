package org.plenary.documents.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.documents.DocumentKind;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.LanguageMarks;
import org.plenary.documents.library.LibraryFilter.Sort;
import org.plenary.documents.library.LibraryPage.Choice;
import org.plenary.documents.library.LibraryPage.Column;
import org.plenary.documents.library.LibraryPage.Facet;
import org.plenary.documents.library.LibraryPage.Row;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/** Puts the page of the library together, in the words of one language. */
final class LibraryPages {

    static final String ADDRESS = "/documents";

    /** So many choices of a facet at most, those with most documents. */
    private static final int CHOICES = 16;

    private final LibraryFilter filter;
    private final Library.Page found;
    private final Library.Counts counts;
    private final Words words;

    private LibraryPages(LibraryFilter filter, Library.Page found, Library.Counts counts, Words words) {
        this.filter = filter;
        this.found = found;
        this.counts = counts;
        this.words = words;
    }

    static LibraryPage of(LibraryFilter filter, Library.Page found, Library.Counts counts, Words words) {
        return new LibraryPages(filter, found, counts, words).page();
    }

    private LibraryPage page() {
        var documents = found.documents();
        return new LibraryPage(
                filter.words(),
                kept(),
                words.text("documents.library.total", counts.total()),
                filter.isOpen() ? null : ADDRESS,
                facets(),
                columns(),
                documents.stream().map(this::row).toList(),
                found.hasEarlier() && !documents.isEmpty()
                        ? filter.from(Position.before(documents.getFirst())).under(ADDRESS)
                        : null,
                found.hasLater() && !documents.isEmpty()
                        ? filter.from(Position.after(documents.getLast())).under(ADDRESS)
                        : null,
                filter.from(null).under("/api/documents.csv"),
                filter.from(null).under("/api/documents"));
    }

    private Map<String, String> kept() {
        var kept = filter.from(null).parameters();
        kept.remove("q");
        return kept;
    }

    private List<Facet> facets() {
        return Stream.of(
                        new Facet(words.text("documents.facet.kind"), false, kinds()),
                        new Facet(words.text("documents.facet.body"), true, bodies()),
                        new Facet(words.text("documents.facet.year"), false, years()),
                        new Facet(words.text("documents.facet.language"), false, languages()))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private List<Choice> kinds() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> choice(
                        words.text("documents.kind." + kind.word()),
                        counts.of("kind").getOrDefault(kind.word(), 0),
                        kind == filter.kind(),
                        chosen -> filter.withKind(chosen ? null : kind)))
                .filter(LibraryPages::isWorthwhile)
                .toList();
    }

    private List<Choice> years() {
        return mostUsed("year")
                .map(Integer::valueOf)
                .sorted(Comparator.reverseOrder())
                .map(year -> choice(
                        year.toString(),
                        counts.of("year").getOrDefault(year.toString(), 0),
                        year.equals(filter.year()),
                        chosen -> filter.withYear(chosen ? null : year)))
                .toList();
    }

    private List<Choice> bodies() {
        return mostUsed("body")
                .sorted()
                .map(body -> choice(
                        body,
                        counts.of("body").getOrDefault(body, 0),
                        body.equals(filter.body()),
                        chosen -> filter.withBody(chosen ? "" : body)))
                .toList();
    }

    private List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> choice(
                        words.text("documents.language." + language.tag()),
                        counts.in(language),
                        language == filter.language(),
                        chosen -> filter.withLanguage(chosen ? null : language)))
                .filter(LibraryPages::isWorthwhile)
                .toList();
    }

    private Stream<String> mostUsed(String facet) {
        return counts.of(facet).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHOICES)
                .map(Map.Entry::getKey);
    }

    private static boolean isWorthwhile(Choice choice) {
        return choice.number() > 0 || choice.chosen();
    }

    private static Choice choice(String label, int number, boolean chosen, Function<Boolean, LibraryFilter> next) {
        return new Choice(label, number, next.apply(chosen).under(ADDRESS), chosen);
    }

    private List<Column> columns() {
        return List.of(
                column("symbol", Sort.SYMBOL, Sort.SYMBOL_BACKWARDS),
                new Column(words.text("documents.column.title"), null, "none"),
                column("issued", Sort.ISSUED_BACKWARDS, Sort.ISSUED),
                new Column(words.text("documents.column.languages"), null, "none"));
    }

    private Column column(String name, Sort first, Sort second) {
        var sort = filter.sort();
        var sorted = sort != first && sort != second ? "none" : sort.isBackwards() ? "descending" : "ascending";
        return new Column(
                words.text("documents.column." + name),
                filter.sorted(sort == first ? second : first).under(ADDRESS),
                sorted);
    }

    private Row row(DocumentSummary document) {
        return new Row(
                document.symbol().text(),
                document.address(),
                document.title().in(words.language()),
                words.text("documents.kind." + document.kind().word()),
                document.issued() == null ? null : words.date(document.issued()),
                LanguageMarks.of(document, words));
    }
}
