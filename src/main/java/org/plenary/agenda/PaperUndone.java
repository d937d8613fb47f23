package org.plenary.agenda;

import org.plenary.languages.Language;
import org.plenary.sessions.SessionId;

/**
 * An officer took back the accepting of a paper. Published in the transaction that restores the earlier agenda, before
 * the session goes if the paper alone had brought it.
 *
 * @param addedLanguage whether the paper had only added its language to an agenda that stays
 */
public record PaperUndone(PaperId paper, SessionId session, int version, boolean addedLanguage, Language language) {}
