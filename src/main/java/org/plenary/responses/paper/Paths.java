package org.plenary.responses.paper;

import org.plenary.responses.AnswerPlace;

/**
 * How papers name what is filled in: {@code key} for an answer of one line, {@code key/value} for the box of a value, {@code
 * key/value/words} for the words beside it, {@code key#2/column} for a cell of a row; {@code key@3} in an entry of a repeated
 * section.
 */
final class Paths {

    private Paths() {}

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
