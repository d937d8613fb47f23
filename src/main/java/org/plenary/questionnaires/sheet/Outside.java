package org.plenary.questionnaires.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/**
 * An answer that stands in another section, by which the browser judges conditions of this one: its key and one of its values.
 */
public record Outside(String key, String value) {

    /**
     * Those that the conditions of a section ask about.
     *
     * @param seen whether the reader may see the answer to a question of a key
     */
    public static List<Outside> of(Section section, Map<String, AnswerValue> values, Predicate<String> seen) {
        var own = section.questions().stream().map(Question::key).toList();
        return section.questions().stream()
                .flatMap(question -> keys(question.relevant()))
                .filter(key -> !own.contains(key) && seen.test(key))
                .distinct()
                .flatMap(key ->
                        values.getOrDefault(key, AnswerValue.EMPTY).comparable().map(value -> new Outside(key, value)))
                .toList();
    }

    private static Stream<String> keys(@Nullable Condition condition) {
        return condition == null ? Stream.empty() : condition.keys().stream();
    }
}
