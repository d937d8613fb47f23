package org.plenary.questionnaires.form;

/**
 * The place in a treaty that a question asks about.
 *
 * @param treaty the code of the instrument in lower case, such as {@code untoc}
 * @param paragraph such as {@code 1 (a)}; empty for the whole article
 */
public record Provision(String treaty, int article, String paragraph) {}
