/**
 * What a questionnaire is made of: sections, questions, choices, the conditions under which each is asked, and the one shape
 * of an answer.
 */
@NamedInterface("form")
@NullMarked
package org.plenary.questionnaires.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
