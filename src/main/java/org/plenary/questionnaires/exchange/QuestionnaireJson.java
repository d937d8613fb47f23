package org.plenary.questionnaires.exchange;

import java.util.List;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.QuestionKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads questionnaires from JSON: those of Plenary ({@link FormJson}), and those of the report analyzer of the Convention on
 * Biological Diversity ({@link AnalyzerForm}).
 */
public final class QuestionnaireJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private QuestionnaireJson() {}

    /** @throws UnreadableQuestionnaire if it is none; the exception says where and why */
    public static ReadQuestionnaire read(byte[] content) throws UnreadableQuestionnaire {
        var root = tree(content);
        var code = root.path("id").asString("");
        if (!code.matches("[A-Za-z][A-Za-z0-9-]{0,79}")
                || !root.path("sections").isArray()) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.shape", "id, sections");
        }
        try {
            var read = isOurs(root)
                    ? new ReadQuestionnaire(code, FormJson.read(root), List.of())
                    : new AnalyzerForm(root).read(code);
            Refusals.check(read.form());
            return read;
        } catch (IllegalArgumentException | JacksonException e) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.part", String.valueOf(e.getMessage()));
        }
    }

    static JsonNode tree(byte[] content) throws UnreadableQuestionnaire {
        try {
            return JSON.readTree(content);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new UnreadableQuestionnaire(
                    "questionnaires.unreadable.json", at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr());
        }
    }

    /** Ours names kinds of questions that the other does not have. */
    private static boolean isOurs(JsonNode root) {
        return root.path("sections")
                .valueStream()
                .flatMap(section -> section.path("questions").valueStream())
                .allMatch(question ->
                        QuestionKind.ofWord(question.path("type").asString("")).isPresent());
    }
}
