package org.plenary.questionnaires.exchange;

/**
 * That something in a file was not taken as it stands.
 *
 * @param place the key of the section or question
 * @param kind the end of the key of its words, {@code questionnaires.import.<kind>}
 * @param detail what it was
 */
public record ImportRemark(String place, String kind, String detail) {}
