package org.plenary.responses.form;

import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.form.SavedAnswer.Theirs;

/**
 * Why an answer was not saved; what was typed is kept.
 *
 * @param typed what was typed
 * @param message what is wrong, or who saved otherwise meanwhile
 * @param theirs the answer another saved meanwhile; null if none did
 * @param seen the revision that is seen now
 */
record Trouble(AnswerValue typed, String message, @Nullable Theirs theirs, long seen) {}
