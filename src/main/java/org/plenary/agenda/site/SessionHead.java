package org.plenary.agenda.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;

/**
 * What stands at the head of each page of a session.
 *
 * @param when whether it is on, how long until it opens, or that it is past
 * @param phase {@code now}, {@code next} or {@code past}
 * @param symbol of the paper that the agenda came with; null if there is none
 * @param status the chip of the agenda; null without an agenda
 */
record SessionHead(
        String key,
        String address,
        Localized body,
        String title,
        String dates,
        Localized place,
        String phase,
        String when,
        @Nullable String symbol,
        @Nullable Chip status) {

    /** The state of a thing. */
    record Chip(String kind, String label) {}

    static SessionHead of(Session session, @Nullable Agenda agenda, LocalDate today, Words words) {
        var symbol = agenda == null ? null : agenda.made().symbol();
        return new SessionHead(
                session.key(),
                session.address(),
                session.body().name().in(words.language()),
                words.text("sessions.nth", session.number()),
                words.dates(session.opens(), session.closes()),
                session.place().in(words.language()),
                phase(session, today),
                when(session, today, words),
                symbol == null ? null : symbol.text(),
                agenda == null ? null : chip(agenda, words));
    }

    private static Chip chip(Agenda agenda, Words words) {
        return new Chip(
                agenda.status().word(),
                words.text("agenda.status." + agenda.status().word()));
    }

    private static String phase(Session session, LocalDate today) {
        if (session.dates().include(today)) {
            return "now";
        }
        return today.isBefore(session.opens()) ? "next" : "past";
    }

    private static String when(Session session, LocalDate today, Words words) {
        return words.text("agenda.phase." + phase(session, today), ChronoUnit.DAYS.between(today, session.opens()));
    }
}
