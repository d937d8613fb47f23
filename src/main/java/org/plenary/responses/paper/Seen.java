package org.plenary.responses.paper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.Question;
import org.plenary.responses.Answer;

/**
 * What a paper was made from at one question: the revision, and a mark of what was said, so that what nobody changed on the
 * paper is known as such, whatever happened on the site since.
 */
record Seen(long revision, String mark) {

    private static final int LENGTH = 13;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-f-]{" + LENGTH + "})");

    static Seen of(Question question, @Nullable Answer answer) {
        return new Seen(answer == null ? 0 : answer.revision(), mark(PaperAnswer.asOnPaper(question, answer)));
    }

    /** Reads what a paper says; empty where somebody changed it. */
    static Optional<Seen> read(String text) {
        var found = WRITTEN.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Seen(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    boolean isOf(PaperAnswer answer) {
        return mark.equals(mark(answer));
    }

    private static String mark(PaperAnswer answer) {
        return UUID.nameUUIDFromBytes(answer.value().toJson().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, LENGTH);
    }

    @Override
    public String toString() {
        return revision + ":" + mark;
    }
}
