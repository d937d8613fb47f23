package org.plenary.responses.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.plenary.languages.Words;
import org.plenary.questionnaires.Cycles;
import org.plenary.responses.Answer;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.springframework.stereotype.Component;

/** Says where earlier answers are from: which cycle, and when the State submitted them. */
@Component
public class Sources {

    private final Responses responses;
    private final Submissions submissions;
    private final Cycles cycles;

    Sources(Responses responses, Submissions submissions, Cycles cycles) {
        this.responses = responses;
        this.submissions = submissions;
        this.cycles = cycles;
    }

    /** The words for each earlier response these answers are taken from; a State has a handful at most. */
    public Map<Long, String> of(Collection<Answer> answers, Words words) {
        var named = new HashMap<Long, String>();
        answers.stream()
                .map(Answer::takenFrom)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> named.put(id, named(id, words)));
        return named;
    }

    /** The day, in UTC, on which something was saved or submitted. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String named(long id, Words words) {
        return responses
                .withId(id)
                .flatMap(earlier -> cycles.withId(earlier.cycle())
                        .map(cycle -> words.text(
                                "responses.earlier",
                                cycle.title(),
                                submissions.of(earlier).stream()
                                        .findFirst()
                                        .map(submission -> day(submission.at()))
                                        .orElse(day(earlier.begun())))))
                .orElse("");
    }
}
