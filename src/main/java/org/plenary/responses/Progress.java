package org.plenary.responses;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/**
 * How far a section of a response is.
 *
 * @param asked how many questions are asked with the answers there are
 * @param answered how many of them are answered
 * @param toConfirm how many have an earlier answer that nobody has confirmed yet
 * @param missing the keys of those that must be answered and are not
 */
public record Progress(Section section, int asked, int answered, int toConfirm, List<String> missing) {

    /** How far each section that is asked is, in the order of the form. */
    public static List<Progress> of(Form form, Map<AnswerPlace, Answer> answers) {
        var values = Answers.values(answers);
        var byQuestion = answers.values().stream()
                .collect(Collectors.groupingBy(answer -> answer.place().question()));
        return form.sections().stream()
                .filter(section -> isAsked(section, values))
                .map(section -> of(section, byQuestion, values))
                .toList();
    }

    /** Whether all that is asked is answered or confirmed. */
    public boolean isDone() {
        return answered == asked;
    }

    private static Progress of(Section section, Map<String, List<Answer>> answers, Map<String, AnswerValue> values) {
        var asked = section.questions().stream()
                .filter(Question::isAnswerable)
                .filter(question -> isAsked(question, values))
                .toList();
        var answered = asked.stream()
                .filter(question -> has(question, answers, Answer::counts))
                .toList();
        var toConfirm = asked.stream()
                .filter(question -> has(question, answers, Answer::isToConfirm))
                .count();
        return new Progress(
                section,
                asked.size(),
                answered.size(),
                (int) toConfirm,
                asked.stream()
                        .filter(question -> question.required() && !answered.contains(question))
                        .map(Question::key)
                        .toList());
    }

    /** Whether a question is asked with these answers. */
    public static boolean isAsked(Question question, Map<String, AnswerValue> values) {
        return question.relevant() == null || question.relevant().holds(values);
    }

    /** Whether a section is asked with these answers. */
    public static boolean isAsked(Section section, Map<String, AnswerValue> values) {
        return section.relevant() == null || section.relevant().holds(values);
    }

    private static boolean has(Question question, Map<String, List<Answer>> answers, Predicate<Answer> wanted) {
        return answers.getOrDefault(question.key(), List.of()).stream().anyMatch(wanted);
    }
}
