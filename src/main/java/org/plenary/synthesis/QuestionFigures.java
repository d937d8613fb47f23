package org.plenary.synthesis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;

/**
 * What the reporting States answered to one question.
 *
 * @param reporting the codes of the States that submitted the questionnaire
 * @param asked the codes of those to whom the question was put, given their other answers
 * @param answered the codes of those that answered the question
 * @param byValue the codes of the States that chose each value, in the order of the choices; empty for questions without choices
 * @param answers what each State answered, by its code; of a repeated section the first
 */
public record QuestionFigures(
        Question question,
        Set<String> reporting,
        Set<String> asked,
        Set<String> answered,
        Map<String, Set<String>> byValue,
        Map<String, AnswerValue> answers) {

    public QuestionFigures {
        reporting = Collections.unmodifiableSet(new TreeSet<>(reporting));
        asked = Collections.unmodifiableSet(new TreeSet<>(asked));
        answered = Collections.unmodifiableSet(new TreeSet<>(answered));
        byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
        answers = Map.copyOf(answers);
    }

    /** The codes of the States to whom the question was put and that left it out. */
    public Set<String> leftOut() {
        var rest = new TreeSet<>(asked);
        rest.removeAll(answered);
        return rest;
    }

    /** Whether the question was put to some of the reporting States only. */
    public boolean isOfSome() {
        return asked.size() < reporting.size();
    }

    /** The States that chose a value; none for one that nobody chose. */
    public List<String> choosing(String value) {
        return List.copyOf(byValue.getOrDefault(value, Set.of()));
    }
}
