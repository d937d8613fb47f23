package org.plenary.questionnaires.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * A part of a questionnaire, often an article of a treaty.
 *
 * @param treaty the code of the instrument it is about, in lower case; empty where it is about none
 * @param relevant when it is asked; null for always
 * @param repeated whether it may be answered several times, once for each of something
 */
public record Section(
        String key,
        String treaty,
        MultilingualText title,
        MultilingualText description,
        @Nullable Condition relevant,
        boolean repeated,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
