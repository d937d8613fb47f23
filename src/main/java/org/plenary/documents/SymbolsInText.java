package org.plenary.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds symbols in running text of any of the six languages. A symbol may be parted by a space or a line break after one
 * of its slashes or after the dot of a suffix, as text taken out of a PDF parts it; the full stop that ends a sentence and
 * the brackets around a symbol are none of it.
 */
final class SymbolsInText {

    /** Spaces, marks of direction and of nothing, which text taken out of a PDF may have within a symbol. */
    private static final String BLANK = "[\\h\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*+";

    private static final String GAP = BLANK + "(?:\\R" + BLANK + "){0,2}+";
    private static final String END = "(?![A-Za-z0-9\\u0400-\\u04FF])";
    private static final String BRACKETS = "(?:\\([A-Za-z0-9.]{1,8}\\))?";
    private static final String SUFFIX = "(?:Rev|Add|Corr|Amend|CRP|INF|NGO|WP|WG|CN|CONF|L)\\." + GAP + "\\d{1,5}";
    private static final String WORD =
            "[A-Z][A-Za-z]{0,9}\\d{0,4}(?:[.-](?:[A-Z]{1,6}\\d{0,4}|\\d{1,4})" + END + "){0,2}" + BRACKETS;
    private static final String PART = "(?:" + SUFFIX + "|\\d{1,6}" + BRACKETS + "|" + WORD + ")" + END;
    /** What may follow a gap: never the first word of a sentence. */
    private static final String PARTED =
            "(?:" + SUFFIX + "|\\d{1,6}|[A-Z][A-Za-z]{0,5}\\.\\d{1,4}|[A-Z]{2,6}(?=" + GAP + "/))" + END;

    private static final String SLASH = "(?:" + BLANK + "\\R" + BLANK + ")?/";
    private static final String SINGLE = "[A-Z][A-Z0-9]{0,9}(?:[.-][A-Z0-9]{1,6}){0,2}+(?:\\([0-9]{1,2}\\))?(?:" + SLASH
            + "(?:" + PART + "|" + GAP + PARTED + ")){1,12}";
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![A-Za-z0-9\\u0400-\\u04FF/.])(" + SINGLE + ")(?:[-\\u2010-\\u2015]" + GAP + "(" + SINGLE + "))?");

    /** What tells a symbol from other words with a slash: two slashes, or one and a numbered series. */
    private static final Pattern LIKELY = Pattern.compile("[^/]+/[^/]+/.*\\d.*|[A-Z]{1,8}/[A-Z]{1,5}\\.\\d+");

    private static final Pattern BODY_AND_YEAR_ONLY = Pattern.compile("(?:[^/\\d]+/)+(?:19|20)\\d\\d");
    private static final Pattern NOISE =
            Pattern.compile("[\\s\\h*\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");

    /** Capitals of the Cyrillic alphabet that are drawn as Latin ones, and those. */
    private static final String CYRILLIC = "АВЕКМНОРСТХІЅ";

    private static final String LATIN = "ABEKMHOPCTXIS";
    private static final char FULL_WIDTH_SLASH = '\uFF0F';

    private SymbolsInText() {}

    static List<FoundSymbol> find(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(FULL_WIDTH_SLASH) < 0) {
            return List.of();
        }
        var found = new ArrayList<FoundSymbol>();
        var symbol = SYMBOL.matcher(withPlainLetters(text));
        while (symbol.find()) {
            if (symbol.group(2) != null && areOfOneSeries(symbol.group(1), symbol.group(2))) {
                found.addAll(symbolAt(text, symbol.start(1), symbol.end(1)));
                found.addAll(symbolAt(text, symbol.start(2), symbol.end(2)));
            } else {
                found.addAll(symbolAt(text, symbol.start(), symbol.end()));
            }
        }
        return List.copyOf(found);
    }

    /** The symbol without spaces and star, in ordinary letters. */
    static String plain(String printed) {
        var plain = NOISE.matcher(withPlainLetters(printed)).replaceAll("");
        return DASH.matcher(plain).replaceAll("-");
    }

    private static List<FoundSymbol> symbolAt(String text, int start, int end) {
        var symbol = plain(text.substring(start, end));
        if (!LIKELY.matcher(symbol).matches()
                || BODY_AND_YEAR_ONLY.matcher(symbol).matches()) {
            return List.of();
        }
        boolean star = end < text.length()
                && withPlainLetters(text.substring(end, end + 1)).equals("*");
        return List.of(new FoundSymbol(new DocumentSymbol(symbol), start, star ? end + 1 : end, star));
    }

    /** Whether a hyphen between two symbols means "to", as in {@code CTOC/COP/2008/9-CTOC/COP/2008/11}. */
    private static boolean areOfOneSeries(String first, String second) {
        return series(plain(first)).equals(series(plain(second)));
    }

    private static String series(String symbol) {
        return symbol.substring(0, symbol.lastIndexOf('/'));
    }

    private static String withPlainLetters(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(letter -> plain.append(plainLetter((char) letter)));
        return plain.toString();
    }

    private static char plainLetter(char letter) {
        if (letter >= '\uFF0A' && letter <= '\uFF5A') {
            return (char) (letter - 0xFEE0);
        }
        int cyrillic = CYRILLIC.indexOf(letter);
        return cyrillic < 0 ? letter : LATIN.charAt(cyrillic);
    }
}
