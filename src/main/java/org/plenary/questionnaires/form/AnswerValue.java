package org.plenary.questionnaires.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered to one question, in the one shape that fits every kind.
 *
 * <p>Stored as {@code jsonb} with nothing that is empty: {@code {"values": ["partly"]}}, {@code {"text": "12"}}. Two equal
 * answers are written alike.
 *
 * @param values chosen from the choices of the question, in their order
 * @param texts the words beside a chosen value, by that value
 * @param text of a text, long text, number ({@code 12.5}) or date ({@code 2026-11-26})
 * @param rows of a table by the keys of its columns; of legislation with {@code title}, {@code link} and {@code file}; of
 *     attachments with {@code name} and {@code file}
 */
public record AnswerValue(List<String> values, Map<String, String> texts, String text, List<Map<String, String>> rows) {

    public static final AnswerValue EMPTY = new AnswerValue(List.of(), Map.of(), "", List.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    public AnswerValue {
        values = List.copyOf(values);
        texts = present(texts);
        text = text.strip();
        rows = rows.stream()
                .map(AnswerValue::present)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    public static AnswerValue ofValues(String... values) {
        return new AnswerValue(List.of(values), Map.of(), "", List.of());
    }

    public static AnswerValue ofText(String text) {
        return new AnswerValue(List.of(), Map.of(), text, List.of());
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return values.isEmpty() && text.isEmpty() && rows.isEmpty();
    }

    /** What conditions compare with: the chosen values, else the text, else one entry a row. */
    public Stream<String> comparable() {
        if (!values.isEmpty()) {
            return values.stream();
        }
        return text.isEmpty() ? rows.stream().map(row -> String.join(" ", row.values())) : Stream.of(text);
    }

    /** The numbers of the documents that its rows name. */
    public Set<String> documents() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.get(Column.DOCUMENT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String toJson() {
        var written = new LinkedHashMap<String, Object>();
        if (!values.isEmpty()) {
            written.put("values", values);
        }
        if (!texts.isEmpty()) {
            written.put("texts", texts);
        }
        if (!text.isEmpty()) {
            written.put("text", text);
        }
        if (!rows.isEmpty()) {
            written.put("rows", rows);
        }
        return JSON.writeValueAsString(written);
    }

    /** Reads what {@link #toJson} writes; what is missing is empty. */
    public static AnswerValue fromJson(String json) {
        var read = JSON.readTree(json);
        return new AnswerValue(
                read.path("values").valueStream().map(JsonNode::asString).toList(),
                texts(read.path("texts")),
                read.path("text").asString(""),
                read.path("rows").valueStream().map(AnswerValue::texts).toList());
    }

    private static Map<String, String> texts(JsonNode node) {
        return node.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString("")));
    }

    private static Map<String, String> present(Map<String, String> texts) {
        var present = new TreeMap<String, String>();
        texts.forEach((key, text) -> {
            if (!text.isBlank()) {
                present.put(key, text.strip());
            }
        });
        return Collections.unmodifiableMap(present);
    }
}
