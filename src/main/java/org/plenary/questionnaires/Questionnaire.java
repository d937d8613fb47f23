package org.plenary.questionnaires;

import org.plenary.questionnaires.form.Form;

/**
 * One version of a questionnaire.
 *
 * @param id of the version
 * @param code of the questionnaire, such as {@code untoc-checklist}, the same for all its versions
 * @param version counted from 1
 * @param frozen whether a cycle was opened with it, so that it never changes again
 * @param edition how often it was saved; who saves says which was seen
 */
public record Questionnaire(long id, String code, int version, boolean frozen, int edition, Form form) {}
