package org.plenary.responses.form;

import java.util.List;
import org.plenary.questionnaires.form.AnswerValue;

/**
 * Why an answer was not saved; what was typed is kept.
 *
 * @param typed what was typed
 * @param message what is wrong, or who saved otherwise meanwhile
 * @param theirs the lines of the answer another saved meanwhile; empty if none did
 * @param seen the revision that is seen now
 */
record Trouble(AnswerValue typed, String message, List<String> theirs, long seen) {}
