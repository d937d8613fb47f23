package org.plenary.documents;

import java.util.Locale;
import java.util.Optional;

/**
 * How one document stands to another, as far as its symbol says or someone entered it.
 *
 * @param source the later document: it revises, adds to, corrects, amends or transmits
 * @param target the earlier one
 */
public record Relation(DocumentSymbol source, Kind kind, DocumentSymbol target) {

    /** What the later document does to the earlier one. */
    public enum Kind {
        REVISES,
        ADDS_TO,
        CORRECTS,
        AMENDS,
        TRANSMITS;

        /** The word of addresses, data and the API: {@code adds-to}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** @throws IllegalArgumentException if no relation has this word */
        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The relation that the last suffix of a symbol tells: the second revision revises the first. */
    public static Optional<Relation> of(DocumentSymbol symbol) {
        if (symbol.changes().isEmpty()) {
            return Optional.empty();
        }
        var change = symbol.changes().getLast();
        int number = Integer.parseInt(change.substring(change.indexOf('.') + 1));
        return Optional.of(
                switch (change.substring(0, change.indexOf('.'))) {
                    case "Rev" -> new Relation(symbol, Kind.REVISES, revision(symbol, number - 1));
                    case "Add" -> new Relation(symbol, Kind.ADDS_TO, symbol.parent());
                    case "Corr" -> new Relation(symbol, Kind.CORRECTS, symbol.parent());
                    default -> new Relation(symbol, Kind.AMENDS, symbol.parent());
                });
    }

    private static DocumentSymbol revision(DocumentSymbol symbol, int number) {
        return number < 1
                ? symbol.parent()
                : new DocumentSymbol(symbol.text().replaceAll("Rev\\.\\d+(?=$|-)", "Rev." + number));
    }
}
