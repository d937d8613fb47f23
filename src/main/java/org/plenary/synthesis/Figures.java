package org.plenary.synthesis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.SubmittedAnswer;
import org.plenary.responses.SubmittedAnswers;
import org.springframework.stereotype.Service;

/** Counts what States answered. */
@Service
public class Figures {

    private final SubmittedAnswers submitted;

    Figures(SubmittedAnswers submitted) {
        this.submitted = submitted;
    }

    /**
     * The figures of some questions of a questionnaire, in their order; two queries, however many they are.
     *
     * @param readable which answers the reader may see; the others count nowhere, not even in whom a question concerned, or
     *     figures would give away what is not for the reader
     */
    public List<QuestionFigures> of(
            Cycle cycle, Questionnaire asked, Collection<Question> questions, Predicate<SubmittedAnswer> readable) {
        var reporting = reporting(cycle).getOrDefault(asked.id(), Set.of());
        var put = new WhoWasAsked(asked.form(), questions);
        var all = submitted.to(cycle, asked.id(), put.keys()).stream()
                .filter(readable)
                .toList();
        var values = put.values(all);
        var byQuestion = all.stream()
                .collect(Collectors.groupingBy(answer -> answer.place().question()));
        return questions.stream()
                .filter(Question::isAnswerable)
                .map(question -> count(
                        question,
                        reporting,
                        put.asked(question, reporting, values),
                        byQuestion.getOrDefault(question.key(), List.of())))
                .toList();
    }

    /** The codes of the States that submitted each questionnaire of a cycle, by its id. */
    public Map<Long, Set<String>> reporting(Cycle cycle) {
        var byQuestionnaire = new HashMap<Long, Set<String>>();
        submitted
                .reporting(cycle)
                .forEach(each -> byQuestionnaire
                        .computeIfAbsent(each.questionnaire(), _ -> new TreeSet<>())
                        .add(each.state()));
        return byQuestionnaire;
    }

    /** Counts the answers to one question. */
    static QuestionFigures count(
            Question question, Set<String> reporting, Set<String> asked, List<SubmittedAnswer> answers) {
        var put = new TreeSet<>(asked);
        var byValue = new LinkedHashMap<String, Set<String>>();
        question.choices().forEach(choice -> byValue.put(choice.value(), new TreeSet<>()));
        var byState = new TreeMap<String, AnswerValue>();
        answers.forEach(answer -> {
            byState.putIfAbsent(answer.state(), answer.value());
            answer.value()
                    .values()
                    .forEach(value ->
                            byValue.computeIfAbsent(value, _ -> new TreeSet<>()).add(answer.state()));
        });
        // What was answered before another answer made the question void was said all the same.
        put.addAll(byState.keySet());
        return new QuestionFigures(question, reporting, put, byState.keySet(), byValue, byState);
    }
}
