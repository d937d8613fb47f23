package org.plenary.questionnaires.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/** What a careful reader would mend in a questionnaire before a cycle is opened with it. It only advises. */
public final class FormFindings {

    private FormFindings() {}

    /** What there is to mend, in words, place by place. */
    public static List<String> of(Form form, Words words) {
        return Stream.of(unknownKeys(form, words), laterKeys(form, words), choicesOfNone(form, words))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<String> unknownKeys(Form form, Words words) {
        var keys = form.questions().map(Question::key).collect(Collectors.toSet());
        return conditions(form)
                .flatMap(asked -> asked.keys().stream()
                        .filter(key -> !keys.contains(key))
                        .map(key -> words.text("questionnaires.finding.unknown", asked.place(), key)));
    }

    /** What is asked should follow from what stands before it. */
    private static Stream<String> laterKeys(Form form, Words words) {
        Set<String> before = new HashSet<>();
        return form.questions().flatMap(question -> {
            before.add(question.key());
            return question.relevant() == null
                    ? Stream.empty()
                    : question.relevant().keys().stream()
                            .filter(key ->
                                    !before.contains(key) && form.question(key).isPresent())
                            .map(key -> words.text("questionnaires.finding.later", question.key(), key));
        });
    }

    private static Stream<String> choicesOfNone(Form form, Words words) {
        return form.questions()
                .filter(question ->
                        question.kind().isChoice() && question.choices().isEmpty())
                .map(question -> words.text("questionnaires.finding.no-choices", question.key()));
    }

    private static Stream<Asked> conditions(Form form) {
        return Stream.concat(
                form.sections().stream()
                        .filter(section -> section.relevant() != null)
                        .map(section -> new Asked(section.key(), keys(section))),
                form.questions()
                        .filter(question -> question.relevant() != null)
                        .map(question -> new Asked(question.key(), keys(question.relevant()))));
    }

    private static Collection<String> keys(Section section) {
        return section.relevant() == null ? List.of() : section.relevant().keys();
    }

    private static Collection<String> keys(Condition condition) {
        return condition.keys();
    }

    /** @param place the key of the section or question whose condition it is */
    private record Asked(String place, Collection<String> keys) {}
}
