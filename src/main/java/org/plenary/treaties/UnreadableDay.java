package org.plenary.treaties;

import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The answer to a program that asked for a day which is none: what was wrong, and how a day is written. */
public final class UnreadableDay {

    private UnreadableDay() {}

    /** The problem, as {@code application/problem+json}. */
    public static ProblemDetail problem(MethodArgumentTypeMismatchException asked, Language language) {
        var words = Words.in(language);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, words.text("treaties.day.unreadable", String.valueOf(asked.getValue())));
        problem.setTitle(words.text("treaties.day.unreadable-title"));
        problem.setProperty("parameter", asked.getName());
        return problem;
    }
}
