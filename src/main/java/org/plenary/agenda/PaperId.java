package org.plenary.agenda;

/** Names a paper that was given to the desk. */
public record PaperId(long value) {}
