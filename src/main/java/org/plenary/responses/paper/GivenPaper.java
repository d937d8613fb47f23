package org.plenary.responses.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was given in.
 *
 * @param content null once it was decided on
 */
@SuppressWarnings("ArrayRecordComponent") // only read, never compared
record GivenPaper(long id, String name, byte @Nullable [] content, String givenBy, Instant givenAt) {}
