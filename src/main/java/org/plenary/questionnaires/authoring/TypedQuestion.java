package org.plenary.questionnaires.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Obligation;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;

/** A question as the fields of its form, and back. */
final class TypedQuestion {

    /** More choices or columns than any question has. */
    static final int MOST = 200;

    private static final String VALUE = "[A-Za-z0-9_.-]{1,120}";

    private final Typed typed;
    private final Optional<Question> before;

    TypedQuestion(Typed typed, Optional<Question> before) {
        this.typed = typed;
        this.before = before;
    }

    /** The fields under which a question is typed. */
    static Map<String, String> fields(Question question) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", question.key());
        fields.put("number", question.number());
        fields.put("kind", question.kind().word());
        fields.put("required", question.required() ? "yes" : "");
        fields.put("provisions", Provision.line(question.provisions()));
        fields.put(
                "obligation",
                question.obligation() == null ? "" : question.obligation().word());
        fields.put("relevant", Objects.toString(question.relevant(), ""));
        fields.put("constraint", Objects.toString(question.constraint(), ""));
        Typed.put(fields, "title", question.title());
        Typed.put(fields, "help", question.help());
        Typed.put(fields, "message", question.constraintMessage());
        for (int number = 0; number < question.choices().size(); number++) {
            put(fields, "choice." + number + ".", question.choices().get(number));
        }
        for (int number = 0; number < question.columns().size(); number++) {
            var column = question.columns().get(number);
            fields.put("column." + number + ".key", column.key());
            fields.put("column." + number + ".kind", column.kind().word());
            Typed.put(fields, "column." + number + ".title", column.title());
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Choice choice) {
        fields.put(name + "value", choice.value());
        fields.put(name + "exclusive", choice.exclusive() ? "yes" : "");
        fields.put(name + "text", choice.text() ? "yes" : "");
        Typed.put(fields, name + "title", choice.title());
        Typed.put(fields, name + "help", choice.help());
    }

    /** The question that was typed; it counts only if nothing is wrong with the fields. */
    Question read() {
        var key = before.map(Question::key).orElseGet(() -> typed.text("key"));
        if (!Condition.isKey(key)) {
            typed.wrong("key", "authoring.wrong.key");
        }
        var kind = QuestionKind.ofWord(typed.text("kind")).orElse(QuestionKind.LONG_TEXT);
        var title = typed.texts("title", before.map(Question::title).orElse(MultilingualText.NONE));
        if (title.isEmpty()) {
            typed.wrong("title", "authoring.wrong.title");
        }
        return new Question(
                key,
                typed.text("number"),
                kind,
                title,
                typed.texts("help", before.map(Question::help).orElse(MultilingualText.NONE)),
                typed.holds("required"),
                kind == QuestionKind.ONE_OF || kind == QuestionKind.MANY_OF ? choices() : List.of(),
                kind == QuestionKind.TABLE ? columns() : List.of(),
                provisions(),
                Obligation.ofWord(typed.text("obligation")).orElse(null),
                typed.condition("relevant"),
                typed.condition("constraint"),
                typed.texts("message", before.map(Question::constraintMessage).orElse(MultilingualText.NONE)));
    }

    private List<Provision> provisions() {
        try {
            return Provision.ofLine(typed.text("provisions"));
        } catch (IllegalArgumentException _) {
            typed.wrong("provisions", "authoring.wrong.provisions");
            return List.of();
        }
    }

    private List<Choice> choices() {
        var read = new ArrayList<Choice>();
        var seen = new HashSet<String>();
        for (int number = 0; number < MOST; number++) {
            var name = "choice." + number + ".";
            var value = typed.text(name + "value");
            var was = before.flatMap(question -> question.choice(value));
            var title = typed.texts(name + "title", was.map(Choice::title).orElse(MultilingualText.NONE));
            if (value.isEmpty() && title.isEmpty()) {
                continue;
            }
            if (!value.matches(VALUE) || !seen.add(value)) {
                typed.wrong("choices", "authoring.wrong.value");
            }
            read.add(new Choice(
                    value,
                    title,
                    typed.texts(name + "help", was.map(Choice::help).orElse(MultilingualText.NONE)),
                    typed.holds(name + "exclusive"),
                    typed.holds(name + "text")));
        }
        return read;
    }

    private List<Column> columns() {
        var read = new ArrayList<Column>();
        var seen = new HashSet<String>();
        for (int number = 0; number < MOST; number++) {
            var name = "column." + number + ".";
            var key = typed.text(name + "key");
            var title = typed.texts(name + "title", MultilingualText.NONE);
            if (key.isEmpty() && title.isEmpty()) {
                continue;
            }
            if (key.equals(Column.DOCUMENT)) {
                typed.wrong("columns", "authoring.wrong.column");
            } else if (!Condition.isKey(key) || !seen.add(key)) {
                typed.wrong("columns", "authoring.wrong.value");
            }
            read.add(new Column(
                    key, QuestionKind.ofWord(typed.text(name + "kind")).orElse(QuestionKind.TEXT), title));
        }
        return read;
    }
}
