package org.plenary.responses.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;

/**
 * What the browser hears of an answer it sent while people type.
 *
 * @param revision to be sent as seen with the next saving
 * @param was the mark of what holds now ({@link Typed#mark}); empty where nothing was saved
 * @param message what to say: that it is saved, what is wrong, or who saved otherwise meanwhile
 * @param theirs what another saved meanwhile; null if none did
 */
record SavedAnswer(
        @JsonIgnore int status,
        long revision,
        String was,
        String message,
        @Nullable Theirs theirs) {

    /**
     * An answer that another saved.
     *
     * @param lines as people read it
     * @param fields as the form has it, by the names of the fields
     */
    record Theirs(
            List<String> lines,
            Map<String, List<String>> fields,
            @JsonIgnore AnswerValue value) {}
}
