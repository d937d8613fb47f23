package org.plenary.agenda.paper;

import java.util.List;
import org.plenary.sessions.Bodies;

/** Reads an annotated provisional agenda: what its lines say, and where each of them belongs. */
public final class AnnotatedAgendaReader {

    private AnnotatedAgendaReader() {}

    /** @throws UnreadablePaper if it is not an agenda in one of the six languages */
    public static AnnotatedAgenda read(PaperText paper, Bodies bodies) {
        return read(paper, bodies, List.of());
    }

    /**
     * Reads a paper with what an officer put right.
     *
     * @throws UnreadablePaper if it is not an agenda in one of the six languages
     */
    public static AnnotatedAgenda read(PaperText paper, Bodies bodies, List<Correction> corrections) {
        throw new UnreadablePaper("paper.not-agenda", paper.fileName());
    }
}
