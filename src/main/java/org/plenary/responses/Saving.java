package org.plenary.responses;

import org.jspecify.annotations.Nullable;

/** What came of saving an answer. All three are ordinary while people write, so none is an exception. */
public sealed interface Saving {

    /** @param revision to be said as seen with the next saving */
    record Saved(long revision) implements Saving {}

    /**
     * Another saved meanwhile; nothing was changed.
     *
     * @param current what holds now
     */
    record Conflict(@Nullable Answer current) implements Saving {}

    /** The response is with the secretariat or accepted; nothing was changed. */
    record Closed(ResponseStage stage) implements Saving {}
}
