package org.plenary.responses.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.QuestionKind;
import org.plenary.responses.Answer;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.paper.file.PaperFile;
import org.plenary.responses.paper.file.UnreadablePaper;

@DisplayName("A response taken away on paper and given in again")
class PaperRoundTripTests {

    private static final String LETTERS =
            "abc =+-@\t\n\"'&<>;,|/#@ éß\u0001\u000b\u00a0\u200fдля案答إجابة\ud83d\ude00\ud83d☒☐0123456789._x0041_";

    @ParameterizedTest
    @EnumSource
    void everyKindOfAnswerIsReadBackAsItWas(QuestionKind kind) throws Exception {
        for (var language : List.of(Language.ENGLISH, Language.ARABIC)) {
            for (var paper : papers(Map.of(kind, EveryKind.answer(kind)), language)) {
                assertThat(read(paper, kind)).isEqualTo(EveryKind.answer(kind));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void paperThatNobodyTouchedChangesNothing(long seed) throws Exception {
        var random = new Random(seed);
        var answers = new HashMap<QuestionKind, AnswerValue>();
        for (var kind : QuestionKind.values()) {
            answers.put(kind, anything(kind, random));
        }

        for (var paper : papers(answers, Language.values()[(int) (seed % 6)])) {
            assertThat(changes(paper, answers, 7)).isEmpty();
            assertThat(changes(paper, Map.of(), 8))
                    .as("even where the site says otherwise by now")
                    .filteredOn(change -> change.kind() != Change.Kind.WRONG)
                    .isEmpty();
        }
    }

    private static AnswerValue anything(QuestionKind kind, Random random) {
        if (kind.isChoice()) {
            var all = new ArrayList<>(EveryKind.question(kind).choices().stream()
                    .filter(choice -> !choice.exclusive())
                    .map(choice -> choice.value())
                    .toList());
            var chosen = all.subList(0, random.nextInt(kind.isMany() ? all.size() : 2));
            var texts = new HashMap<String, String>();
            chosen.forEach(value -> texts.put(value, text(random)));
            return new AnswerValue(chosen, texts, "", List.of());
        }
        if (kind.isRows()) {
            var rows = Stream.generate(() ->
                            Map.of("title", text(random), "name", text(random), "court", text(random), "file", "17"))
                    .limit(random.nextInt(5))
                    .toList();
            return new AnswerValue(List.of(), Map.of(), "", rows);
        }
        return switch (kind) {
            case TEXT, LONG_TEXT -> AnswerValue.ofText(text(random));
            default -> EveryKind.answer(kind);
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int letters = random.nextInt(60); letters > 0; letters--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<byte[]> papers(Map<QuestionKind, AnswerValue> answers, Language language) throws IOException {
        var words = Words.in(language);
        var lines = new Lines(EveryKind.form(), held(answers, 7), words).all();
        var paper = new Paper("Every kind", "Fill it in", Paper.MARKED + "PER/2026/every", lines, words);
        return List.of(PaperAsXlsx.of(paper), PaperAsDocx.of(paper));
    }

    private static AnswerValue read(byte[] paper, QuestionKind kind) throws UnreadablePaper {
        return new Reader(FilledPaper.of(PaperFile.rows(paper)))
                .read(EveryKind.question(kind), AnswerPlace.of(kind.word()))
                .map(read -> {
                    assertThat(read.problem()).isEmpty();
                    return read.answer().value();
                })
                .orElse(AnswerValue.EMPTY);
    }

    private static List<Change> changes(byte[] paper, Map<QuestionKind, AnswerValue> answers, long revision)
            throws UnreadablePaper {
        var reader = new Reader(FilledPaper.of(PaperFile.rows(paper)));
        var held = held(answers, revision);
        return EveryKind.form()
                .questions()
                .flatMap(question -> {
                    var place = AnswerPlace.of(question.key());
                    return reader
                            .read(question, place)
                            .flatMap(read -> Change.of(question, place, held.get(place), read))
                            .stream();
                })
                .toList();
    }

    private static Map<AnswerPlace, Answer> held(Map<QuestionKind, AnswerValue> answers, long revision) {
        var held = new HashMap<AnswerPlace, Answer>();
        answers.forEach((kind, value) -> held.put(AnswerPlace.of(kind.word()), EveryKind.held(kind, value, revision)));
        return held;
    }
}
