package org.plenary.asking;

import static org.plenary.asking.QuestionnaireInJson.isMultiple;
import static org.plenary.asking.QuestionnaireInJson.key;
import static org.plenary.asking.QuestionnaireInJson.values;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plenary.asking.AnswersInCsv.Said;
import tools.jackson.databind.JsonNode;

/** What a questionnaire continues of an older one as a file has it, worked out without Plenary's own reader. */
record MappingInJson(JsonNode root, QuestionnaireInJson older, QuestionnaireInJson newer) {

    static MappingInJson of(String name, QuestionnaireInJson older, QuestionnaireInJson newer) throws IOException {
        return new MappingInJson(QuestionnaireInJson.of(name).root(), older, newer);
    }

    /** The questions that continue none. */
    List<String> without() {
        return keys(newer, question -> continued(question).isEmpty());
    }

    /** The older questions that none continues. */
    List<String> left() {
        var continued = newer.questions().map(this::continued).toList();
        return keys(older, question -> !continued.contains(key(question)));
    }

    /** The questions that continue one of which some answer has no equal. */
    List<String> losing() {
        return keys(
                newer,
                question -> older.questions()
                        .filter(each -> key(each).equals(continued(question)))
                        .anyMatch(each -> isLosing(each, question)));
    }

    private boolean isLosing(JsonNode old, JsonNode question) {
        return values(old).isEmpty() != values(question).isEmpty()
                || !values(question).isEmpty()
                        && !values(question)
                                .containsAll(become(values(old), question).toList());
    }

    /**
     * What a State should find filled in, by question: its older answers as they are carried over. Chosen values are parted by
     * spaces and in the order in which they are offered.
     */
    Map<String, String> filledIn(Map<String, Said> said) {
        var expected = new TreeMap<String, String>();
        newer.questions()
                .filter(question -> said.containsKey(continued(question)))
                .forEach(question -> {
                    var carried = carried(said.getOrDefault(continued(question), Said.NOTHING), question);
                    if (!carried.isEmpty()) {
                        expected.put(key(question), carried);
                    }
                });
        return expected;
    }

    private String carried(Said said, JsonNode question) {
        if (values(question).isEmpty()) {
            return said.text();
        }
        var become = become(said.values(), question).toList();
        var carried = values(question).stream().filter(become::contains).toList();
        return carried.size() > 1 && !isMultiple(question) ? "" : String.join(" ", carried);
    }

    private Stream<String> become(List<String> values, JsonNode question) {
        var mapped = root.path(key(question)).path("valueMapping");
        return values.stream().map(value -> mapped.path(value).asString(value));
    }

    private String continued(JsonNode question) {
        var from = root.path(key(question));
        return from.isString() ? from.asString() : from.path("question").asString("");
    }

    private static List<String> keys(QuestionnaireInJson of, Predicate<JsonNode> which) {
        return of.questions().filter(which).map(QuestionnaireInJson::key).toList();
    }
}
