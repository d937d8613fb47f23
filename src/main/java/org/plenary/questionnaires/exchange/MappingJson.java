package org.plenary.questionnaires.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.Correspondence;
import org.plenary.questionnaires.Relation;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What continues what, as a file. Two forms are read: ours ({@code {"to", "from", "questions"}}), and that of the report analyzer, where each newer
 * question names an older one and, where they changed, the newer value of each older one.
 */
public final class MappingJson {

    /** Under which the analyzer's mappings name the older questionnaire. */
    private static final String SCHEMA = "schema";

    private static final JsonMapper JSON = JsonMapper.shared();

    private MappingJson() {}

    /**
     * What the file says, whether it can be right or not; {@code ContinuityFindings} judge it.
     *
     * @throws UnreadableQuestionnaire if it is no mapping
     */
    public static ReadMapping read(byte[] content, Form newer) throws UnreadableQuestionnaire {
        var root = QuestionnaireJson.tree(content);
        if (!root.isObject()) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.mapping", "{");
        }
        try {
            return root.path("questions").isObject() ? ours(root) : analyzer(root, newer);
        } catch (IllegalArgumentException e) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.mapping", String.valueOf(e.getMessage()));
        }
    }

    /**
     * The mapping as a file that can be given in at another desk: our form, with the questions in the order of the newer
     * questionnaire, then those it does not ask.
     */
    public static String write(Continuity continuity, Form newer) {
        var root = JSON.createObjectNode().put("to", continuity.questionnaire()).put("from", continuity.older());
        var questions = root.putObject("questions");
        Stream.concat(
                        newer.questions().map(Question::key),
                        continuity.correspondences().stream().map(Correspondence::question))
                .distinct()
                .forEach(key -> continuity
                        .of(key)
                        .forEach(each -> write(questions.withArray(key).addObject(), each)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void write(ObjectNode node, Correspondence each) {
        node.put("question", each.older()).put("relation", each.relation().word());
        if (!each.values().isEmpty()) {
            var values = node.putObject("values");
            new TreeMap<>(each.values()).forEach(values::put);
        }
    }

    private static ReadMapping ours(JsonNode root) {
        var all = root.path("questions")
                .propertyStream()
                .flatMap(entry -> entry.getValue()
                        .valueStream()
                        .map(part -> new Correspondence(
                                entry.getKey(),
                                part.path("question").asString(""),
                                Relation.ofWord(part.path("relation").asString("same")),
                                texts(part.path("values")))))
                .toList();
        return new ReadMapping(root.path("to").asString(""), root.path("from").asString(""), all, List.of());
    }

    private static ReadMapping analyzer(JsonNode root, Form newer) {
        var remarks = new ArrayList<ImportRemark>();
        var all = root.propertyStream()
                .filter(entry -> !entry.getKey().equals(SCHEMA))
                .map(entry -> correspondence(entry, newer, remarks))
                .toList();
        return new ReadMapping("", root.path(SCHEMA).asString(""), all, remarks);
    }

    private static Correspondence correspondence(
            Map.Entry<String, JsonNode> entry, Form newer, List<ImportRemark> remarks) {
        var said = entry.getValue();
        if (said.isString()) {
            return new Correspondence(entry.getKey(), said.asString(), Relation.SAME, Map.of());
        }
        if (!said.path("question").isString()) {
            throw new IllegalArgumentException(entry.getKey());
        }
        var values = texts(said.path("valueMapping"));
        newer.question(entry.getKey())
                .ifPresent(asked -> values.values().stream()
                        .filter(value -> asked.choice(value).isEmpty())
                        .forEach(value -> remarks.add(new ImportRemark(entry.getKey(), "no-value", value))));
        return new Correspondence(entry.getKey(), said.path("question").asString(), Relation.SAME, values);
    }

    private static Map<String, String> texts(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString("")));
    }
}
