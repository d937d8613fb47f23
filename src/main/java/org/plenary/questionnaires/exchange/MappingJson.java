package org.plenary.questionnaires.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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

    /** Letters of the longest key that a mapping may name, more than any question has. */
    private static final int LONGEST = 200;

    private static final JsonMapper JSON = JsonMapper.shared();

    private MappingJson() {}

    /**
     * What the file says, whether it can be right or not; {@link ReadMapping#between} remarks on it, and
     * {@code ContinuityFindings} judge it.
     *
     * @throws UnreadableQuestionnaire if it is no mapping
     */
    public static ReadMapping read(byte[] content) throws UnreadableQuestionnaire {
        var root = QuestionnaireJson.tree(content);
        if (!root.isObject()) {
            throw unreadable("{");
        }
        Refusals.checkTexts(root);
        var read = root.path("questions").isObject() ? ours(root) : analyzer(root);
        checkKeys(read);
        return read;
    }

    /** A pair of questions is named once; what is far too long is no key of any question. */
    private static void checkKeys(ReadMapping read) throws UnreadableQuestionnaire {
        var seen = new HashSet<List<String>>();
        for (var each : read.correspondences()) {
            boolean tooLong = Math.max(each.question().length(), each.older().length()) > LONGEST;
            if (tooLong || !seen.add(List.of(each.question(), each.older()))) {
                throw unreadable(each.question() + " – " + each.older());
            }
        }
    }

    private static UnreadableQuestionnaire unreadable(String place) {
        return new UnreadableQuestionnaire("questionnaires.unreadable.mapping", place);
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

    private static ReadMapping ours(JsonNode root) throws UnreadableQuestionnaire {
        var all = new ArrayList<Correspondence>();
        var remarks = new ArrayList<ImportRemark>();
        for (var entry : root.path("questions").properties()) {
            for (var part : entry.getValue()) {
                remarkSeveral(entry.getKey(), part.path("values"), remarks);
                all.add(new Correspondence(
                        entry.getKey(),
                        older(entry.getKey(), part),
                        relation(entry.getKey(), part),
                        values(part, "values")));
            }
        }
        return new ReadMapping(root.path("to").asString(""), root.path("from").asString(""), all, remarks);
    }

    private static ReadMapping analyzer(JsonNode root) throws UnreadableQuestionnaire {
        var all = new ArrayList<Correspondence>();
        var remarks = new ArrayList<ImportRemark>();
        for (var entry : root.properties()) {
            var said = entry.getValue();
            if (said.isString() && !entry.getKey().equals(SCHEMA)) {
                all.add(new Correspondence(entry.getKey(), said.asString(), Relation.SAME, Map.of()));
            } else if (!entry.getKey().equals(SCHEMA)) {
                remarkSeveral(entry.getKey(), said.path("valueMapping"), remarks);
                all.add(new Correspondence(
                        entry.getKey(), older(entry.getKey(), said), Relation.SAME, values(said, "valueMapping")));
            }
        }
        return new ReadMapping("", root.path(SCHEMA).asString(""), all, remarks);
    }

    /** An older answer that became several is carried over to none of them. */
    private static void remarkSeveral(String question, JsonNode values, List<ImportRemark> remarks) {
        values.properties().stream()
                .filter(value -> !value.getValue().isString())
                .forEach(value -> remarks.add(new ImportRemark(question, "several", value.getKey())));
    }

    private static String older(String question, JsonNode said) throws UnreadableQuestionnaire {
        var older = said.path("question");
        if (!older.isString() || older.asString().isEmpty()) {
            throw unreadable(question);
        }
        return older.asString();
    }

    private static Relation relation(String question, JsonNode said) throws UnreadableQuestionnaire {
        var word = said.path("relation").asString(Relation.SAME.word());
        return Arrays.stream(Relation.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(question + ": " + word));
    }

    private static Map<String, String> values(JsonNode said, String name) {
        return said.path(name)
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString("")));
    }
}
