package org.plenary.questionnaires.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Relation;

/**
 * What an officer says of one older question on the form of a newer one.
 *
 * @param older the key of the older question; empty for a line that says nothing
 * @param values the newer value of each older one of which something is said; the empty text for one that is not carried over
 */
record TypedLine(String older, Relation relation, Map<String, String> values) {

    static final TypedLine EMPTY = new TypedLine("", Relation.SAME, Map.of());

    /** What is chosen for an answer of which nothing is said. */
    static final String UNDECIDED = "undecided";

    /** What is chosen for an answer that is not carried over. */
    static final String NONE = "none";

    /** Before the value that is chosen for any other. */
    static final String TO = "to:";

    private static final int MOST = 50;

    /** The lines of what stands there, and none more. */
    static List<TypedLine> of(List<Correspondence> continued) {
        return continued.stream()
                .map(each -> new TypedLine(each.older(), each.relation(), each.values()))
                .toList();
    }

    /** The lines as they were sent, without those that say nothing. */
    static List<TypedLine> read(Map<String, String> fields) {
        var lines = new ArrayList<TypedLine>();
        for (int number = 0; number < MOST; number++) {
            var older = fields.getOrDefault(name(number, "older"), "");
            if (!older.isEmpty()) {
                boolean answersSeen = older.equals(fields.get(name(number, "shown")));
                lines.add(new TypedLine(
                        older,
                        relation(fields.getOrDefault(name(number, "relation"), "")),
                        answersSeen ? values(fields, name(number, TO)) : Map.of()));
            }
        }
        return lines;
    }

    /** The name of a field of a line. */
    static String name(int number, String field) {
        return "c." + number + "." + field;
    }

    private static Relation relation(String word) {
        return Arrays.stream(Relation.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Relation.SAME);
    }

    private static Map<String, String> values(Map<String, String> fields, String start) {
        var values = new HashMap<String, String>();
        fields.forEach((name, chosen) -> {
            if (name.startsWith(start) && (chosen.startsWith(TO) || chosen.equals(NONE))) {
                values.put(name.substring(start.length()), chosen.equals(NONE) ? "" : chosen.substring(TO.length()));
            }
        });
        return values;
    }

    /** Whether each older question is named once. */
    static boolean isInOrder(List<TypedLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream().allMatch(line -> seen.add(line.older()));
    }

    Correspondence of(String question) {
        return new Correspondence(question, older, relation, values);
    }

    /** The key of what is chosen for an older answer. */
    String chosen(String from) {
        var to = values.get(from);
        return to == null ? UNDECIDED : to.isEmpty() ? NONE : TO + to;
    }
}
