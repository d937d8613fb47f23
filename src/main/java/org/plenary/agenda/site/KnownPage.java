package org.plenary.agenda.site;

import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.sessions.KnownSession;

/** The page of a session of which the desk has no paper, only what is on record. */
record KnownPage(
        Localized body,
        String title,
        String dates,
        Localized place,
        @Nullable String report,
        String certainty,
        String source) {

    static KnownPage of(KnownSession session, Words words) {
        return new KnownPage(
                session.body().name().in(words.language()),
                words.text("sessions.nth", session.number()),
                words.dates(session.dates().opens(), session.dates().closes()),
                session.place().in(words.language()),
                session.report(),
                words.text("agenda.certainty." + session.certainty().word()),
                session.source());
    }
}
