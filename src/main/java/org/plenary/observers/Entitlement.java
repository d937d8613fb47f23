package org.plenary.observers;

import org.plenary.languages.Words;
import org.plenary.observers.Right.Extent;
import org.plenary.rules.Certainty;
import org.plenary.rules.Citation;

/**
 * One line of the table of rights: how far a class has a right, and on what that rests.
 *
 * @param point the letter of the paragraph where it was seen, such as {@code b}; empty where the letter is not known
 * @param certainty how sure we are of this line, which may be less than of the rule as a whole
 */
public record Entitlement(
        ObserverClass observers, Right right, Extent extent, Citation citation, String point, Certainty certainty) {

    /** Rule, paragraph and letter, as {@code rule 17 (b)}. */
    public String citationIn(Words words) {
        var rule = citation.in(words);
        return point.isEmpty() ? rule : words.text("observers.point", rule, point);
    }

    /** The line in a sentence of our own words. */
    public String summaryIn(Words words) {
        return words.text("observers.right." + right.word() + "." + extent.word());
    }
}
