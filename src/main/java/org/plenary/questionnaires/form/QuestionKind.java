package org.plenary.questionnaires.form;

import java.util.Arrays;
import java.util.Optional;

/** What form the answer to a question has. */
public enum QuestionKind {
    YES_NO("yesNo"),
    /** Yes, yes in part, or no: how far an obligation is carried out. */
    YES_PARTLY_NO("yesPartlyNo"),
    ONE_OF("oneOf"),
    MANY_OF("manyOf"),
    TEXT("text"),
    LONG_TEXT("longText"),
    NUMBER("number"),
    DATE("date"),
    /** Laws and other measures, each cited with a title and, where there is one, an address or a file. */
    LEGISLATION("legislation"),
    TABLE("table"),
    ATTACHMENT("attachment"),
    /** The technical assistance that would help with a provision. */
    ASSISTANCE("assistance"),
    /** Words between the questions, which nobody answers. */
    NOTE("note");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    /** What files call it: {@code yesPartlyNo}. */
    public String word() {
        return word;
    }

    /** Whether one or more of a list of values are chosen. */
    public boolean isChoice() {
        return switch (this) {
            case YES_NO, YES_PARTLY_NO, ONE_OF, MANY_OF, ASSISTANCE -> true;
            default -> false;
        };
    }

    /** Whether more than one value may be chosen. */
    public boolean isMany() {
        return this == MANY_OF || this == ASSISTANCE;
    }

    /** Whether the answer is a list of rows: citations, files or lines of a table. */
    public boolean isRows() {
        return this == LEGISLATION || this == TABLE || this == ATTACHMENT;
    }

    /** Whether documents can be added to the answer, one a row. */
    public boolean takesDocuments() {
        return this == LEGISLATION || this == ATTACHMENT;
    }

    /** The kind of a word; empty if there is none. */
    public static Optional<QuestionKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
