package org.plenary.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.rules.Finding;
import org.plenary.sessions.Session;

/**
 * What accepting a paper would do, for the officer to see before it is done.
 *
 * @param session that stands already; null if the paper would bring it or names none
 * @param basedOn the version that is current now, 0 if there is none; accepting is refused if another is by then
 * @param findings how a paper in a further language differs from the agenda it joins
 * @param obstacles what the officer has to correct first
 */
public record Prospect(
        Effect effect,
        @Nullable Session session,
        int basedOn,
        List<Finding> findings,
        List<Outcome.Refusal> obstacles) {

    public Prospect {
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
    }

    /** What accepting would do. */
    public enum Effect {
        /** A session appears, with the first version of its agenda. */
        NEW_SESSION,
        /** A session that stands gets a new version of its agenda. */
        NEW_VERSION,
        /** The current version is read in one more language. */
        ADDS_LANGUAGE,
        /** Nothing until the obstacles are gone. */
        NOTHING
    }
}
