package org.plenary.questionnaires.form;

import java.util.Arrays;
import java.util.Optional;

/** How far a provision of a treaty binds, by its own verb. */
public enum Obligation {
    SHALL("shall"),
    /** "Shall consider", "shall endeavour": to be weighed in good faith. */
    SHALL_CONSIDER("shallConsider"),
    MAY("may");

    private final String word;

    Obligation(String word) {
        this.word = word;
    }

    /** What files call it: {@code shallConsider}. */
    public String word() {
        return word;
    }

    /** The level of a word; empty if there is none. */
    public static Optional<Obligation> ofWord(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
