package org.plenary.questionnaires.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;

/**
 * A question as the sheet shows it, with what is answered so far. The template is {@code questionnaires/question.jte}.
 *
 * @param key of the question; the names of its fields end with it ({@link PostedAnswers})
 * @param kind the word of its kind
 * @param obligation how far it binds, in words; empty where it asks about no obligation
 * @param relevant the XPath under which it is asked; empty for always
 * @param asked whether it is asked with the answers there are
 * @param error what is wrong with the answer; empty for nothing
 * @param seen the revision of the answer that is shown; 0 for none
 */
public record QuestionPart(
        String key,
        String number,
        String kind,
        Localized title,
        Localized help,
        boolean required,
        String obligation,
        List<Place> places,
        String relevant,
        boolean asked,
        List<Option> options,
        String text,
        List<Localized> heads,
        List<Row> rows,
        String error,
        long seen) {

    private static final int EMPTY_ROWS = 1;

    /** The question with an answer, in the language of the reader. */
    public static QuestionPart of(Question question, AnswerValue answer, boolean asked, Language language) {
        var words = Words.in(language);
        return new QuestionPart(
                question.key(),
                question.number(),
                question.kind().word(),
                question.title().in(language),
                question.help().in(language),
                question.required(),
                question.obligation() == null
                        ? ""
                        : words.text("questionnaires.obligation."
                                + question.obligation().word()),
                places(question, words),
                question.relevant() == null ? "" : question.relevant().xpath(),
                asked,
                options(question, answer, language),
                answer.text(),
                columns(question, words).map(Head::title).toList(),
                rows(question, answer, words),
                "",
                0);
    }

    /** The same with what is wrong with its answer. */
    public QuestionPart wrong(String message) {
        return with(relevant, message, seen);
    }

    /** The same with the revision of the answer that is shown. */
    public QuestionPart seen(long revision) {
        return with(relevant, error, revision);
    }

    /** The same as it was judged to be asked or not, without the condition. */
    public QuestionPart judged() {
        return with("", error, seen);
    }

    /** Whether one of several values is chosen, or more than one: {@code radio} or {@code checkbox}; else empty. */
    public String choosing() {
        return options.isEmpty() ? "" : isMany() ? "checkbox" : "radio";
    }

    /** Whether any of its values is chosen, so that the choice can be taken back. */
    public boolean isChosen() {
        return options.stream().anyMatch(Option::chosen);
    }

    private boolean isMany() {
        return kind.equals(QuestionKind.MANY_OF.word()) || kind.equals(QuestionKind.ASSISTANCE.word());
    }

    private QuestionPart with(String condition, String message, long revision) {
        return new QuestionPart(
                key,
                number,
                kind,
                title,
                help,
                required,
                obligation,
                places,
                condition,
                asked,
                options,
                text,
                heads,
                rows,
                message,
                revision);
    }

    private static List<Place> places(Question question, Words words) {
        return question.provisions().stream()
                .map(place -> new Place(
                        place.paragraph().isEmpty()
                                ? words.text("questionnaires.article", place.article())
                                : words.text(
                                        "questionnaires.paragraph",
                                        Integer.toString(place.article()),
                                        place.paragraph()),
                        "/treaties/%s/articles/%d".formatted(place.treaty(), place.article())))
                .toList();
    }

    private static List<Option> options(Question question, AnswerValue answer, Language language) {
        return question.choices().stream()
                .map(choice -> new Option(
                        choice.value(),
                        choice.title().in(language),
                        choice.help().in(language),
                        answer.values().contains(choice.value()),
                        choice.exclusive(),
                        choice.text(),
                        answer.texts().getOrDefault(choice.value(), "")))
                .toList();
    }

    /** The rows there are and an empty one more. */
    private static List<Row> rows(Question question, AnswerValue answer, Words words) {
        if (!question.kind().isRows()) {
            return List.of();
        }
        var heads = columns(question, words).toList();
        return IntStream.range(0, answer.rows().size() + EMPTY_ROWS)
                .mapToObj(number -> new Row(
                        number,
                        heads.stream()
                                .filter(head -> !head.type().equals("file") || hasFile(answer, number))
                                .map(head -> new Cell(
                                        "r.%s.%d.%s".formatted(question.key(), number, head.key()),
                                        head.title(),
                                        head.type(),
                                        number < answer.rows().size()
                                                ? answer.rows().get(number).getOrDefault(head.key(), "")
                                                : ""))
                                .toList()))
                .toList();
    }

    private static boolean hasFile(AnswerValue answer, int row) {
        return row < answer.rows().size() && answer.rows().get(row).containsKey(Column.DOCUMENT);
    }

    private static Stream<Head> columns(Question question, Words words) {
        return switch (question.kind()) {
            case LEGISLATION ->
                Stream.of(
                        new Head("title", words.localized("questionnaires.legislation.title"), "text"),
                        new Head("link", words.localized("questionnaires.legislation.link"), "url"),
                        new Head(Column.DOCUMENT, words.localized("questionnaires.file-link"), "file"));
            case ATTACHMENT ->
                Stream.of(
                        new Head("name", words.localized("questionnaires.attachment.name"), "text"),
                        new Head(Column.DOCUMENT, words.localized("questionnaires.file-link"), "file"));
            default -> question.columns().stream().map(column -> head(column, words.language()));
        };
    }

    private static Head head(Column column, Language language) {
        var type = switch (column.kind()) {
            case DATE -> "date";
            case NUMBER -> "number";
            default -> "text";
        };
        return new Head(column.key(), column.title().in(language), type);
    }

    private record Head(String key, Localized title, String type) {}

    /** A provision it asks about, such as "art. 5, para. 1 (a)", and the address of the article. */
    public record Place(String label, String address) {}

    /**
     * A value that may be chosen.
     *
     * @param written whether words may stand beside it
     * @param text the words that do
     */
    public record Option(
            String value,
            Localized title,
            Localized help,
            boolean chosen,
            boolean exclusive,
            boolean written,
            String text) {}

    /** @param number counted from 0 */
    public record Row(int number, List<Cell> cells) {}

    /**
     * @param name of its field
     * @param type of its input; {@code file} for a document, whose value is its number
     */
    public record Cell(String name, Localized title, String type, String value) {}
}
