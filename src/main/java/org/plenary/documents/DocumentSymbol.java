package org.plenary.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The symbol that identifies a document in all its language versions, such as {@code CTOC/COP/WG.2/2007/2},
 * {@code CTOC/COP/2008/L.4/Rev.1} or, from another organ, {@code A/63/90}.
 *
 * <p>Symbols follow the <a href="https://research.un.org/en/docs/symbols">UN document symbol scheme</a>: parts parted by
 * slashes, the organ first, changes to an earlier document last. The star of a document reissued for technical reasons
 * ({@code CTOC/COP/2004/6*}) is a mark of the printing and is dropped.
 *
 * @param text the symbol as it is printed, without spaces
 */
public record DocumentSymbol(String text) implements Comparable<DocumentSymbol> {

    private static final String PART = "[A-Za-z0-9.()-]+";
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]+(?:\\.\\d+)?(?:/" + PART + ")+");
    private static final Pattern CHANGE = Pattern.compile("(?:Rev|Add|Corr|Amend)\\.\\d+");

    /**
     * Takes a symbol as it is printed.
     *
     * @throws IllegalArgumentException if the text is not a symbol
     */
    public DocumentSymbol {
        if (!SYMBOL.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a document symbol: " + text);
        }
    }

    /**
     * Reads a symbol, dropping spaces within it and the star of a reissue.
     *
     * @throws IllegalArgumentException if the text is not a symbol
     */
    public static DocumentSymbol of(String text) {
        return new DocumentSymbol(text.replaceAll("[\\s*]", ""));
    }

    /** The suffixes in order, such as {@code Rev.1}, {@code Corr.1}. */
    public List<String> changes() {
        var changes = new ArrayList<String>();
        for (var part : List.of(text.split("/")).reversed()) {
            if (!CHANGE.matcher(part).matches()) {
                break;
            }
            changes.addFirst(part);
        }
        return changes;
    }

    /** The document that this one adds to, revises or corrects; a document without suffix is its own parent. */
    public DocumentSymbol parent() {
        return changes().isEmpty() ? this : new DocumentSymbol(text.substring(0, text.lastIndexOf('/')));
    }

    /** Whether it belongs to the series of a body, such as {@code CTOC/COP}. */
    public boolean isOf(String bodySymbol) {
        return text.startsWith(bodySymbol + "/");
    }

    @Override
    public int compareTo(DocumentSymbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
