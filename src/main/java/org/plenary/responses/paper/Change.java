package org.plenary.responses.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;

/**
 * What a paper would do at one question.
 *
 * @param there what holds on the site; null for nothing
 */
record Change(
        Question question, AnswerPlace place, @Nullable Answer there, Reader.Read read, Kind kind) {

    enum Kind {
        /** Only the paper was changed. */
        CHANGED,
        /** The paper and the site were changed since, and do not say the same: a person decides. */
        CONFLICT,
        /** What the paper says cannot be taken. */
        WRONG
    }

    /** What it does; empty where it says what the site says, or nobody changed it on the paper. */
    static Optional<Change> of(Question question, AnswerPlace place, @Nullable Answer there, Reader.Read read) {
        var seen = Seen.read(read.seen());
        if (read.isWrong()) {
            return Optional.of(new Change(question, place, there, read, Kind.WRONG));
        }
        var onSite = PaperAnswer.asOnPaper(question, there);
        if (read.answer().equals(onSite)
                || seen.filter(each -> each.isOf(read.answer())).isPresent()) {
            return Optional.empty();
        }
        boolean onlyPaper =
                seen.map(each -> each.isOf(onSite)).orElse(onSite.value().isEmpty());
        return Optional.of(new Change(question, place, there, read, onlyPaper ? Kind.CHANGED : Kind.CONFLICT));
    }

    /** What is to hold once it is taken in. */
    AnswerValue after() {
        return read.answer().withFilesOf(question, before());
    }

    AnswerValue before() {
        return there == null ? AnswerValue.EMPTY : there.value();
    }

    String path() {
        return Paths.of(place);
    }

    long revision() {
        return there == null ? 0 : there.revision();
    }
}
