package org.plenary.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * A session of a body, such as the fourth of the Conference of the Parties; it is made of meetings.
 *
 * @param number counted from 1
 * @param key how addresses name it: {@code 4} for the first body of the desk, {@code uncac-cosp-6} for the others
 */
public record Session(SessionId id, Body body, int number, SessionDates dates, String key) {

    public LocalDate opens() {
        return dates.opens();
    }

    public @Nullable LocalTime opensAt() {
        return dates.opensAt();
    }

    public LocalDate closes() {
        return dates.closes();
    }

    /** Where it meets: where its body does. */
    public MultilingualText place() {
        return body.place();
    }

    /** The address of its front page. */
    public String address() {
        return "/sessions/" + key;
    }
}
