package org.plenary.responses.desk;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;
import org.plenary.responses.Answers;
import org.plenary.responses.Response;
import org.plenary.responses.Submissions;
import org.springframework.stereotype.Component;

/** The documents that belong to what a State submitted. Others of its response are its own until it submits them. */
@Component
class SubmittedDocuments {

    private final Submissions submissions;
    private final Answers answers;

    SubmittedDocuments(Submissions submissions, Answers answers) {
        this.submissions = submissions;
        this.answers = answers;
    }

    /** The response, if its last submission names a document of an id. */
    Optional<Response> with(DeskResponse read, long id) {
        return Optional.ofNullable(read.response())
                .filter(response -> submissions.of(response).stream()
                        .limit(1)
                        .flatMap(last -> answers.of(response, last.atChange()).values().stream())
                        .flatMap(SubmittedDocuments::named)
                        .anyMatch(Long.toString(id)::equals));
    }

    /** Those that answers to a question name. */
    static Stream<Named> of(Question question, Collection<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.place().question().equals(question.key()) && answer.counts())
                .flatMap(answer -> answer.value().rows().stream())
                .filter(row -> row.containsKey("file"))
                .map(Named::of);
    }

    private static Stream<String> named(Answer answer) {
        return answer.counts() ? answer.value().rows().stream().map(row -> row.get("file")) : Stream.empty();
    }

    /** A document by the name that the answer gives it. */
    record Named(String id, String name) {

        static Named of(Map<String, String> row) {
            var name = row.getOrDefault("title", row.getOrDefault("name", ""));
            return new Named(Objects.requireNonNull(row.get("file")), name);
        }
    }
}
