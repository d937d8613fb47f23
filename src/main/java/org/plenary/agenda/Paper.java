package org.plenary.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.sessions.SessionId;

/**
 * A paper that was given to the desk, without its bytes.
 *
 * @param sha256 of the file, in hexadecimal
 * @param corrections what an officer corrected in the reading, as JSON; {@code []} if nothing
 * @param received who gave it to the desk and when
 * @param accepted who accepted it and when; null while it is previewed
 * @param undone who took the accepting back and when; null unless someone did
 * @param session that it was accepted for; null while it is previewed, and where the session went with it
 * @param version of the agenda that it made or gave a language; 0 if none
 */
public record Paper(
        PaperId id,
        String fileName,
        String sha256,
        Language language,
        String corrections,
        State state,
        Deed received,
        @Nullable Deed accepted,
        @Nullable Deed undone,
        @Nullable SessionId session,
        int version,
        boolean addedLanguage) {

    /** What became of a paper. */
    public enum State {
        /** Read and shown, not accepted. */
        PREVIEWED,
        /** Its agenda is on the site. */
        ACCEPTED,
        /** Accepted, and taken back; it can be accepted again. */
        UNDONE
    }

    /** Who did something, and when. */
    public record Deed(String by, Instant at) {}
}
