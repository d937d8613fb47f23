package org.plenary.mail;

import java.util.Optional;

/** Writes the letters of one kind, each at the moment it is sent and anew at each attempt. */
public interface LetterWriter {

    /** The kind, with the room whose it is: {@code access.invitation}. */
    String kind();

    /** What the letter says; empty if there is nothing to say any more, and the letter is dropped. */
    Optional<Letter> write(QueuedLetter letter);
}
