package org.plenary.questionnaires.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questionnaires as JSON: how they are stored, shipped and exchanged between desks of Plenary. The guide describes the
 * format.
 */
public final class FormJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FormJson() {}

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException if it is no questionnaire; the message names the section or question at fault
     */
    public static Form read(JsonNode root) {
        return new Form(
                text(root, "title"),
                root.path("source").asString(""),
                languages(root),
                each(root, "sections", FormJson::section));
    }

    /** The form as JSON, with nothing that is empty. */
    public static String write(Form form) {
        return JSON.writeValueAsString(node(form));
    }

    /** The form as a file that can be given in at another desk under a code. */
    public static String write(String code, Form form) {
        var named = JSON.createObjectNode().put("id", code);
        named.setAll(node(form));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(named);
    }

    private static Set<Language> languages(JsonNode root) {
        var named = root.path("languages")
                .valueStream()
                .flatMap(tag -> Language.ofTag(tag.asString("")).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
        return named.isEmpty() ? EnumSet.allOf(Language.class) : named;
    }

    private static Section section(JsonNode node) {
        return at(
                node,
                () -> new Section(
                        key(node),
                        node.path("treaty").asString(""),
                        text(node, "title"),
                        text(node, "description"),
                        condition(node, "relevant"),
                        node.path("repeated").asBoolean(false),
                        each(node, "questions", FormJson::question)));
    }

    private static Question question(JsonNode node) {
        return at(
                node,
                () -> new Question(
                        key(node),
                        node.path("number").asString(""),
                        kind(node),
                        text(node, "title"),
                        text(node, "help"),
                        node.path("required").asBoolean(false),
                        each(node, "options", FormJson::choice),
                        each(node, "columns", FormJson::column),
                        each(node, "provisions", FormJson::provision),
                        Obligation.ofWord(node.path("obligation").asString("")).orElse(null),
                        condition(node, "relevant"),
                        condition(node, "constraint"),
                        text(node, "constraintMessage")));
    }

    private static Choice choice(JsonNode node) {
        return new Choice(
                node.path("value").asString(""),
                text(node, "title"),
                text(node, "help"),
                node.path("exclusive").asBoolean(false),
                node.path("text").asBoolean(false));
    }

    private static Column column(JsonNode node) {
        return new Column(key(node), kind(node), text(node, "title"));
    }

    private static Provision provision(JsonNode node) {
        return new Provision(
                node.path("treaty").asString(""),
                node.path("article").asInt(0),
                node.path("paragraph").asString(""));
    }

    private static String key(JsonNode node) {
        var key = node.path("key").asString("");
        if (!Condition.isKey(key)) {
            throw new IllegalArgumentException("key");
        }
        return key;
    }

    private static QuestionKind kind(JsonNode node) {
        return QuestionKind.ofWord(node.path("type").asString(""))
                .orElseThrow(() -> new IllegalArgumentException("type"));
    }

    private static @Nullable Condition condition(JsonNode node, String name) {
        var text = node.path(name).asString("");
        return text.isBlank() ? null : Condition.of(text);
    }

    /**
     * The text that stands under a name, by the tags of its languages.
     *
     * @throws IllegalArgumentException if one is not the tag of an official language
     */
    public static MultilingualText text(JsonNode node, String name) {
        return MultilingualText.ofTags(node.path(name)
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString(""))));
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> read) {
        return node.path(name).valueStream().map(read).toList();
    }

    /** Says of what is wrong with a part in which part it is. */
    private static <T> T at(JsonNode node, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(node.path("key").asString("?") + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode node(Form form) {
        var node = JSON.createObjectNode();
        put(node, "title", form.title());
        put(node, "source", form.source());
        var languages = node.putArray("languages");
        form.languages().forEach(language -> languages.add(language.tag()));
        var sections = node.putArray("sections");
        form.sections().forEach(section -> sections.add(node(section)));
        return node;
    }

    private static ObjectNode node(Section section) {
        var node = JSON.createObjectNode();
        put(node, "key", section.key());
        put(node, "treaty", section.treaty());
        put(node, "title", section.title());
        put(node, "description", section.description());
        put(node, "relevant", Objects.toString(section.relevant(), ""));
        put(node, "repeated", section.repeated());
        var questions = node.putArray("questions");
        section.questions().forEach(question -> questions.add(node(question)));
        return node;
    }

    private static ObjectNode node(Question question) {
        var node = JSON.createObjectNode();
        put(node, "key", question.key());
        put(node, "number", question.number());
        put(node, "type", question.kind().word());
        put(node, "title", question.title());
        put(node, "help", question.help());
        put(node, "required", question.required());
        putParts(node, question);
        if (question.obligation() != null) {
            put(node, "obligation", question.obligation().word());
        }
        put(node, "relevant", Objects.toString(question.relevant(), ""));
        put(node, "constraint", Objects.toString(question.constraint(), ""));
        put(node, "constraintMessage", question.constraintMessage());
        return node;
    }

    private static void putParts(ObjectNode node, Question question) {
        question.choices().forEach(choice -> {
            var option = node.withArray("options").addObject();
            put(option, "value", choice.value());
            put(option, "title", choice.title());
            put(option, "help", choice.help());
            put(option, "exclusive", choice.exclusive());
            put(option, "text", choice.text());
        });
        question.columns().forEach(column -> {
            var part = node.withArray("columns").addObject();
            put(part, "key", column.key());
            put(part, "type", column.kind().word());
            put(part, "title", column.title());
        });
        question.provisions().forEach(place -> {
            var part = node.withArray("provisions").addObject();
            put(part, "treaty", place.treaty());
            part.put("article", place.article());
            put(part, "paragraph", place.paragraph());
        });
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, String name, boolean holds) {
        if (holds) {
            node.put(name, true);
        }
    }

    private static void put(ObjectNode node, String name, MultilingualText text) {
        if (text.isEmpty()) {
            return;
        }
        var byTag = new TreeMap<String, String>();
        Arrays.stream(Language.values())
                .forEach(language -> text.exactly(language).ifPresent(words -> byTag.put(language.tag(), words)));
        var part = node.putObject(name);
        byTag.forEach(part::put);
    }
}
