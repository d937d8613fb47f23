package org.plenary.sessions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.springframework.stereotype.Component;

/** All sessions of the bodies, those that this desk holds and those that are only on record, each once. */
@Component
class SessionListing {

    private final Bodies bodies;
    private final Sessions sessions;
    private final KnownSessions known;

    SessionListing(Bodies bodies, Sessions sessions, KnownSessions known) {
        this.bodies = bodies;
        this.sessions = sessions;
        this.known = known;
    }

    /** By body in the order of the desk, the latest session of each first. */
    List<Entry> all() {
        var byKey = new TreeMap<String, Entry>();
        known.all().forEach(session -> byKey.put(session.key(), new Entry(null, session)));
        sessions.all()
                .forEach(session -> byKey.merge(
                        session.key(), new Entry(session, null), (old, held) -> new Entry(held.held(), old.known())));
        return byKey.values().stream()
                .sorted(Comparator.comparingInt((Entry entry) -> bodies.all().indexOf(entry.body()))
                        .thenComparing(Entry::number, Comparator.reverseOrder()))
                .toList();
    }

    Optional<Entry> find(String key) {
        var held = sessions.find(key);
        var onRecord = known.find(key);
        return held.isEmpty() && onRecord.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(held.orElse(null), onRecord.orElse(null)));
    }

    /**
     * A session; what the desk holds goes before the record.
     *
     * @param held null if the desk holds none
     * @param known null if it is not on record
     */
    record Entry(@Nullable Session held, @Nullable KnownSession known) {

        Body body() {
            return held == null ? Objects.requireNonNull(known).body() : held.body();
        }

        int number() {
            return held == null ? Objects.requireNonNull(known).number() : held.number();
        }

        String key() {
            return held == null ? Objects.requireNonNull(known).key() : held.key();
        }

        SessionDates dates() {
            return held == null ? Objects.requireNonNull(known).dates() : held.dates();
        }

        MultilingualText place() {
            return held == null ? Objects.requireNonNull(known).place() : held.place();
        }

        boolean isOn(LocalDate day) {
            return dates().include(day);
        }
    }
}
