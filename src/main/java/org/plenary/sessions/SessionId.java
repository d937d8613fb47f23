package org.plenary.sessions;

/** Names a session in the database; addresses use {@link Session#key}. */
public record SessionId(long value) {}
