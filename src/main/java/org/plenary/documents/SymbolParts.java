package org.plenary.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the parts of one symbol mean, as far as the scheme lets one tell.
 *
 * @param body the organ without a working group
 * @param group {@code WG.2}, or empty
 * @param period the year or the session, as printed; empty if the symbol has neither
 * @param series {@code CRP}; empty for the general series
 * @param lastNumber the number in the series, as printed
 */
record SymbolParts(String body, String group, String period, String series, String lastNumber, List<String> changes) {

    private static final Pattern CHANGE = Pattern.compile("(?:Rev|Add|Corr|Amend)\\.\\d+");
    private static final Pattern GROUP = Pattern.compile("WG\\.\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern SERIES = Pattern.compile("CRP|INF|L|NGO|WP|PC|PV|SR|R|RES|DEC|PRST|PET|MISC|Misc|BUR");
    private static final Pattern NUMBERED_SERIES = Pattern.compile("(" + SERIES.pattern() + ")\\.(\\d{1,6})");
    private static final int FIGURES = 6;

    static SymbolParts of(String symbol) {
        var parts = new ArrayList<>(List.of(symbol.split("/")));
        var changes = new ArrayList<String>();
        while (parts.size() > 2 && CHANGE.matcher(parts.getLast()).matches()) {
            changes.addFirst(parts.removeLast());
        }
        var series = "";
        var number = parts.removeLast();
        var numbered = NUMBERED_SERIES.matcher(number);
        if (numbered.matches()) {
            series = numbered.group(1);
            number = numbered.group(2);
        }
        series = series.isEmpty() ? takeLast(parts, SERIES) : series;
        var period = takeLast(parts, NUMBER);
        // The organ of a resolution names the series before the session: A/RES/55/25.
        series = series.isEmpty() ? takeLast(parts, SERIES) : series;
        var group = takeLast(parts, GROUP);
        return new SymbolParts(String.join("/", parts), group, period, series, number, List.copyOf(changes));
    }

    private static String takeLast(List<String> parts, Pattern kind) {
        return parts.size() > 1 && kind.matcher(parts.getLast()).matches() ? parts.removeLast() : "";
    }

    OptionalInt year() {
        return YEAR.matcher(period).matches() ? OptionalInt.of(Integer.parseInt(period)) : OptionalInt.empty();
    }

    OptionalInt session() {
        return period.isEmpty() || YEAR.matcher(period).matches()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(period));
    }

    OptionalInt number() {
        return NUMBER.matcher(lastNumber).matches()
                ? OptionalInt.of(Integer.parseInt(lastNumber))
                : OptionalInt.empty();
    }

    /** Every number in it with six figures. Made by hand, since symbols are put in order again and again. */
    static String sortKey(String symbol) {
        var key = new StringBuilder(symbol.length() + FIGURES);
        int place = 0;
        while (place < symbol.length()) {
            int end = endOfNumber(symbol, place);
            if (end == place) {
                key.append(symbol.charAt(place++));
            } else {
                key.repeat('0', Math.max(0, FIGURES - (end - place))).append(symbol, place, end);
                place = end;
            }
        }
        return key.toString();
    }

    private static int endOfNumber(String symbol, int start) {
        int end = start;
        while (end < symbol.length() && symbol.charAt(end) >= '0' && symbol.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
