package org.plenary.responses.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Choice;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.Section;
import org.plenary.questionnaires.sheet.PostedAnswers;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.paper.FilledPaper.Filled;
import org.plenary.responses.paper.file.Cell.Flaw;

/** Makes answers of what stands on a paper. Choices may be given in any language, or by their value. */
final class Reader {

    private static final Set<String> MARKED =
            Set.of(Paper.MARKED_BOX, "☑", "✓", "✔", "✗", "✘", "x", "X", "х", "Х", "1");
    private static final Set<String> NOT_MARKED = Set.of("", Paper.BOX, "0", "-");

    private final Map<String, Filled> filled;

    Reader(FilledPaper paper) {
        this.filled = paper.answers();
    }

    /** The numbers of the entries of a section that are on the paper, in order; 0 alone for one that is not repeated. */
    List<Integer> entries(Section section) {
        if (!section.repeated()) {
            return List.of(0);
        }
        var keys = section.questions().stream().map(Question::key).collect(Collectors.toSet());
        return filled.keySet().stream()
                .flatMap(path -> Paths.entry(path).stream())
                .filter(place -> keys.contains(place.question()) && AnswerPlace.isIn(section, place.occurrence()))
                .map(AnswerPlace::occurrence)
                .distinct()
                .sorted()
                .toList();
    }

    /** What the paper answers at a place; empty if the question is not on it. */
    Optional<Read> read(Question question, AnswerPlace place) {
        return switch (question.kind()) {
            case YES_NO, YES_PARTLY_NO, ONE_OF -> at(Paths.of(place)).map(first -> one(question, place, first));
            case MANY_OF, ASSISTANCE -> many(question, place);
            case LEGISLATION, TABLE, ATTACHMENT -> rows(question, place);
            case NOTE -> Optional.empty();
            default ->
                at(Paths.of(place)).map(first -> read(question, List.of(first), AnswerValue.ofText(text(first))));
        };
    }

    private Read one(Question question, AnswerPlace place, Filled first) {
        var cells = new ArrayList<>(List.of(first));
        var said = text(first);
        var value = said.isEmpty() ? Optional.of("") : value(question, said);
        if (value.isEmpty()) {
            return Read.wrong(first, "sharing.wrong.value", said);
        }
        var texts = words(question, place, value.get().isEmpty() ? List.of() : List.of(value.get()), cells);
        var values = value.get().isEmpty() ? List.<String>of() : List.of(value.get());
        return read(question, cells, new AnswerValue(values, texts, "", List.of()));
    }

    private Optional<Read> many(Question question, AnswerPlace place) {
        var boxes = new LinkedHashMap<String, Filled>();
        question.choices()
                .forEach(choice ->
                        at(Paths.box(place, choice.value())).ifPresent(filled -> boxes.put(choice.value(), filled)));
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        var cells = new ArrayList<>(boxes.values());
        if (boxes.size() < question.choices().size()) {
            return Optional.of(Read.wrong(cells.getFirst(), "sharing.wrong.lines"));
        }
        var unclear = boxes.values().stream()
                .filter(box -> isMarked(text(box)).isEmpty())
                .findFirst();
        if (unclear.isPresent()) {
            return Optional.of(Read.wrong(unclear.get(), "sharing.wrong.box", text(unclear.get())));
        }
        var values = boxes.entrySet().stream()
                .filter(box -> isMarked(text(box.getValue())).orElse(false))
                .map(Map.Entry::getKey)
                .toList();
        var texts = words(question, place, values, cells);
        return Optional.of(read(question, cells, new AnswerValue(values, texts, "", List.of())));
    }

    private Map<String, String> words(Question question, AnswerPlace place, List<String> chosen, List<Filled> cells) {
        var texts = new TreeMap<String, String>();
        question.choices().stream()
                .filter(Choice::text)
                .forEach(choice -> at(Paths.words(place, choice.value())).ifPresent(filled -> {
                    cells.add(filled);
                    if (chosen.contains(choice.value())) {
                        texts.put(choice.value(), text(filled));
                    }
                }));
        return texts;
    }

    private Optional<Read> rows(Question question, AnswerPlace place) {
        var columns = PaperAnswer.columns(question);
        var cells = new ArrayList<Filled>();
        var rows = new ArrayList<Map<String, String>>();
        for (int number = 1; number <= PostedAnswers.MOST_ROWS + 1; number++) {
            var row = new TreeMap<String, String>();
            for (var column : columns) {
                at(Paths.cell(place, number, column)).ifPresent(filled -> {
                    cells.add(filled);
                    row.put(column, text(filled));
                });
            }
            rows.add(row);
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(read(question, cells, new AnswerValue(List.of(), Map.of(), "", rows)));
    }

    private static Read read(Question question, List<Filled> cells, AnswerValue value) {
        var flaw =
                cells.stream().filter(each -> each.cell().flaw() != Flaw.NONE).findFirst();
        if (flaw.isPresent()) {
            return Read.wrong(
                    flaw.get(), "sharing.wrong." + flaw.get().cell().flaw().word());
        }
        var first = cells.getFirst();
        return PostedAnswers.problem(question, value)
                .map(problem -> Read.wrong(first, problem))
                .orElseGet(() -> new Read(
                        PaperAnswer.of(question, value),
                        first.seen(),
                        first.cell().where(),
                        "",
                        List.of()));
    }

    private static Optional<String> value(Question question, String said) {
        return Stream.concat(
                        Stream.of(Language.values())
                                .flatMap(language -> Lines.titles(question, language).entrySet().stream()),
                        question.choices().stream().map(choice -> Map.entry(choice.value(), choice.value())))
                .filter(titled -> folded(titled.getValue()).equals(folded(said)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Boolean> isMarked(String text) {
        if (MARKED.contains(text) || spoken("questionnaires.choice.yes").contains(folded(text))) {
            return Optional.of(true);
        }
        return NOT_MARKED.contains(text) || spoken("questionnaires.choice.no").contains(folded(text))
                ? Optional.of(false)
                : Optional.empty();
    }

    private static Set<String> spoken(String key) {
        return Stream.of(Language.values())
                .map(language -> folded(Words.in(language).text(key)))
                .collect(Collectors.toSet());
    }

    private Optional<Filled> at(String path) {
        return Optional.ofNullable(filled.get(path));
    }

    private static String text(Filled filled) {
        return PaperAnswer.plain(filled.cell().text());
    }

    /**
     * What a paper says at a question.
     *
     * @param seen what the paper was made from
     * @param where its first cell is
     * @param problem the key of what is wrong; empty if nothing is
     */
    record Read(PaperAnswer answer, String seen, String where, String problem, List<Object> facts) {

        static Read wrong(Filled cell, String problem, Object... facts) {
            return new Read(
                    new PaperAnswer(AnswerValue.EMPTY), cell.seen(), cell.cell().where(), problem, List.of(facts));
        }

        boolean isWrong() {
            return !problem.isEmpty();
        }
    }
}
