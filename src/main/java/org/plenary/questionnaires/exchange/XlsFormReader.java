package org.plenary.questionnaires.exchange;

import static org.plenary.questionnaires.exchange.XlsFormQuestions.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Condition;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;

/**
 * Reads the lines of an XLSForm as a form. An outer group becomes a section; a group inside one becomes a note with its questions
 * after it, which are asked under its condition; a repeated group of simple questions inside one becomes a table.
 */
final class XlsFormReader {

    private static final Set<String> TAKEN = Set.of(
            XlsFormTables.LINE,
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "constraint",
            "constraint_message",
            "appearance");

    private final XlsFormTables tables;
    private final Map<String, String> settings;
    private final Set<ImportRemark> remarks = new LinkedHashSet<>();
    private final XlsFormQuestions questions;
    private final List<Section> sections = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private @Nullable Group section;

    XlsFormReader(XlsFormTables tables) {
        this.tables = tables;
        this.settings = tables.settings().stream().findFirst().orElse(Map.of());
        var language = XlsFormTexts.language(cell(settings, "default_language")).orElse(Language.ENGLISH);
        this.questions = new XlsFormQuestions(tables, language, remarks::add);
    }

    ReadQuestionnaire read(String file) throws UnreadableQuestionnaire {
        try {
            remarkColumns();
            readLines();
            endSection();
            var form = new Form(title(file), cell(settings, "plenary::source"), languages(), sections);
            Refusals.check(form);
            return new ReadQuestionnaire(code(file), form, List.copyOf(remarks));
        } catch (IllegalArgumentException e) {
            throw new UnreadableQuestionnaire("questionnaires.unreadable.part", String.valueOf(e.getMessage()));
        }
    }

    private void readLines() {
        var lines = tables.survey();
        for (int number = 0; number < lines.size(); number++) {
            var row = lines.get(number);
            switch (XlsFormKinds.word(cell(row, "type"))) {
                case "" -> {}
                case "begin_group" -> begin(row, false);
                case "begin_repeat" -> {
                    int end = endOfTable(number);
                    if (end > 0) {
                        ask(questions.question(row, columns(number, end), condition()));
                        number = end;
                    } else {
                        begin(row, true);
                    }
                }
                case "end_group", "end_repeat" -> end();
                default -> line(row);
            }
        }
    }

    private void line(Map<String, String> row) {
        var word = XlsFormKinds.word(cell(row, "type"));
        var own = cell(row, "plenary::kind");
        if (own.equals("description") && section != null) {
            section = section.described(questions.text(row, "label"));
        } else if (XlsFormKinds.isUnasked(word)) {
            questions.remark(row, "unasked", word);
        } else if (!own.equals("beside")) {
            ask(questions.question(row, List.of(), condition()));
        }
    }

    private void ask(Question question) {
        if (section == null) {
            // Questions before or between the groups stand in a section of their own, under the title of the form.
            section = Group.of("part-" + (sections.size() + 1), title(""));
        }
        section.questions.add(question);
    }

    private void begin(Map<String, String> row, boolean repeated) {
        if (section == null || isImplied(section)) {
            endSection();
            section = new Group(
                    questions.key(row),
                    cell(row, "plenary::treaty"),
                    questions.text(row, "label"),
                    MultilingualText.NONE,
                    questions.condition(row, "relevant"),
                    repeated,
                    new ArrayList<>());
            return;
        }
        questions.remark(row, repeated ? "repeated" : "nested", "");
        var condition = XlsFormQuestions.and(condition(), questions.condition(row, "relevant"));
        groups.push(Group.of(questions.key(row), MultilingualText.NONE).under(condition));
        if (!questions.text(row, "label").isEmpty()) {
            ask(questions.note(row, condition));
        }
    }

    private boolean isImplied(Group group) {
        return group.key.equals("part-" + (sections.size() + 1));
    }

    private void end() {
        if (groups.poll() == null) {
            endSection();
        }
    }

    private void endSection() {
        if (section != null) {
            sections.add(section.section());
            section = null;
        }
    }

    private @Nullable Condition condition() {
        var inner = groups.peek();
        return inner == null ? null : inner.relevant;
    }

    /** The line on which a repeated group ends that can be a table; 0 if it holds more than simple questions. */
    private int endOfTable(int begin) {
        if (section == null) {
            return 0;
        }
        var lines = tables.survey();
        for (int number = begin + 1; number < lines.size(); number++) {
            var word = XlsFormKinds.word(cell(lines.get(number), "type"));
            if (word.equals("end_repeat")) {
                return number > begin + 1 ? number : 0;
            }
            if (!Set.of("text", "string", "integer", "int", "decimal", "date").contains(word)) {
                return 0;
            }
        }
        return 0;
    }

    private List<Column> columns(int begin, int end) {
        var table = questions.key(tables.survey().get(begin));
        return tables.survey().subList(begin + 1, end).stream()
                .map(row -> questions.column(row, table))
                .toList();
    }

    private MultilingualText title(String file) {
        var own = questions.text(settings, "plenary::title");
        var plain = Optional.ofNullable(settings.get("form_title")).orElse(file);
        return own.isEmpty() ? questions.text(Map.of("label", plain), "label") : own;
    }

    private String code(String file) {
        var said = Optional.ofNullable(settings.get("form_id")).orElse(file.replaceFirst("\\.[A-Za-z]+$", ""));
        var code = said.replaceAll("[^A-Za-z0-9]+", "-").replaceFirst("^[^A-Za-z]+", "");
        return code.isEmpty() ? "questionnaire" : code.substring(0, Math.min(code.length(), 80));
    }

    private Set<Language> languages() {
        var said = EnumSet.noneOf(Language.class);
        Arrays.stream(cell(settings, "plenary::languages").split("\\s+"))
                .forEach(tag -> Language.ofTag(tag).ifPresent(said::add));
        if (said.isEmpty()) {
            sections.stream()
                    .flatMap(each -> Stream.concat(
                            Stream.of(each.title()), each.questions().stream().map(Question::title)))
                    .forEach(text -> said.addAll(text.texts().keySet()));
        }
        return said.isEmpty() ? EnumSet.of(Language.ENGLISH) : said;
    }

    /** A column that was not understood is said once, with its head. */
    private void remarkColumns() {
        tables.survey().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .filter(head -> !TAKEN.contains(head) && !head.startsWith("plenary:"))
                .filter(head -> Stream.of("label", "hint", "constraint_message")
                        .allMatch(text -> XlsFormTexts.languageAfter(text, head).isEmpty()))
                .forEach(head -> remarks.add(new ImportRemark("survey", "column", head)));
    }

    /** A section, or a group inside one, while its lines are read. */
    private record Group(
            String key,
            String treaty,
            MultilingualText title,
            MultilingualText description,
            @Nullable Condition relevant,
            boolean repeated,
            List<Question> questions) {

        static Group of(String key, MultilingualText title) {
            return new Group(key, "", title, MultilingualText.NONE, null, false, new ArrayList<>());
        }

        Group described(MultilingualText text) {
            return new Group(key, treaty, title, text, relevant, repeated, questions);
        }

        Group under(@Nullable Condition condition) {
            return new Group(key, treaty, title, description, condition, repeated, questions);
        }

        Section section() {
            return new Section(key, treaty, title, description, relevant, repeated, questions);
        }
    }
}
