package org.plenary.questionnaires.exchange;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.Condition;

/**
 * Conditions in the dialect of the tools that read XLSForm. To them the answer to a question of several values is one text, which
 * only {@code selected()} looks into, and a question without an answer is the empty text.
 */
final class XlsFormConditions {

    private static final Pattern EQUALS = Pattern.compile("\\$\\{([^}]+)}\\s*=\\s*('[^']*'|\"[^\"]*\")");
    private static final Pattern ANSWERED = Pattern.compile("count\\(\\s*(\\$\\{[^}]+})\\s*\\)\\s*>\\s*0");
    private static final Pattern NOT_EMPTY = Pattern.compile("(\\$\\{[^}]+})\\s*!=\\s*(?:''|\"\")");
    private static final Pattern EMPTY = Pattern.compile("(\\$\\{[^}]+})\\s*=\\s*(?:''|\"\")");

    /** The keys of the questions that may have several values. */
    private final Set<String> many;

    XlsFormConditions(Set<String> many) {
        this.many = Set.copyOf(many);
    }

    /** Our condition as the other tools understand it; empty for none. */
    String written(@Nullable Condition condition) {
        if (condition == null) {
            return "";
        }
        var answered = ANSWERED.matcher(condition.toString()).replaceAll("$1 != ''");
        return EQUALS.matcher(answered).replaceAll(this::equality);
    }

    private String equality(MatchResult found) {
        var said = many.contains(found.group(1))
                ? "selected(${%s}, %s)".formatted(found.group(1), found.group(2))
                : found.group();
        return said.replace("\\", "\\\\").replace("$", "\\$");
    }

    /**
     * What a cell states in our dialect; null for nothing.
     *
     * @param own the same as we once wrote it beside the cell; it counts as long as the cell says the same
     * @throws IllegalArgumentException if it is not an expression that can be judged here; the message has the text
     */
    @Nullable Condition read(String cell, String own) {
        if (cell.isBlank()) {
            return null;
        }
        if (!own.isBlank()) {
            var written = Condition.of(own);
            if (written(written).equals(cell.strip())) {
                return written;
            }
        }
        var answered = NOT_EMPTY.matcher(cell).replaceAll("count($1) > 0");
        return judged(Condition.of(EMPTY.matcher(answered).replaceAll("not($1)")));
    }

    /** Functions that only other tools know may come to light only when they are called. */
    private static Condition judged(Condition condition) {
        try {
            condition.holds(Map.of());
            return condition;
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(condition.toString(), e);
        }
    }
}
