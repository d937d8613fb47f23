package org.plenary.rules;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;

/**
 * The authority that a finding rests on: "rule 22, para. 3", "decision 3/2", or the paper itself where it contradicts
 * itself.
 *
 * @param number the number of the rule, article or decision; for a practice its name in the rulebook, such as
 *     {@code ten-weeks}; empty for the paper itself
 * @param paragraph counted from 1
 */
public record Citation(
        Source source, String number, @Nullable Integer paragraph) {

    /** Where an authority is found. */
    public enum Source {
        /** The rules of procedure of the body. */
        RULE,
        /** An article of the treaty. */
        ARTICLE,
        /** A decision of the Conference. */
        DECISION,
        /** A practice of the organization that no rule of procedure lays down; a default of the rulebook. */
        PRACTICE,
        /** The paper itself, which says two things that cannot both hold. */
        PAPER
    }

    public static final Citation THE_PAPER = new Citation(Source.PAPER, "", null);

    public static Citation rule(int rule) {
        return new Citation(Source.RULE, Integer.toString(rule), null);
    }

    public static Citation article(int article) {
        return new Citation(Source.ARTICLE, Integer.toString(article), null);
    }

    public static Citation practice(String name) {
        return new Citation(Source.PRACTICE, name, null);
    }

    public Citation para(int newParagraph) {
        return new Citation(source, number, newParagraph);
    }

    /** The citation as a report of the Conference writes it in the language of the words. */
    public String in(Words words) {
        var name = source.name().toLowerCase(java.util.Locale.ROOT);
        return switch (source) {
            case PAPER -> words.text("rules.citation.paper");
            case PRACTICE -> words.text("rules.practice." + number);
            case RULE, ARTICLE, DECISION ->
                paragraph == null
                        ? words.text("rules.citation." + name, number)
                        : words.text("rules.citation." + name + "-para", number, paragraph.toString());
        };
    }
}
