package org.plenary.responses.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about an answer, the earliest first: as much as a page shows.
 *
 * @param before the number of a comment before which earlier ones were made; null if there are none
 */
public record CommentThread(
        List<Comment> comments, @Nullable Long before) {

    /** A thread in which nobody has said anything. */
    public static final CommentThread EMPTY = new CommentThread(List.of(), null);
}
