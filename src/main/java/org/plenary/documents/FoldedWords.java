package org.plenary.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without what readers leave out or type otherwise: capitals, accents, the vowel marks and the stretching stroke of
 * Arabic, full width. Folded here and not in the database, whose idea of a letter depends on the machine.
 */
public final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern WILDCARDS = Pattern.compile("[\\\\%_]");

    private FoldedWords() {}

    /** The text as it is kept for searching. */
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The symbol and every title of a document, as they are kept for searching. */
    static String of(DocumentSymbol symbol, Collection<String> titles) {
        return fold(symbol + " " + String.join(" ", titles));
    }

    /** For each word that a reader asks for, a pattern of SQL that texts holding it match. */
    public static List<String> patterns(String asked) {
        return Arrays.stream(fold(asked).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(12)
                .map(word -> "%" + WILDCARDS.matcher(word).replaceAll("\\\\$0") + "%")
                .toList();
    }
}
