package org.plenary.access.passkeys;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A passkey that is being made or asked for: the challenge that a device has to answer. It lies in the session, one at a
 * time, is used up by the first answer, right or wrong, and waits five minutes.
 *
 * @param options what the device is told, as the library keeps it
 * @param account for whom a passkey is made; empty where one is asked for
 * @param name of the passkey that is made; empty where one is asked for
 */
record Ceremony(Serializable options, String account, String name, Instant begun) implements Serializable {

    private static final Duration WAITS = Duration.ofMinutes(5);

    private static final String KEY = "plenary.passkey";

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    /** The one that waits for its answer. */
    static Optional<Ceremony> waiting(HttpSession session, Instant now) {
        return session.getAttribute(KEY) instanceof Ceremony ceremony && !now.isAfter(ceremony.begun.plus(WAITS))
                ? Optional.of(ceremony)
                : Optional.empty();
    }

    /** The one that waits, which then waits no longer. */
    static Optional<Ceremony> take(HttpSession session, Instant now) {
        var ceremony = waiting(session, now);
        session.removeAttribute(KEY);
        return ceremony;
    }
}
