package org.plenary.rules;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;

/**
 * One way in which a paper or a matter departs from the rules of procedure or from itself.
 *
 * <p>A finding informs; it never blocks. Only the Conference or its President rules on a matter, and may well accept a
 * departure, so checks return findings and leave the decision to a person. A finding is a code and facts; its sentence
 * stands under {@code finding.<code>} in the words of each language.
 *
 * @param code what was found, in small letters with hyphens, such as {@code parallel-meetings-exceed-resources}
 * @param line where in the paper, counted from 1; null where no single line is at fault
 * @param about the natural key of what it speaks about on a page, such as the item {@code 2(c)}; null for the whole
 * @param facts what the sentence names, in its order: numbers, dates, words of the paper
 */
public record Finding(
        String code,
        Weight weight,
        Citation citation,
        @Nullable Integer line,
        @Nullable String about,
        List<Object> facts) {

    private static final String LEFT_TO_RIGHT = "\u2066%s\u2069";

    /** How much a finding weighs. */
    public enum Weight {
        /** The rule says "shall", or the paper contradicts itself. */
        BREACH,
        /** The rule says "normally" or "if possible". */
        DEPARTURE,
        /** Worth knowing; nothing is wrong. */
        NOTE;

        /** The word of the interface and of the API: {@code breach}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding breach(String code, Citation citation, Object... facts) {
        return new Finding(code, Weight.BREACH, citation, null, null, List.of(facts));
    }

    public static Finding departure(String code, Citation citation, Object... facts) {
        return new Finding(code, Weight.DEPARTURE, citation, null, null, List.of(facts));
    }

    public static Finding note(String code, Citation citation, Object... facts) {
        return new Finding(code, Weight.NOTE, citation, null, null, List.of(facts));
    }

    public Finding atLine(int number) {
        return new Finding(code, weight, citation, number, about, facts);
    }

    public Finding about(String key) {
        return new Finding(code, weight, citation, line, key, facts);
    }

    /** The sentence of the finding in the language of the words. */
    public String message(Words words) {
        boolean rightToLeft = words.language().direction().equals("rtl");
        return words.text(
                "finding." + code,
                facts.stream().map(fact -> rightToLeft ? isolated(fact) : fact).toArray());
    }

    private static Object isolated(Object fact) {
        return switch (fact) {
            case Collection<?> members ->
                members.stream().map(Finding::isolated).toList();
            default -> isSign(fact) ? LEFT_TO_RIGHT.formatted(fact) : fact;
        };
    }

    /** Numbers of items and symbols read from left to right whatever stands around them. */
    private static boolean isSign(Object fact) {
        return fact instanceof Record && !(fact instanceof MultilingualText);
    }
}
