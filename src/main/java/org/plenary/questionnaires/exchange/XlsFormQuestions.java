package org.plenary.questionnaires.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;

/** Reads one line of an XLSForm as a question, and says what of it has no equal. */
final class XlsFormQuestions {

    private static final Choice OTHER =
            new Choice("other", MultilingualText.of(Language.ENGLISH, "Other"), MultilingualText.NONE, false, true);

    private final Map<String, List<Map<String, String>>> lists;
    private final XlsFormConditions conditions;
    private final Set<String> keys;
    private final Language language;
    private final Consumer<ImportRemark> remarks;

    XlsFormQuestions(XlsFormTables tables, Language language, Consumer<ImportRemark> remarks) {
        this.lists = tables.choices().stream().collect(Collectors.groupingBy(row -> cell(row, "list_name")));
        this.conditions = new XlsFormConditions(tables.survey().stream()
                .filter(row -> XlsFormKinds.word(cell(row, "type")).equals("select_multiple"))
                .map(row -> cell(row, "name"))
                .collect(Collectors.toSet()));
        this.keys = tables.survey().stream().map(row -> cell(row, "name")).collect(Collectors.toSet());
        this.language = language;
        this.remarks = remarks;
    }

    /**
     * The question of a line.
     *
     * @param columns of a table; empty for other kinds
     * @param under the condition of the groups it stands in; null for none
     */
    Question question(Map<String, String> row, List<Column> columns, @Nullable Condition under) {
        var kind = columns.isEmpty() ? kind(row) : tableKind(row);
        return new Question(
                key(row),
                cell(row, "plenary::number"),
                kind,
                text(row, "label"),
                text(row, "hint"),
                isYes(row, "required"),
                kind == QuestionKind.ONE_OF || kind == QuestionKind.MANY_OF ? choices(row) : List.of(),
                kind == QuestionKind.TABLE ? columns : List.of(),
                provisions(row),
                Obligation.ofWord(cell(row, "plenary::obligation")).orElse(null),
                and(under, condition(row, "relevant")),
                condition(row, "constraint"),
                text(row, "constraint_message"));
    }

    /** The heading of a group inside a section. */
    Question note(Map<String, String> row, @Nullable Condition under) {
        var note = new LinkedHashMap<>(row);
        note.keySet().removeAll(Set.of("relevant", "constraint", "required"));
        note.put("type", "note");
        return question(note, List.of(), under);
    }

    /** A line inside a repeated group of simple questions, as a column. */
    Column column(Map<String, String> row, String table) {
        var name = key(row);
        var kind = XlsFormKinds.kind(XlsFormKinds.word(cell(row, "type")), "").orElse(QuestionKind.TEXT);
        return new Column(
                name.startsWith(table + ".") ? name.substring(table.length() + 1) : name,
                kind == QuestionKind.NUMBER || kind == QuestionKind.DATE ? kind : QuestionKind.TEXT,
                text(row, "label"));
    }

    MultilingualText text(Map<String, String> row, String head) {
        return XlsFormTexts.of(row, head, language);
    }

    /** @throws IllegalArgumentException with the line, if it has no name that can be a key */
    String key(Map<String, String> row) {
        var name = cell(row, "name");
        if (name.isEmpty() && XlsFormKinds.word(cell(row, "type")).equals("note")) {
            return "note-" + line(row);
        }
        if (!Condition.isKey(name)) {
            throw new IllegalArgumentException(line(row) + " (" + name + ")");
        }
        return name;
    }

    /** What a line states under a head; null where it states nothing, or what cannot be judged here. */
    @Nullable Condition condition(Map<String, String> row, String head) {
        var cell = cell(row, head);
        var own = cell(row, "plenary::" + head);
        try {
            var condition = conditions.read(cell, own);
            if (condition != null && own.isEmpty() && !keys.containsAll(condition.keys())) {
                throw new IllegalArgumentException(cell);
            }
            return condition;
        } catch (IllegalArgumentException _) {
            remark(row, "condition", cell);
            return null;
        }
    }

    static @Nullable Condition and(@Nullable Condition first, @Nullable Condition second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return Condition.of("(" + first + ") and (" + second + ")");
    }

    void remark(Map<String, String> row, String kind, String detail) {
        var name = cell(row, "name");
        remarks.accept(new ImportRemark(name.isEmpty() ? line(row) : name, kind, detail));
    }

    static String cell(Map<String, String> row, String head) {
        return row.getOrDefault(head, "");
    }

    private static String line(Map<String, String> row) {
        return "survey:" + cell(row, XlsFormTables.LINE);
    }

    private QuestionKind kind(Map<String, String> row) {
        var type = cell(row, "type");
        var word = XlsFormKinds.word(type);
        var own = cell(row, "plenary::kind");
        if (word.equals("text") && own.isEmpty() && cell(row, "appearance").contains("multiline")) {
            return QuestionKind.LONG_TEXT;
        }
        return XlsFormKinds.kind(word, own).orElseGet(() -> {
            remark(row, "type", type);
            return QuestionKind.LONG_TEXT;
        });
    }

    private static QuestionKind tableKind(Map<String, String> row) {
        return cell(row, "plenary::kind").equals(QuestionKind.LEGISLATION.word())
                ? QuestionKind.LEGISLATION
                : QuestionKind.TABLE;
    }

    private List<Choice> choices(Map<String, String> row) {
        var type = cell(row, "type");
        var list = XlsFormKinds.list(type);
        var read =
                lists.getOrDefault(list, List.of()).stream().map(this::choice).toList();
        if (read.isEmpty()) {
            remark(row, "no-list", list);
        }
        return type.strip().endsWith(" or_other")
                ? Stream.concat(read.stream(), Stream.of(OTHER)).toList()
                : read;
    }

    private Choice choice(Map<String, String> row) {
        return new Choice(
                Optional.ofNullable(row.get("name")).orElseGet(() -> cell(row, "value")),
                text(row, "label"),
                text(row, "plenary::help"),
                isYes(row, "plenary::exclusive"),
                isYes(row, "plenary::text"));
    }

    private boolean isYes(Map<String, String> row, String head) {
        var said = cell(row, head).strip().toLowerCase(Locale.ROOT);
        if (said.isEmpty() || Set.of("no", "false", "false()", "0").contains(said)) {
            return false;
        }
        if (!Set.of("yes", "true", "true()", "1").contains(said)) {
            remark(row, "condition", said);
            return false;
        }
        return true;
    }

    private List<Provision> provisions(Map<String, String> row) {
        try {
            return Provision.ofLine(cell(row, "plenary::provisions"));
        } catch (IllegalArgumentException e) {
            remark(row, "provision", String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
