package org.plenary.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The symbol that identifies a document in all its language versions, such as {@code CTOC/COP/WG.2/2007/2},
 * {@code CTOC/COP/2008/L.4/Rev.1} or, from another organ, {@code A/63/90}.
 *
 * <p>Symbols follow the <a href="https://research.un.org/en/docs/symbols">UN document symbol scheme</a>: parts parted by
 * slashes, the organ first, changes to an earlier document last. A paper for two bodies carries a double symbol,
 * {@code CTOC/COP/2008/9-E/CN.15/2008/10}: two symbols, one document.
 *
 * <p>The star of a document reissued for technical reasons ({@code CTOC/COP/2004/6*}) is a mark of the printing, not of
 * the document, and is dropped; {@link #isReissue} reads it from the printed form.
 *
 * @param text the symbol as it is printed, without spaces and star, two symbols joined by a hyphen
 */
public record DocumentSymbol(String text) implements Comparable<DocumentSymbol> {

    private static final int LONGEST = 200;
    private static final String HEAD = "[A-Z][A-Z0-9]*(?:[.-][A-Z0-9]+)*(?:\\([A-Za-z0-9.]+\\))?";
    private static final String PART = "[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?:\\([A-Za-z0-9.]+\\))?";
    private static final Pattern SYMBOL = Pattern.compile(HEAD + "(?:/" + PART + ")+");
    private static final Pattern SECOND_SYMBOL = Pattern.compile("(?<=/[^/]{0,40}\\d[^-/]{0,40})-(?=[A-Z][^/]*/)");
    private static final Pattern STAR = Pattern.compile("[*\\uFF0A]\\s*$");

    /**
     * Takes a symbol as it is printed.
     *
     * @throws IllegalArgumentException if the text is not a symbol
     */
    public DocumentSymbol {
        if (text.length() > LONGEST
                || text.chars().noneMatch(Character::isDigit)
                || !halves(text).allMatch(each -> SYMBOL.matcher(each).matches())) {
            throw new IllegalArgumentException("Not a document symbol: " + shortened(text));
        }
    }

    /**
     * Reads a symbol, dropping spaces within it and the star of a reissue; letters and slashes in full width are
     * taken for the ordinary ones.
     *
     * @throws IllegalArgumentException if the text is not a symbol
     */
    public static DocumentSymbol of(String text) {
        return new DocumentSymbol(SymbolsInText.plain(text));
    }

    /** Every symbol that running text names, in its order, also one that a line break parts. */
    public static List<FoundSymbol> in(String text) {
        return SymbolsInText.find(text);
    }

    /** Whether the printed form carries the star of a document that was issued again for technical reasons. */
    public static boolean isReissue(String printed) {
        return STAR.matcher(printed).find();
    }

    /** The symbols of the document: one, or the two of a double symbol. */
    public List<DocumentSymbol> symbols() {
        return text.indexOf('-') < 0
                ? List.of(this)
                : halves(text).map(DocumentSymbol::new).toList();
    }

    /** The organ that the document belongs to, without a working group: {@code CTOC/COP}, {@code E/CN.15}, {@code A}. */
    public String body() {
        return parts().body();
    }

    /** {@code WG.2} in {@code CTOC/COP/WG.2/2007/2}; empty if the document is not that of a working group. */
    public Optional<String> workingGroup() {
        return parts().group().isEmpty() ? Optional.empty() : Optional.of(parts().group());
    }

    /** 2008 in {@code CTOC/COP/2008/6}; empty where the organ counts its sessions instead. */
    public OptionalInt year() {
        return parts().year();
    }

    /** 63 in {@code A/63/90}, 14 in {@code CBD/COP/14/1}; empty where the organ goes by years. */
    public OptionalInt session() {
        return parts().session();
    }

    /** {@code CRP}, {@code INF}, {@code L}, {@code NGO}, {@code WP}, {@code RES}; the empty text for the general series. */
    public String series() {
        return parts().series();
    }

    /** The number within the series: 6 in {@code CTOC/COP/2008/6}; empty where it is not a number. */
    public OptionalInt number() {
        return parts().number();
    }

    /** The suffixes in order, such as {@code Rev.1}, {@code Corr.1}. */
    public List<String> changes() {
        return parts().changes();
    }

    /** The document that this one adds to, revises or corrects; a document without suffix is its own parent. */
    public DocumentSymbol parent() {
        if (changes().isEmpty()) {
            return this;
        }
        return new DocumentSymbol(symbols().stream()
                .map(each -> each.text.substring(0, each.text.lastIndexOf('/')))
                .collect(Collectors.joining("-")));
    }

    /** Whether it belongs to the series of a body, such as {@code CTOC/COP}; a double symbol may belong to two. */
    public boolean isOf(String bodySymbol) {
        return symbols().stream().anyMatch(each -> each.text.startsWith(bodySymbol + "/"));
    }

    /** Numbers in their natural order: {@code CTOC/COP/2008/2} before {@code CTOC/COP/2008/10}. */
    @Override
    public int compareTo(DocumentSymbol other) {
        int order = sortKey().compareTo(other.sortKey());
        return order == 0 ? text.compareTo(other.text) : order;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The symbol in capitals, under which it is looked up: readers type {@code ctoc/cop/2008/6}. */
    String lookupKey() {
        return text.toUpperCase(java.util.Locale.ROOT);
    }

    /** A text whose order, character by character, is the natural order of symbols. */
    public String sortKey() {
        return SymbolParts.sortKey(text);
    }

    private static Stream<String> halves(String text) {
        return text.indexOf('-') < 0 ? Stream.of(text) : SECOND_SYMBOL.splitAsStream(text);
    }

    private SymbolParts parts() {
        return SymbolParts.of(symbols().getFirst().text);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
