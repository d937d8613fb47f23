package org.plenary.agenda;

import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.sessions.SessionId;

/**
 * An officer accepted a paper. Published in the transaction that writes its agenda, so who listens writes its own part
 * with it or stops it all.
 *
 * @param version of the agenda that the paper made, or whose language it added
 * @param addsLanguage whether the paper only gave an agenda that stands already in one more language
 * @param reading what the paper says as the officer left it; it is nowhere else yet, which is why the news carries it
 */
public record PaperAccepted(
        PaperId paper, SessionId session, int version, boolean addsLanguage, AnnotatedAgenda reading) {}
