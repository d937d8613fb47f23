package org.plenary.questionnaires.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Provision;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.questionnaires.form.Section;

/**
 * A form as the lines of the sheets of an XLSForm. What XLSForm has no column for stands in columns that begin with
 * {@code plenary::}, which other tools leave alone.
 */
final class XlsFormRows {

    private final Form form;
    private final XlsFormConditions conditions;
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();

    XlsFormRows(Form form) {
        this.form = form;
        this.conditions = new XlsFormConditions(form.questions()
                .filter(question -> question.kind().isMany())
                .map(Question::key)
                .collect(Collectors.toSet()));
        form.sections().forEach(this::section);
    }

    /** The lines of the sheet of questions by the heads of its columns. */
    List<Map<String, String>> survey() {
        return survey;
    }

    List<Map<String, String>> choices() {
        return choices;
    }

    /** The one line of the sheet of settings. */
    Map<String, String> settings(String code, int version) {
        var row = new LinkedHashMap<String, String>();
        row.put("form_title", form.title().in(Language.ENGLISH).text());
        row.put("form_id", code);
        row.put("version", Integer.toString(version));
        row.put("default_language", XlsFormTexts.name(Language.ENGLISH));
        XlsFormTexts.put(row, "plenary::title", form.title());
        put(row, "plenary::source", form.source());
        put(
                row,
                "plenary::languages",
                form.languages().stream().map(Language::tag).collect(Collectors.joining(" ")));
        return row;
    }

    private void section(Section section) {
        var begins = row(section.repeated() ? "begin_repeat" : "begin_group", section.key());
        XlsFormTexts.put(begins, "label", section.title());
        put(begins, "relevant", conditions.written(section.relevant()));
        put(begins, "plenary::kind", "section");
        put(begins, "plenary::relevant", Objects.toString(section.relevant(), ""));
        put(begins, "plenary::treaty", section.treaty());
        if (!section.description().isEmpty()) {
            var description = row("note", section.key() + ".description");
            XlsFormTexts.put(description, "label", section.description());
            put(description, "plenary::kind", "description");
        }
        section.questions().forEach(this::question);
        row(section.repeated() ? "end_repeat" : "end_group", "");
    }

    private void question(Question question) {
        var list = question.kind().isChoice() ? list(question) : "";
        var asked = row(XlsFormKinds.type(question.kind(), list), question.key());
        XlsFormTexts.put(asked, "label", question.title());
        XlsFormTexts.put(asked, "hint", question.help());
        put(asked, "required", question.required() ? "yes" : "");
        put(asked, "relevant", conditions.written(question.relevant()));
        put(asked, "constraint", conditions.written(question.constraint()));
        XlsFormTexts.put(asked, "constraint_message", question.constraintMessage());
        put(asked, "appearance", question.kind() == QuestionKind.LONG_TEXT ? "multiline" : "");
        put(asked, "plenary::kind", question.kind().word());
        put(asked, "plenary::number", question.number());
        put(asked, "plenary::relevant", Objects.toString(question.relevant(), ""));
        put(asked, "plenary::constraint", Objects.toString(question.constraint(), ""));
        put(
                asked,
                "plenary::obligation",
                question.obligation() == null ? "" : question.obligation().word());
        put(asked, "plenary::provisions", Provision.line(question.provisions()));
        beside(question);
    }

    /** What stands under a question: the cells of its rows, or a text beside a choice. */
    private void beside(Question question) {
        if (question.kind() == QuestionKind.TABLE || question.kind() == QuestionKind.LEGISLATION) {
            columns(question).forEach(column -> {
                var cell = row(XlsFormKinds.type(column.kind(), ""), question.key() + "." + column.key());
                XlsFormTexts.put(cell, "label", column.title());
                put(cell, "plenary::kind", "column");
            });
            row("end_repeat", "");
        }
        question.choices().stream().filter(Choice::text).forEach(choice -> {
            var text = row("text", question.key() + "." + choice.value());
            XlsFormTexts.put(text, "label", choice.title());
            put(text, "relevant", "selected(${%s}, '%s')".formatted(question.key(), choice.value()));
            put(text, "plenary::kind", "beside");
        });
    }

    private static Stream<Column> columns(Question question) {
        return question.kind() == QuestionKind.TABLE
                ? question.columns().stream()
                : Stream.of("title", "link")
                        .map(name -> new Column(name, QuestionKind.TEXT, inAll("questionnaires.legislation." + name)));
    }

    private static MultilingualText inAll(String key) {
        return new MultilingualText(Stream.of(Language.values())
                .collect(Collectors.toMap(
                        language -> language, language -> Words.in(language).text(key))));
    }

    /** Enters the choices of a question. @return the name of their list */
    private String list(Question question) {
        question.choices().forEach(choice -> {
            var row = new LinkedHashMap<String, String>();
            row.put("list_name", question.key());
            row.put("name", choice.value());
            XlsFormTexts.put(row, "label", choice.title());
            XlsFormTexts.put(row, "plenary::help", choice.help());
            put(row, "plenary::exclusive", choice.exclusive() ? "yes" : "");
            put(row, "plenary::text", choice.text() ? "yes" : "");
            choices.add(row);
        });
        return question.key();
    }

    private Map<String, String> row(String type, String name) {
        var row = new LinkedHashMap<String, String>();
        row.put("type", type);
        put(row, "name", name);
        survey.add(row);
        return row;
    }

    private static void put(Map<String, String> row, String head, String text) {
        if (!text.isEmpty()) {
            row.put(head, text);
        }
    }
}
