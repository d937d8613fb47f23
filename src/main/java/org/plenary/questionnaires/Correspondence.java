package org.plenary.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;

/**
 * That a question continues an older one.
 *
 * @param question the key of the newer question
 * @param older the key of the older question
 * @param values the newer value of each older one, where they are not the same; a value without a newer one is mapped to
 *     the empty text and is not carried over
 */
public record Correspondence(String question, String older, Relation relation, Map<String, String> values) {

    public Correspondence {
        values = Map.copyOf(values);
    }

    /**
     * The older answer in the values of the newer question; empty if nothing of it can be carried over.
     *
     * @param newer the question that continues
     */
    public Optional<AnswerValue> carriedOver(AnswerValue answer, Question newer) {
        var carried = answer.values().stream()
                .map(value -> values.getOrDefault(value, value))
                .filter(value -> newer.choice(value).isPresent())
                .distinct()
                .toList();
        if (newer.kind().isChoice()
                && (carried.isEmpty() || carried.size() > 1 && !newer.kind().isMany())) {
            return Optional.empty();
        }
        var texts = new HashMap<String, String>();
        answer.texts().forEach((value, text) -> texts.put(values.getOrDefault(value, value), text));
        texts.keySet().retainAll(carried);
        var whole = new AnswerValue(
                newer.kind().isChoice() ? carried : List.of(),
                texts,
                newer.kind().isChoice() ? "" : answer.text(),
                newer.kind().isRows() ? answer.rows() : List.of());
        return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    }
}
