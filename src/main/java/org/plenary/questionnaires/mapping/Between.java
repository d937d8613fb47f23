package org.plenary.questionnaires.mapping;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.form.Question;

/** Two questionnaires, of which the newer may continue the older; each is its latest version. */
record Between(Questionnaire newer, Questionnaire older) {

    /** The address of the page that shows them side by side. */
    String address() {
        return "/desk/" + matter();
    }

    /** Under which the record keeps what was set out between them. */
    String matter() {
        return "questionnaires/%s/continuity/%s".formatted(newer.code(), older.code());
    }

    /** The older questions by their keys. */
    Map<String, Question> olderByKey() {
        return older.form().questions().collect(Collectors.toMap(Question::key, Function.identity()));
    }
}
