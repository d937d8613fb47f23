package org.plenary.questionnaires.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;
import org.springframework.util.MultiValueMap;

/**
 * The answers of a sheet that was sent. The fields of a question {@code key} are {@code v.key} (the chosen values),
 * {@code t.key.value} (the words beside one), {@code x.key} (text, number, date), {@code r.key.row.column} (rows) and
 * {@code seen.key} (the revision that was seen).
 */
public final class PostedAnswers {

    /** The longest text an answer may have, in characters. */
    public static final int LONGEST = 20_000;

    /** The most rows an answer may have. */
    public static final int MOST_ROWS = 200;

    private static final String CONSTRAINT = "questionnaires.wrong.constraint";
    private static final String NUMBER = "-?[0-9]{1,15}([.,][0-9]{1,9})?";

    private final MultiValueMap<String, String> fields;

    public PostedAnswers(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** Whether the sheet had the question on it. */
    public boolean has(Question question) {
        return fields.containsKey("seen." + question.key());
    }

    /** The revision of the answer that the writer saw; 0 for none. */
    public long seen(Question question) {
        var seen = fields.getFirst("seen." + question.key());
        return seen != null && seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** What was answered, as it was typed; whether that is an answer {@link #problem} says. */
    public AnswerValue answer(Question question) {
        var values = new ArrayList<>(fields.getOrDefault("v." + question.key(), List.of()));
        values.removeIf(String::isEmpty);
        return new AnswerValue(inOrder(question, values), texts(question, values), text(question), rows(question));
    }

    /** The fields of a sheet on which a question is answered so, with their values: what {@link #answer} reads back. */
    public static Map<String, List<String>> fields(Question question, AnswerValue answer) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (!answer.values().isEmpty()) {
            fields.put("v." + question.key(), answer.values());
        }
        answer.texts().forEach((value, text) -> fields.put("t." + question.key() + "." + value, List.of(text)));
        if (!answer.text().isEmpty()) {
            fields.put("x." + question.key(), List.of(answer.text()));
        }
        for (int row = 0; row < answer.rows().size(); row++) {
            var prefix = "r." + question.key() + "." + row + ".";
            answer.rows().get(row).forEach((column, cell) -> fields.put(prefix + column, List.of(cell)));
        }
        return fields;
    }

    /** A word that was sent beside an answer, such as who may read it: the field {@code name.key}. */
    public Optional<String> word(String name, String question) {
        return Optional.ofNullable(fields.getFirst(name + "." + question));
    }

    /** The key of what is wrong with an answer; empty if nothing is. */
    public static Optional<String> problem(Question question, AnswerValue answer) {
        if (!question.kind().isMany() && answer.values().size() > 1) {
            return Optional.of("questionnaires.wrong.one");
        }
        if (answer.values().size() > 1 && answer.values().stream().anyMatch(value -> isExclusive(question, value))) {
            return Optional.of("questionnaires.wrong.exclusive");
        }
        if (!answer.values().stream().allMatch(value -> question.choice(value).isPresent())) {
            return Optional.of("questionnaires.wrong.value");
        }
        if (isTooLong(answer)) {
            return Optional.of("questionnaires.wrong.long");
        }
        return answer.text().isEmpty() ? Optional.empty() : problemOfText(question, answer);
    }

    /**
     * What is wrong with an answer, in words; the question may have words of its own.
     *
     * @param problem its key
     */
    public static String message(Question question, String problem, Words words, Object... facts) {
        var own = question.constraintMessage().in(words.language()).text();
        return problem.equals(CONSTRAINT) && !own.isEmpty() ? own : words.text(problem, facts);
    }

    private static Optional<String> problemOfText(Question question, AnswerValue answer) {
        if (question.kind() == QuestionKind.NUMBER && !answer.text().matches(NUMBER)) {
            return Optional.of("questionnaires.wrong.number");
        }
        if (question.kind() == QuestionKind.DATE && !isDay(answer.text())) {
            return Optional.of("questionnaires.wrong.date");
        }
        return question.constraint() == null || question.constraint().holds(answer, Map.of())
                ? Optional.empty()
                : Optional.of(CONSTRAINT);
    }

    private static boolean isTooLong(AnswerValue answer) {
        return answer.text().length() > LONGEST
                || answer.rows().size() > MOST_ROWS
                || answer.texts().values().stream().anyMatch(text -> text.length() > LONGEST)
                || answer.rows().stream()
                        .flatMap(row -> row.values().stream())
                        .anyMatch(cell -> cell.length() > LONGEST);
    }

    private static boolean isExclusive(Question question, String value) {
        return question.choice(value).filter(choice -> choice.exclusive()).isPresent();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /** Chosen values in the order of the question, so that the same choice is the same answer; unknown ones last. */
    private static List<String> inOrder(Question question, List<String> values) {
        var order = question.choices().stream().map(choice -> choice.value()).toList();
        return values.stream()
                .distinct()
                .sorted(Comparator.comparingInt(value -> order.contains(value) ? order.indexOf(value) : order.size()))
                .toList();
    }

    private Map<String, String> texts(Question question, List<String> chosen) {
        var texts = new HashMap<String, String>();
        chosen.forEach(value -> texts.put(value, first("t." + question.key() + "." + value)));
        return texts;
    }

    private String text(Question question) {
        return first("x." + question.key());
    }

    private List<Map<String, String>> rows(Question question) {
        var prefix = "r." + question.key() + ".";
        var rows = new TreeMap<Integer, Map<String, String>>();
        fields.forEach((name, values) -> {
            var parts =
                    name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.", 2) : new String[0];
            if (parts.length == 2 && parts[0].matches("[0-9]{1,4}") && isColumn(question, parts[1])) {
                rows.computeIfAbsent(Integer.parseInt(parts[0]), _ -> new LinkedHashMap<>())
                        .put(parts[1], first(name));
            }
        });
        return List.copyOf(rows.values());
    }

    private static boolean isColumn(Question question, String key) {
        return switch (question.kind()) {
            case LEGISLATION -> List.of("title", "link", Column.DOCUMENT).contains(key);
            case ATTACHMENT -> List.of("name", Column.DOCUMENT).contains(key);
            default ->
                question.columns().stream().anyMatch(column -> column.key().equals(key));
        };
    }

    private String first(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
