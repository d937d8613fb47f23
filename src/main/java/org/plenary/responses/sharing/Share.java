package org.plenary.responses.sharing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a part of a response is shared with an account.
 *
 * @param readyAt when its holder said the part is ready; null while it is not
 */
public record Share(
        long id,
        String account,
        Set<String> sections,
        Set<String> questions,
        @Nullable Instant readyAt) {

    public Share {
        sections = Set.copyOf(sections);
        questions = Set.copyOf(questions);
    }

    public Part part() {
        return new Part(false, sections, questions);
    }
}
