package org.plenary.responses.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Submission;

/**
 * What a response said when it was submitted; the secretariat reads nothing else of it.
 *
 * @param all the submissions, the latest first
 * @param now what was submitted last
 * @param before what was submitted the time before; the same where there was no other
 */
record Submitted(List<Submission> all, Map<AnswerPlace, Answer> now, Map<AnswerPlace, Answer> before) {

    /** The ids of the documents that its answers name. */
    Set<Long> documents() {
        return Stream.of(now, before)
                .flatMap(answers -> answers.values().stream())
                .filter(Answer::counts)
                .flatMap(answer -> answer.value().rows().stream())
                .flatMap(row -> AnswerTexts.document(row).stream())
                .collect(Collectors.toSet());
    }
}
