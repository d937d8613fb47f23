package org.plenary.questionnaires.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/**
 * The questions of the newer questionnaire that can be answered, each with what it continues and what is wrong with that.
 *
 * @param older the older questions by their keys
 * @param mapped the newer questions in their order
 */
record MappedQuestions(Continuity continuity, Map<String, Question> older, List<Mapped> mapped) {

    static MappedQuestions of(Between between, Continuity continuity, Words words) {
        var older = between.olderByKey();
        var byQuestion = continuity.correspondences().stream().collect(Collectors.groupingBy(Correspondence::question));
        return new MappedQuestions(
                continuity,
                older,
                between.newer().form().sections().stream()
                        .flatMap(section -> section.questions().stream()
                                .filter(Question::isAnswerable)
                                .map(question -> {
                                    var continued = byQuestion.getOrDefault(question.key(), List.of());
                                    return new Mapped(
                                            section, question, continued, findings(question, continued, older, words));
                                }))
                        .toList());
    }

    private static List<String> findings(
            Question question, List<Correspondence> continued, Map<String, Question> older, Words words) {
        return continued.stream()
                .flatMap(each -> ContinuityFindings.of(question, each, older, words).stream())
                .toList();
    }

    List<Mapped> shown(Show show) {
        return mapped.stream().filter(each -> each.isShown(show)).toList();
    }

    /** The next question to be shown after that of a key. */
    Optional<String> after(String key, Show show) {
        return mapped.stream()
                .dropWhile(each -> !each.question().key().equals(key))
                .skip(1)
                .filter(each -> each.isShown(show))
                .map(each -> each.question().key())
                .findFirst();
    }

    /** What the mapping says of questions that the newer questionnaire does not ask. */
    List<Correspondence> unasked() {
        var keys = mapped.stream().map(each -> each.question().key()).collect(Collectors.toSet());
        return continuity.correspondences().stream()
                .filter(each -> !keys.contains(each.question()))
                .toList();
    }

    /** The older questions that nothing continues, in their order. */
    List<Question> unmapped(Between between) {
        var continued = continuity.correspondences().stream()
                .map(Correspondence::older)
                .collect(Collectors.toCollection(HashSet::new));
        return between.older()
                .form()
                .questions()
                .filter(question -> question.isAnswerable() && !continued.contains(question.key()))
                .toList();
    }

    /** A question with the section it stands in. */
    record Mapped(Section section, Question question, List<Correspondence> continued, List<String> findings) {

        boolean isShown(Show show) {
            return switch (show) {
                case ALL -> true;
                case WITHOUT -> continued.isEmpty();
                case FINDINGS -> !findings.isEmpty();
            };
        }
    }
}
