package org.plenary.responses.paper.file;

import java.util.Locale;

/**
 * A cell of a paper that came back.
 *
 * @param where as people find it: {@code D12}
 */
public record Cell(String where, String text, Flaw flaw) {

    /** What is wrong with a cell whatever it says. */
    public enum Flaw {
        NONE,
        /** It has a formula, which is never reckoned. */
        FORMULA,
        /** It was made one with others, so that nobody knows which of them it answers. */
        MERGED;

        /** The end of the key of its sentence. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
