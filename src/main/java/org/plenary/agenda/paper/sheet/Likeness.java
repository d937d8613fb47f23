package org.plenary.agenda.paper.sheet;

import java.util.HashMap;
import java.util.Map;
import org.plenary.agenda.paper.words.Folded;

/** How much alike two titles are, by the pairs of letters they share: 1 for the same words, 0 for quite other ones. */
public final class Likeness {

    private static final int ENOUGH_PAIRS = 5;
    private static final double PART_OF_THE_OTHER = 0.85;
    private static final int LONGEST = 1_000;

    private final Map<Integer, Integer> pairs = new HashMap<>();
    private int count;

    public Likeness(String title) {
        var folded = Folded.fold(title);
        int before = 0;
        for (int place = 0; place < Math.min(folded.length(), LONGEST); place++) {
            char letter = folded.charAt(place);
            if (Character.isLetterOrDigit(letter)) {
                if (before != 0) {
                    pairs.merge(before << 16 | letter, 1, Integer::sum);
                    count++;
                }
                before = letter;
            }
        }
    }

    /** Shared pairs against all pairs. */
    public double to(Likeness other) {
        return count + other.count == 0 ? 0 : 2.0 * shared(other) / (count + other.count);
    }

    /** As {@link #to}, or nearly one if one title is a part of the other. */
    public double orPartTo(Likeness other) {
        int fewer = Math.min(count, other.count);
        double part = fewer < ENOUGH_PAIRS ? 0 : PART_OF_THE_OTHER * shared(other) / fewer;
        return Math.max(to(other), part);
    }

    private int shared(Likeness other) {
        int shared = 0;
        for (var pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return shared;
    }
}
