package org.plenary.questionnaires.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;
import tools.jackson.databind.JsonNode;

/**
 * A questionnaire of the report analyzer of the Convention on Biological Diversity. A sub-section becomes a note with its
 * questions after it; what a question says of when others are asked becomes the condition of those.
 */
final class AnalyzerForm {

    private final JsonNode root;
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Map<String, List<String>> conditions = new LinkedHashMap<>();

    AnalyzerForm(JsonNode root) {
        this.root = root;
    }

    ReadQuestionnaire read(String code) {
        root.path("sections")
                .valueStream()
                .flatMap(section -> section.path("questions").valueStream())
                .flatMap(AnalyzerForm::withParts)
                .forEach(this::readValidations);
        var form = new Form(
                MultilingualText.of(Language.ENGLISH, root.path("title").asString(code)),
                Stream.of("source", "licence")
                        .map(name -> root.path(name).asString(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                languages(),
                root.path("sections").valueStream().map(this::section).toList());
        conditions.keySet().stream()
                .filter(key -> form.question(key).isEmpty())
                .forEach(key -> remark(key, "target", String.join(", ", conditions.get(key))));
        return new ReadQuestionnaire(code, form, remarks);
    }

    private static Stream<JsonNode> withParts(JsonNode question) {
        return Stream.concat(Stream.of(question), question.path("questions").valueStream());
    }

    private EnumSet<Language> languages() {
        return root.path("languages")
                .valueStream()
                .flatMap(tag -> Language.ofTag(tag.asString("")).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    private Section section(JsonNode node) {
        return new Section(
                key(node),
                "",
                FormJson.text(node, "title"),
                FormJson.text(node, "description"),
                null,
                false,
                node.path("questions").valueStream().flatMap(this::questions).toList());
    }

    /** A question, or a sub-section with its questions, which inherit its number and its condition. */
    private Stream<Question> questions(JsonNode node) {
        var own = question(node, node.path("number").asString(""), condition(node));
        return Stream.concat(
                Stream.of(own),
                node.path("questions")
                        .valueStream()
                        .map(part -> question(
                                part,
                                (own.number() + " (" + part.path("number").asString("") + ")").strip(),
                                condition(part) == null ? condition(node) : condition(part))));
    }

    private Question question(JsonNode node, String number, @Nullable Condition relevant) {
        var key = key(node);
        remarkOther(key, node);
        return new Question(
                key,
                number,
                kind(key, node),
                FormJson.text(node, "title"),
                help(node),
                node.path("mandatory").asBoolean(false),
                node.path("options").valueStream().map(AnalyzerForm::choice).toList(),
                List.of(),
                List.of(),
                null,
                relevant,
                null,
                MultilingualText.NONE);
    }

    private QuestionKind kind(String key, JsonNode node) {
        boolean many = node.path("multiple").asBoolean(false);
        var type = node.path("type").asString("");
        return switch (type) {
            case "option" -> many ? QuestionKind.MANY_OF : QuestionKind.ONE_OF;
            case "term" -> term(key, node, many);
            case "text", "lstring", "lstringRte" -> QuestionKind.LONG_TEXT;
            case "int", "number" -> QuestionKind.NUMBER;
            case "link" -> QuestionKind.LEGISLATION;
            case "legend", "sub-section" -> QuestionKind.NOTE;
            default -> unknown(key, type);
        };
    }

    /** Terms come from a list outside the file; where the file has no choices, words are asked for. */
    private QuestionKind term(String key, JsonNode node, boolean many) {
        if (!node.path("options").isEmpty()) {
            return many ? QuestionKind.MANY_OF : QuestionKind.ONE_OF;
        }
        remark(key, "term", "");
        return QuestionKind.TEXT;
    }

    private QuestionKind unknown(String key, String type) {
        remark(key, "type", type);
        return QuestionKind.LONG_TEXT;
    }

    private static Choice choice(JsonNode node) {
        var caption = FormJson.text(node, "caption");
        return new Choice(
                node.path("value").asString(""),
                FormJson.text(node, "title"),
                caption.isEmpty() ? FormJson.text(node, "footnote") : caption,
                false,
                node.has("type"));
    }

    private static MultilingualText help(JsonNode node) {
        var footnote = FormJson.text(node, "footnote");
        return footnote.isEmpty() ? FormJson.text(node, "description") : footnote;
    }

    private void remarkOther(String key, JsonNode node) {
        if (node.has("customValuePlaceholder")) {
            remark(key, "custom-value", node.path("customValuePlaceholder").asString(""));
        }
        node.path("additionalInformation")
                .valueStream()
                .forEach(part -> remark(
                        key,
                        "additional",
                        FormJson.text(part, "title").in(Language.ENGLISH).text()));
    }

    private void readValidations(JsonNode question) {
        var source = question.path("key").asString("");
        question.path("validations").valueStream().forEach(validation -> {
            var target = validation.path("question").asString("");
            var condition = condition(source, validation);
            if (condition.isEmpty()) {
                remark(source, "function", validation.path("type").asString("") + " → " + target);
            } else {
                conditions.computeIfAbsent(target, _ -> new ArrayList<>()).add(condition);
            }
        });
    }

    /** The condition a validation stands for; empty for functions that only the other program knows. */
    private String condition(String source, JsonNode validation) {
        var answer = "${" + source + "}";
        var values = validation
                .path("values")
                .valueStream()
                .map(value -> value(source, value))
                .toList();
        return switch (validation.path("type").asString("")) {
            case "@hasValues" -> values.isEmpty() ? "count(" + answer + ") > 0" : anyOf(answer, values);
            case "@hasValuesExcept" -> "count(" + answer + ") > 0 and not(" + anyOf(answer, values) + ")";
            case "@hasAdditionalValues" -> anyOf(answer, values);
            default -> "";
        };
    }

    private static String value(String question, JsonNode value) {
        if (!value.isValueNode()) {
            throw new IllegalArgumentException(question + ": values");
        }
        return value.asString("");
    }

    private static String anyOf(String answer, List<String> values) {
        return values.stream().map(value -> answer + " = '" + value + "'").collect(Collectors.joining(" or "));
    }

    private @Nullable Condition condition(JsonNode node) {
        var all = conditions.getOrDefault(node.path("key").asString(""), List.of());
        return all.isEmpty()
                ? null
                : Condition.of(all.stream()
                        .map(each -> all.size() == 1 ? each : "(" + each + ")")
                        .collect(Collectors.joining(" or ")));
    }

    private void remark(String place, String kind, String detail) {
        remarks.add(new ImportRemark(place, kind, detail));
    }

    private static String key(JsonNode node) {
        var key = node.path("key").asString("");
        if (!Condition.isKey(key)) {
            throw new IllegalArgumentException("key: " + key);
        }
        return key;
    }
}
