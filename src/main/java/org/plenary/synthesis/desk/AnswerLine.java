package org.plenary.synthesis.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.responses.SubmittedAnswer;
import org.plenary.web.Table;

/** A submitted answer as a line of a table. */
record AnswerLine(SubmittedAnswer answer, String questionnaire) {

    static final String[] COLUMNS = {
        "questionnaire", "state", "question", "occurrence", "values", "text", "words", "rows", "visibility"
    };

    static AnswerLine of(SubmittedAnswer answer, Map<Long, String> codes) {
        return new AnswerLine(answer, codes.getOrDefault(answer.questionnaire(), ""));
    }

    /** Values are parted by spaces; words beside values and rows are as the text of their fields. */
    String[] cells() {
        var value = answer.value();
        return new String[] {
            questionnaire,
            answer.state(),
            answer.place().question(),
            Integer.toString(answer.place().occurrence()),
            String.join(" ", value.values()),
            Table.harmless(value.text()),
            Table.harmless(value.texts().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"))),
            Table.harmless(value.rows().stream()
                    .map(row -> row.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .collect(Collectors.joining("; ")))
                    .collect(Collectors.joining("\n"))),
            answer.visibility().word().toLowerCase(Locale.ROOT)
        };
    }

    Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        object.put("questionnaire", questionnaire);
        object.put("state", answer.state());
        object.put("question", answer.place().question());
        object.put("occurrence", answer.place().occurrence());
        object.put("values", answer.value().values());
        object.put("text", answer.value().text());
        object.put("words", answer.value().texts());
        object.put("rows", answer.value().rows());
        object.put("visibility", answer.visibility().word());
        return object;
    }
}
