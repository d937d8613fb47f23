package org.plenary.responses.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.responses.Answers;
import org.plenary.responses.Response;
import org.plenary.responses.Submission;
import org.plenary.responses.Submissions;
import org.plenary.responses.documents.DocumentDownload;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads responses as they were submitted. */
@Component
class SubmittedResponses {

    private static final Submitted NOTHING = new Submitted(List.of(), Map.of(), Map.of());

    private final Answers answers;
    private final Submissions submissions;
    private final DocumentDownload download;

    SubmittedResponses(Answers answers, Submissions submissions, DocumentDownload download) {
        this.answers = answers;
        this.submissions = submissions;
        this.download = download;
    }

    /** What was submitted of a response; nothing before it began. */
    Submitted of(@Nullable Response response) {
        var all = response == null ? List.<Submission>of() : submissions.of(response);
        if (response == null || all.isEmpty()) {
            return NOTHING;
        }
        var now = answers.of(response, all.getFirst().atChange());
        return new Submitted(
                all, now, all.size() < 2 ? now : answers.of(response, all.get(1).atChange()));
    }

    /**
     * A document of an answer that was submitted, to be saved.
     *
     * @throws ResponseStatusException if no answer that was submitted names it
     */
    ResponseEntity<byte[]> document(DeskResponse read, long id) {
        return download.of(
                Optional.ofNullable(read.response())
                        .filter(response -> of(response).documents().contains(id)),
                id);
    }
}
