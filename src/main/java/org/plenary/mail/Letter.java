package org.plenary.mail;

/** What a letter says, as plain text. */
public record Letter(String subject, String text) {}
