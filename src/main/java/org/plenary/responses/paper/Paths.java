package org.plenary.responses.paper;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.responses.AnswerPlace;

/**
 * How papers name what is filled in: {@code key} for an answer of one line, {@code key/value} for the box of a value, {@code
 * key/value/words} for the words beside it, {@code key#2/column} for a cell of a row; {@code key@3} in an entry of a repeated
 * section.
 */
final class Paths {

    private static final Pattern ENTRY = Pattern.compile("([^@/#]+)@([1-9][0-9]{0,8})([/#].*)?");

    private Paths() {}

    /** The place that a path in an entry of a repeated section is about; empty for a path outside of them. */
    static Optional<AnswerPlace> entry(String path) {
        var found = ENTRY.matcher(path);
        return found.matches()
                ? Optional.of(new AnswerPlace(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    static String of(AnswerPlace place) {
        return place.occurrence() == 0 ? place.question() : place.question() + "@" + place.occurrence();
    }

    static String box(AnswerPlace place, String value) {
        return of(place) + "/" + value;
    }

    static String words(AnswerPlace place, String value) {
        return box(place, value) + "/words";
    }

    /** @param row counted from 1 */
    static String cell(AnswerPlace place, int row, String column) {
        return "%s#%d/%s".formatted(of(place), row, column);
    }
}
