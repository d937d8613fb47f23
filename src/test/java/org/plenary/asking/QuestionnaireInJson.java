package org.plenary.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    JsonNode section(String key) {
        return sections().filter(each -> key(each).equals(key)).findFirst().orElseThrow();
    }

    /** The questions that can be answered, in their order. */
    Stream<JsonNode> questions() {
        return sections().flatMap(QuestionnaireInJson::questions);
    }

    static Stream<JsonNode> questions(JsonNode section) {
        return withParts(section)
                .filter(each -> !List.of("legend", "sub-section")
                        .contains(each.path("type").asString()));
    }

    private static Stream<JsonNode> withParts(JsonNode node) {
        return node.path("questions").valueStream().flatMap(each -> Stream.concat(Stream.of(each), withParts(each)));
    }

    /** The values that may be chosen, in their order. */
    static List<String> values(JsonNode question) {
        return question.path("options")
                .valueStream()
                .map(each -> each.path("value").asString())
                .toList();
    }

    static boolean isMultiple(JsonNode question) {
        return question.path("multiple").asBoolean(false);
    }

    static String key(JsonNode node) {
        return node.path("key").asString();
    }

    /** What a State says that answers questions: of the values of each those it chooses, or some words where none are offered. */
    static Map<String, Said> said(Stream<JsonNode> questions, Function<JsonNode, List<String>> choosing, String words) {
        var said = new TreeMap<String, Said>();
        questions.forEach(question -> {
            boolean choice = !values(question).isEmpty();
            said.put(key(question), new Said(choice ? choosing.apply(question) : List.of(), choice ? "" : words));
        });
        return said;
    }

    /** The questions of which the file says something that is no part of a questionnaire: a program or values of one's own. */
    List<String> notAsItStands() {
        var all = sections().flatMap(QuestionnaireInJson::withParts).toList();
        var programs = all.stream()
                .flatMap(each -> each.path("validations")
                        .valueStream()
                        .filter(rule -> rule.path("type").asString().startsWith("&"))
                        .map(_ -> key(each)));
        var values =
                all.stream().filter(each -> each.has("customValuePlaceholder")).map(QuestionnaireInJson::key);
        return Stream.concat(programs, values).toList();
    }
}
