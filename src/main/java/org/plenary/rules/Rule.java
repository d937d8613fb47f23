package org.plenary.rules;

import java.util.Map;
import java.util.Set;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * A rule of procedure as the rulebook knows it, or a practice of the organization that stands beside the rules.
 *
 * @param number {@code 18}; {@code 45-53} for rules whose single numbers were not seen; for a practice its name, such as
 *     {@code ten-weeks}
 * @param since the session from which it holds in this wording; 1 for the rules as first adopted
 * @param part the part of the rules in Roman figures; {@code practice} for a practice
 * @param source where it was seen
 * @param subjects what it is about, in the words of {@code paper-words.csv}; none for a rule that applies everywhere
 * @param parameters numbers that it fixes, such as {@code days} 60
 * @param headingsSeen the languages in which the printed heading was seen; headings in others are ours
 * @param summary our own words, never the Conference's text
 */
public record Rule(
        String number,
        int since,
        String part,
        Certainty certainty,
        String source,
        Set<String> subjects,
        Map<String, Integer> parameters,
        Set<Language> headingsSeen,
        MultilingualText heading,
        MultilingualText summary) {

    public Rule {
        subjects = Set.copyOf(subjects);
        parameters = Map.copyOf(parameters);
        headingsSeen = Set.copyOf(headingsSeen);
    }

    public boolean isPractice() {
        return part.equals("practice");
    }

    /** Whether this is the entry for a rule of that number, be it one of a range. */
    boolean covers(String asked) {
        if (number.equals(asked)) {
            return true;
        }
        var range = number.split("-", 2);
        return range.length == 2
                && isNumber(range[0])
                && isNumber(asked)
                && Integer.parseInt(asked) >= Integer.parseInt(range[0])
                && Integer.parseInt(asked) <= Integer.parseInt(range[1]);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}");
    }
}
