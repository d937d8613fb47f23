package org.plenary.synthesis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.SubmittedAnswer;

/** Tells to which States a question was put: its condition, and that of its section, held for their other answers. */
final class WhoWasAsked {

    private final Collection<Question> questions;
    private final Map<String, Section> sections = new HashMap<>();
    // States answer few things differently, so each condition is judged a few times and not once for each State.
    private final Map<Condition, Map<Map<String, AnswerValue>, Boolean>> judged = new HashMap<>();

    WhoWasAsked(Form form, Collection<Question> questions) {
        this.questions = questions;
        form.sections()
                .forEach(section -> section.questions().forEach(question -> sections.put(question.key(), section)));
    }

    /** The keys of the questions and of all that their conditions ask about. */
    Set<String> keys() {
        var keys = new HashSet<String>();
        questions.forEach(question -> {
            keys.add(question.key());
            conditions(question).forEach(condition -> keys.addAll(condition.keys()));
        });
        return keys;
    }

    /** What each State answered to the questions that conditions ask about. */
    Map<String, Map<String, AnswerValue>> values(List<SubmittedAnswer> answers) {
        var needed = questions.stream()
                .flatMap(this::conditions)
                .flatMap(condition -> condition.keys().stream())
                .collect(Collectors.toSet());
        var values = new HashMap<String, Map<String, AnswerValue>>();
        answers.stream()
                .filter(answer -> needed.contains(answer.place().question()))
                .forEach(answer -> values.computeIfAbsent(answer.state(), _ -> new HashMap<>())
                        .putIfAbsent(answer.place().question(), answer.value()));
        return values;
    }

    /** The codes of the reporting States to whom the question was put. */
    Set<String> asked(Question question, Set<String> reporting, Map<String, Map<String, AnswerValue>> values) {
        var conditions = conditions(question).toList();
        return conditions.isEmpty()
                ? reporting
                : reporting.stream()
                        .filter(state -> conditions.stream()
                                .allMatch(condition -> holds(condition, values.getOrDefault(state, Map.of()))))
                        .collect(Collectors.toSet());
    }

    private boolean holds(Condition condition, Map<String, AnswerValue> values) {
        var asked = new HashMap<>(values);
        asked.keySet().retainAll(condition.keys());
        return judged.computeIfAbsent(condition, _ -> new HashMap<>()).computeIfAbsent(asked, condition::holds);
    }

    private Stream<Condition> conditions(Question question) {
        var section = sections.get(question.key());
        return Stream.of(question.relevant(), section == null ? null : section.relevant())
                .flatMap(WhoWasAsked::present);
    }

    private static Stream<Condition> present(@Nullable Condition condition) {
        return Stream.ofNullable(condition);
    }
}
