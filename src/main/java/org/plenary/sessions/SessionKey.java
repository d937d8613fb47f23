package org.plenary.sessions;

import java.util.Optional;
import java.util.regex.Pattern;

/** How addresses name a session: {@code 4} for the first body of the desk, {@code uncac-cosp-6} for another. */
record SessionKey(Body body, int number) {

    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9][a-z0-9-]*)-)?([1-9]\\d{0,3})");

    /** Empty if the text names no session of these bodies, whether or not there is one. */
    static Optional<SessionKey> of(String text, Bodies bodies) {
        var key = FORM.matcher(text);
        if (!key.matches()) {
            return Optional.empty();
        }
        var body = key.group(1) == null
                ? Optional.of(bodies.first())
                : bodies.withId(key.group(1)).filter(named -> !named.equals(bodies.first()));
        return body.map(named -> new SessionKey(named, Integer.parseInt(key.group(2))));
    }

    String in(Bodies bodies) {
        return body.equals(bodies.first()) ? Integer.toString(number) : body.id() + "-" + number;
    }
}
