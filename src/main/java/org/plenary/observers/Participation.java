package org.plenary.observers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.sessions.SessionId;

/**
 * The participation of one observer in a session, from notice or application to admission.
 *
 * @param session the session for which it was asked
 * @param standing whether the status lasts beyond that session
 * @param since the day of its admission; null until then
 * @param until the day from which the status no longer holds; null while it does
 * @param version how many acts there are
 */
public record Participation(
        long id,
        SessionId session,
        ObserverClass observers,
        Subject subject,
        MultilingualText name,
        Stage stage,
        boolean standing,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int version,
        List<ObserverAct> acts) {

    public Participation {
        acts = List.copyOf(acts);
    }

    /** The last act of this kind. */
    public Optional<ObserverAct> last(Kind kind) {
        return acts.reversed().stream().filter(act -> act.kind() == kind).findFirst();
    }

    /** The day on which notice or application came, the last one after a withdrawal. */
    public LocalDate received() {
        return last(Kind.RENEWAL)
                .or(() -> last(Kind.NOTICE))
                .or(() -> last(Kind.APPLICATION))
                .map(ObserverAct::on)
                .orElseThrow();
    }

    /** Whether the status holds on the day on which a session opens. */
    public boolean holdsOn(LocalDate opening) {
        return since != null && (until == null || until.isAfter(opening));
    }

    /** Whether it is an observer now. */
    public boolean isAdmitted() {
        return stage == Stage.ADMITTED;
    }
}
