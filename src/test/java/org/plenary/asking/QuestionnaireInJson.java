package org.plenary.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.Shared;
import org.plenary.asking.AnswersInCsv.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire of another Conference as its file has it, read without Plenary's own reader. */
record QuestionnaireInJson(JsonNode root) {

    static QuestionnaireInJson of(String name) throws IOException {
        return new QuestionnaireInJson(JsonMapper.shared().readTree(content(name)));
    }

    static byte[] content(String name) throws IOException {
        return Files.readAllBytes(Shared.file("data/questionnaires/" + name + ".json"));
    }

    Stream<JsonNode> sections() {
        return root.path("sections").valueStream();
    }

    /** The questions that can be answered, in their order. */
    Stream<JsonNode> questions() {
        return sections().flatMap(QuestionnaireInJson::questions);
    }

    static Stream<JsonNode> questions(JsonNode section) {
        return section.path("questions")
                .valueStream()
                .flatMap(each -> Stream.concat(Stream.of(each), questions(each)))
                .filter(each -> !List.of("legend", "sub-section").contains(type(each)));
    }

    /** The values that may be chosen, in their order. */
    static List<String> values(JsonNode question) {
        return question.path("options")
                .valueStream()
                .map(each -> each.path("value").asString())
                .toList();
    }

    /**
     * What a State should find filled in, by question: its older answers as a mapping puts them into this questionnaire. Chosen
     * values are parted by spaces.
     */
    Map<String, String> filledIn(JsonNode mapping, Map<String, Said> older) {
        var expected = new TreeMap<String, String>();
        questions().forEach(question -> {
            var key = question.path("key").asString();
            var from = mapping.path(key);
            var said = older.get(
                    from.isString() ? from.asString() : from.path("question").asString(""));
            var carried = said == null ? "" : carried(said, from.path("valueMapping"), question);
            if (!carried.isEmpty()) {
                expected.put(key, carried);
            }
        });
        return expected;
    }

    private static String carried(Said said, JsonNode values, JsonNode question) {
        if (values(question).isEmpty()) {
            return said.text();
        }
        var offered = values(question);
        var carried = said.values().stream()
                .map(value -> values.path(value).asString(value))
                .filter(offered::contains)
                .toList();
        boolean many = question.path("multiple").asBoolean(false);
        return carried.size() > 1 && !many ? "" : String.join(" ", carried);
    }

    private static String type(JsonNode question) {
        return question.path("type").asString();
    }
}
