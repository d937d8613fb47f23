package org.plenary.agenda.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.sessions.Body;
import org.plenary.sessions.SessionDates;

/** The session that a paper is for, once the paper says all that is needed to hold it. */
public record SessionOfPaper(
        Body body, int number, SessionDates dates, @Nullable DocumentSymbol symbol, Language language) {

    /** What the paper does not say and an officer has to; empty if it says all. */
    public static List<Refusal> obstacles(AnnotatedAgenda paper) {
        var session = paper.session();
        var obstacles = new ArrayList<Refusal>();
        if (session.body() == null) {
            obstacles.add(Refusal.NO_BODY);
        }
        if (session.number() < 1) {
            obstacles.add(Refusal.NO_NUMBER);
        }
        if (session.opens() == null
                || session.closes() == null
                || session.closes().isBefore(session.opens())) {
            obstacles.add(Refusal.NO_DATES);
        }
        if (paper.items().isEmpty()) {
            obstacles.add(Refusal.NO_ITEMS);
        }
        return obstacles;
    }

    /** Only for a paper without obstacles. */
    public static SessionOfPaper of(AnnotatedAgenda paper) {
        var session = paper.session();
        return new SessionOfPaper(
                Objects.requireNonNull(session.body()),
                session.number(),
                new SessionDates(
                        Objects.requireNonNull(session.opens()),
                        session.opensAt(),
                        Objects.requireNonNull(session.closes())),
                session.symbol(),
                session.language());
    }

    /** Whether the paper is the one that the agenda came with, in a language in which it is not there yet. */
    public boolean isOneMoreLanguageOf(Agenda agenda) {
        return symbol != null
                && symbol.equals(agenda.made().symbol())
                && !agenda.languages().contains(language);
    }
}
