package org.plenary.sessions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.sessions.SessionListing.Entry;

/** What the list of sessions shows, body by body. */
record SessionsPage(List<BodyPart> bodies) {

    static SessionsPage of(List<Entry> entries, LocalDate today, Words words) {
        var bodies = entries.stream().map(Entry::body).distinct().toList();
        return new SessionsPage(bodies.stream()
                .map(body -> new BodyPart(
                        body.id(),
                        body.name().in(words.language()),
                        entries.stream()
                                .filter(entry -> entry.body().equals(body))
                                .map(entry -> Row.of(entry, today, words))
                                .toList()))
                .toList());
    }

    /** A body and its sessions, the latest first. */
    record BodyPart(String id, Localized name, List<Row> rows) {}

    /**
     * A session.
     *
     * @param here whether this desk has its papers
     * @param state whether it is on or still to come; null if it is past
     * @param report the symbol of its report; null if it is not known
     * @param caution how sure the dates are, where they are less than sure
     */
    record Row(
            String address,
            String title,
            String dates,
            Localized place,
            boolean here,
            @Nullable State state,
            @Nullable String report,
            @Nullable String caution) {

        static Row of(Entry entry, LocalDate today, Words words) {
            var known = entry.known();
            return new Row(
                    "/sessions/" + entry.key(),
                    words.text("sessions.nth", entry.number()),
                    words.dates(entry.dates().opens(), entry.dates().closes()),
                    entry.place().in(words.language()),
                    entry.held() != null,
                    State.of(entry, today, words),
                    known == null ? null : known.report(),
                    known == null || entry.held() != null ? null : caution(known, words));
        }

        private static @Nullable String caution(KnownSession known, Words words) {
            return switch (known.certainty()) {
                case REPORT, PRESS -> null;
                case YEAR_INFERRED, ANNOUNCED ->
                    words.text("sessions.certainty." + known.certainty().word());
            };
        }
    }

    /** A chip. */
    record State(String kind, String label) {

        static @Nullable State of(Entry entry, LocalDate today, Words words) {
            if (entry.isOn(today)) {
                return new State("now", words.text("sessions.state.now"));
            }
            return entry.dates().opens().isAfter(today) ? new State("plain", words.text("sessions.state.next")) : null;
        }
    }
}
