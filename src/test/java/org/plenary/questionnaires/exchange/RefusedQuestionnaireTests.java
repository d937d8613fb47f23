package org.plenary.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.Column;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;

@DisplayName("Questionnaires that are refused with what to do")
class RefusedQuestionnaireTests {

    @Test
    void questionnaireInOrderIsNotRefused() {
        assertThatNoException().isThrownBy(() -> read(inOrder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00 and on"})
    void characterThatNoTextHas(String letter) {
        assertRefused(
                inOrder().replace("Question practice (fr)", "Question " + letter),
                "questionnaires.unreadable.letters",
                "/sections/0/questions/2/title/fr");
    }

    @Test
    void pairOfSurrogatesIsACharacterLikeAnyOther() {
        assertThatNoException().isThrownBy(() -> read(inOrder().replace("Question practice (fr)", "\\ud83d\\ude00")));
    }

    @Test
    void characterThatNoTextHasInASpreadsheet() {
        var book = XlsForm.write("any", 1, FormInOrder.of(false, List.of(titled("_x0000_ nothing"))));

        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> XlsForm.read("any.xlsx", book))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("questionnaires.unreadable.letters"));
    }

    @Test
    void textThatIsFarTooLong() {
        assertRefused(
                inOrder().replace("Question practice (fr)", "x".repeat(60_000)),
                "questionnaires.unreadable.long",
                "/sections/0/questions/2/title/fr");
    }

    @Test
    void farTooManyQuestions() {
        var questions = IntStream.range(0, 6_000)
                .mapToObj(number -> "{\"key\": \"q%d\", \"type\": \"text\"}".formatted(number))
                .collect(Collectors.joining(","));

        assertRefused(
                "{\"id\": \"any\", \"sections\": [{\"key\": \"s\", \"questions\": [%s]}]}".formatted(questions),
                "questionnaires.unreadable.many",
                "6000");
    }

    @Test
    void nestingWithoutEnd() {
        assertRefused("[".repeat(100_000), "questionnaires.unreadable.json", "1:");
    }

    @Test
    void placeIsAFewWordsHoweverLongTheText() {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> read(inOrder().replace("not(${offence} = 'no')", "(".repeat(40_000))))
                .satisfies(refused -> assertThat(refused.place()).hasSizeLessThan(300));
    }

    @Test
    void sectionsOfOneKey() {
        var sections = inOrder().replace("\"sections\" : [", "\"sections\" : [{\"key\": \"article-5\"},");

        assertRefused(sections, "questionnaires.unreadable.section-twice", "article-5");
    }

    @Test
    void columnUnderWhichTheDocumentOfARowIsKept() {
        assertRefused(
                FormJson.write("any", FormInOrder.of(false, List.of(table("file")))),
                "questionnaires.unreadable.column",
                "table: file");
    }

    @Test
    void columnsOfOneKey() {
        assertRefused(
                FormJson.write("any", FormInOrder.of(false, List.of(table("year", "year")))),
                "questionnaires.unreadable.column",
                "table: year");
    }

    @Nested
    @DisplayName("of the report analyzer")
    class OfTheAnalyzer {

        @ParameterizedTest
        @ValueSource(strings = {"", "\"key\": \"two words\",", "\"key\": 5,"})
        void sectionWithoutAKeyThatNamesIt(String key) {
            assertRefused(
                    "{\"id\": \"any\", \"sections\": [{%s \"questions\": [{\"key\": \"q\", \"type\": \"int\"}]}]}"
                            .formatted(key),
                    "questionnaires.unreadable.part",
                    "");
        }

        @Test
        void valuesThatAreNone() {
            assertRefused("""
                    {"id": "any", "sections": [{"key": "s", "questions": [{"key": "q", "type": "int",
                      "validations": [{"question": "q", "type": "@hasValues", "values": [{"a": 1}]}]}]}]}""", "questionnaires.unreadable.part", "q");
        }
    }

    @Nested
    @DisplayName("as mappings")
    class Mappings {

        @Test
        void characterThatNoTextHas() {
            assertMappingRefused("{\"schema\": \"older\", \"q\\u0000\": \"q\"}", "questionnaires.unreadable.letters");
        }

        @Test
        void keyThatIsFarTooLong() {
            assertMappingRefused(
                    "{\"schema\": \"older\", \"%s\": \"q\"}".formatted("q".repeat(3_000)),
                    "questionnaires.unreadable.mapping");
        }

        @Test
        void relationThatIsNone() {
            assertMappingRefused(
                    "{\"to\": \"a\", \"from\": \"b\", \"questions\": {\"q\": [{\"question\": \"q\", \"relation\": \"like\"}]}}",
                    "questionnaires.unreadable.mapping");
        }

        @Test
        void twoLinesOnOnePairOfQuestions() {
            assertMappingRefused(
                    "{\"to\": \"a\", \"from\": \"b\", \"questions\": {\"q\": [{\"question\": \"q\"}, {\"question\": \"q\"}]}}",
                    "questionnaires.unreadable.mapping");
        }

        private void assertMappingRefused(String text, String key) {
            assertThatExceptionOfType(UnreadableQuestionnaire.class)
                    .isThrownBy(() -> MappingJson.read(text.getBytes(StandardCharsets.UTF_8)))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
        }
    }

    private static void assertRefused(String text, String key, String place) {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.place()).startsWith(place);
                });
    }

    private static ReadQuestionnaire read(String text) throws UnreadableQuestionnaire {
        return QuestionnaireJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String inOrder() {
        return FormJson.write("any", FormInOrder.form());
    }

    private static Question titled(String title) {
        return question("titled", QuestionKind.TEXT, title, List.of());
    }

    private static Question table(String... columns) {
        return question(
                "table",
                QuestionKind.TABLE,
                "Table",
                List.of(columns).stream()
                        .map(key -> new Column(key, QuestionKind.TEXT, MultilingualText.of(Language.ENGLISH, key)))
                        .toList());
    }

    private static Question question(String key, QuestionKind kind, String title, List<Column> columns) {
        return new Question(
                key,
                "",
                kind,
                MultilingualText.of(Language.ENGLISH, title),
                MultilingualText.NONE,
                false,
                List.of(),
                columns,
                List.of(),
                null,
                null,
                null,
                MultilingualText.NONE);
    }
}
