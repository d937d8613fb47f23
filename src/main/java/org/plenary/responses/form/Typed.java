package org.plenary.responses.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Origin;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;

/**
 * What a person typed at one question.
 *
 * @param value the answer that it is
 * @param readers who may read it, as chosen; empty where the form did not say
 * @param seen the revision the person saw
 * @param was the mark of what the person saw; empty where the form did not say
 * @param confirmed whether the person said that an earlier answer still holds
 */
record Typed(AnswerValue value, Optional<Visibility> readers, long seen, String was, boolean confirmed) {

    static Typed of(Question question, PostedAnswers posted, boolean confirmed) {
        return new Typed(
                posted.answer(question),
                posted.word("vis", question.key()).flatMap(Typed::visibility),
                posted.seen(question),
                posted.word("was", question.key()).orElse(""),
                confirmed);
    }

    /** Tells one answer from any other, so that one that was not touched is known as such. */
    static String mark(AnswerValue value, Visibility readers) {
        var whole = readers.word() + value.toJson();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The mark of what holds at a question; null for nothing. */
    static String mark(@Nullable Answer there) {
        return there == null ? mark(AnswerValue.EMPTY, Visibility.PUBLIC) : mark(there.value(), there.visibility());
    }

    /** The mark of the answer once it is saved; empty where the form did not say who may read it. */
    String mark() {
        return readers.map(each -> mark(value, each)).orElse("");
    }

    /** Whether there is anything to save over what holds; null for nothing. */
    boolean changes(@Nullable Answer there) {
        if (confirmed && there != null && there.isToConfirm()) {
            return true;
        }
        var typed = mark(value, readers(there));
        return !typed.equals(mark(there)) && !typed.equals(was);
    }

    /** What to save over what holds, if anything. An earlier answer that is confirmed as it was keeps where it came from. */
    Wording over(Optional<Answer> there, AnswerPlace place, String by) {
        var source = there.filter(
                        each -> each.value().equals(value) && (confirmed || each.origin() == Origin.CONFIRMED))
                .map(Answer::takenFrom);
        return new Wording(
                place,
                value,
                source.isPresent() ? Origin.CONFIRMED : Origin.GIVEN,
                readers(there.orElse(null)),
                source.orElse(null),
                by);
    }

    private Visibility readers(@Nullable Answer there) {
        return readers.orElse(there == null ? Visibility.PUBLIC : there.visibility());
    }

    private static Optional<Visibility> visibility(String word) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }
}
