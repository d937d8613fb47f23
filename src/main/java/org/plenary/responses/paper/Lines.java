package org.plenary.responses.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Entries;
import org.plenary.responses.paper.Line.Kind;

/** Makes the lines of a paper from what is asked and what is answered. */
final class Lines {

    /** Rows to fill in below those that are there. */
    private static final int SPARE_ROWS = 3;

    private final Form form;
    private final Map<AnswerPlace, Answer> answers;
    private final Words words;

    Lines(Form form, Map<AnswerPlace, Answer> answers, Words words) {
        this.form = form;
        this.answers = answers;
        this.words = words;
    }

    List<Line> all() {
        return form.sections().stream().flatMap(this::section).toList();
    }

    private Stream<Line> section(Section section) {
        return Entries.offered(section, answers).stream()
                .flatMap(occurrence -> Stream.concat(
                        Stream.of(heading(section, occurrence)),
                        section.questions().stream().flatMap(question -> question(question, occurrence))));
    }

    private Line heading(Section section, int occurrence) {
        var title = in(section.title().in(words.language()).text());
        return Line.heading(
                Kind.SECTION,
                "",
                occurrence == 0 ? title : title + " – " + words.text("responses.occurrence", occurrence),
                section.description().in(words.language()).text());
    }

    private Stream<Line> question(Question question, int occurrence) {
        if (!question.isAnswerable()) {
            return Stream.of(Line.heading(Kind.NOTE, question.number(), title(question), help(question)));
        }
        var place = new AnswerPlace(question.key(), occurrence);
        var answer = answers.get(place);
        var value = PaperAnswer.asOnPaper(question, answer).value();
        var asked = new Asked(question, place, value, Seen.of(question, answer).toString());
        return switch (question.kind()) {
            case YES_NO, YES_PARTLY_NO, ONE_OF -> one(asked);
            case MANY_OF, ASSISTANCE -> many(asked);
            case LEGISLATION, TABLE, ATTACHMENT -> rows(asked);
            default -> Stream.of(first(asked, how(question), value.text(), List.of()));
        };
    }

    private Stream<Line> one(Asked asked) {
        var titles = titles(asked.question(), words.language());
        var chosen =
                asked.value().values().stream().map(titles::get).findFirst().orElse("");
        return Stream.concat(
                Stream.of(first(asked, words.text("sharing.how.one"), chosen, List.copyOf(titles.values()))),
                asked.question().choices().stream().filter(Choice::text).map(choice -> wordsBeside(asked, choice)));
    }

    private Stream<Line> many(Asked asked) {
        var titles = titles(asked.question(), words.language());
        return Stream.concat(
                Stream.of(several(asked, words.text("sharing.how.many"))),
                asked.question().choices().stream()
                        .flatMap(choice -> Stream.concat(
                                Stream.of(box(asked, choice, titles.getOrDefault(choice.value(), ""))),
                                choice.text() ? Stream.of(wordsBeside(asked, choice)) : Stream.empty())));
    }

    private static Line box(Asked asked, Choice choice, String title) {
        var text = asked.value().values().contains(choice.value()) ? Paper.MARKED_BOX : Paper.BOX;
        return new Line(
                Kind.BOX,
                Paths.box(asked.place(), choice.value()),
                "",
                title,
                "",
                "",
                text,
                List.of(Paper.BOX, Paper.MARKED_BOX),
                asked.seen());
    }

    private Line wordsBeside(Asked asked, Choice choice) {
        return line(
                asked,
                Paths.words(asked.place(), choice.value()),
                words.text(
                        "sharing.words-beside",
                        choice.title().in(words.language()).text()),
                asked.value().texts().getOrDefault(choice.value(), ""));
    }

    private Stream<Line> rows(Asked asked) {
        var lines = new ArrayList<Line>();
        lines.add(several(asked, words.text("sharing.how.rows")));
        for (int row = 1; row <= asked.value().rows().size() + SPARE_ROWS; row++) {
            var there =
                    row <= asked.value().rows().size() ? asked.value().rows().get(row - 1) : Map.<String, String>of();
            for (var column : PaperAnswer.columns(asked.question())) {
                lines.add(line(
                        asked,
                        Paths.cell(asked.place(), row, column),
                        row + ". " + columnTitle(asked.question(), column),
                        there.getOrDefault(column, "")));
            }
        }
        return lines.stream();
    }

    private String columnTitle(Question question, String key) {
        return switch (question.kind()) {
            case LEGISLATION -> words.text("questionnaires.legislation." + key);
            case ATTACHMENT -> words.text("questionnaires.attachment." + key);
            default ->
                question.columns().stream()
                        .filter(column -> column.key().equals(key))
                        .map(column -> column.title().in(words.language()).text())
                        .findFirst()
                        .orElse(key);
        };
    }

    /** The titles of the choices by their values; of two that read alike, each is told apart by its value. */
    static Map<String, String> titles(Question question, Language language) {
        var counts = question.choices().stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.title().in(language).text().strip(), Collectors.counting()));
        return question.choices().stream()
                .collect(Collectors.toMap(
                        Choice::value,
                        choice -> {
                            var title = in(choice.title().in(language).text());
                            return counts.getOrDefault(title, 0L) > 1 ? title + " (" + choice.value() + ")" : title;
                        },
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private String how(Question question) {
        return switch (question.kind()) {
            case NUMBER -> words.text("sharing.how.number");
            case DATE -> words.text("sharing.how.date");
            default -> words.text("sharing.how.text");
        };
    }

    private Line several(Asked asked, String how) {
        var question = asked.question();
        return new Line(Kind.QUESTION, "", question.number(), title(question), help(question), how, "", List.of(), "");
    }

    private Line first(Asked asked, String how, String text, List<String> options) {
        var question = asked.question();
        return new Line(
                Kind.ANSWER,
                Paths.of(asked.place()),
                question.number(),
                title(question),
                help(question),
                how,
                text,
                options,
                asked.seen());
    }

    private static Line line(Asked asked, String path, String label, String text) {
        return new Line(Kind.ANSWER, path, "", label, "", "", text, List.of(), asked.seen());
    }

    private String title(Question question) {
        var title = in(question.title().in(words.language()).text());
        return question.required() ? title + " (" + words.text("questionnaires.required") + ")" : title;
    }

    /** Its help, and on which questions it depends whether it is asked. */
    private String help(Question question) {
        var help = in(question.help().in(words.language()).text());
        if (question.relevant() == null) {
            return help;
        }
        var on = question.relevant().keys().stream()
                .flatMap(key -> form.question(key).stream())
                .map(each -> each.number().isEmpty() ? title(each) : each.number())
                .sorted()
                .toList();
        return (help + "\n" + words.text("sharing.depends", on)).strip();
    }

    private static String in(String text) {
        return PaperAnswer.plain(text);
    }

    /** A question at its place with what is answered. */
    private record Asked(Question question, AnswerPlace place, AnswerValue value, String seen) {}
}
