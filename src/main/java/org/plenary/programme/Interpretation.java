package org.plenary.programme;

import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;

/**
 * The meetings of a session for which there is interpretation: what the resources allow.
 *
 * @param languages into and from how many languages; 0 if that is not known
 */
public record Interpretation(int total, int plenary, int parallel, int languages) {

    /** How many meetings of the stream the resources allow. */
    public int of(MeetingStream stream) {
        return switch (stream) {
            case PLENARY -> plenary;
            case PARALLEL -> parallel;
        };
    }
}
