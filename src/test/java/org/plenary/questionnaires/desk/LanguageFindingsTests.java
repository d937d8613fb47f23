package org.plenary.questionnaires.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaire;
import org.plenary.questionnaires.desk.QuestionnairePage.Link;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.Question;
import org.plenary.questionnaires.form.QuestionKind;

@DisplayName("Texts that are missing in a language")
class LanguageFindingsTests {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Test
    void questionnaireThatIsWholeHasNone() {
        assertThat(of(FormInOrder.form(), false).missing()).isEmpty();
        assertThat(of(FormInOrder.form(), false).languages()).allMatch(text -> text.endsWith("whole"));
    }

    @Test
    void eachLanguageSaysHowManyAndWhere() {
        var missing = of(withEnglishOnly(1), false).missing();

        assertThat(missing).singleElement().satisfies(french -> {
            assertThat(french.label()).isEqualTo("\u2068Français\u2069: 1 text is missing");
            assertThat(french.places())
                    .containsExactly(new Link(
                            "english-0", "/desk/questionnaires/checked/authoring/questions/english-0", "Title"));
            assertThat(french.more()).isEmpty();
        });
    }

    @Test
    void placesOfAFrozenVersionAreInItsOutline() {
        assertThat(of(withEnglishOnly(1), true)
                        .missing()
                        .getFirst()
                        .places()
                        .getFirst()
                        .address())
                .isEqualTo("/desk/questionnaires/checked/authoring#q-english-0");
    }

    @Test
    void longListIsCutAndSaysSo() {
        var french = of(withEnglishOnly(23), false).missing().getFirst();

        assertThat(french.places()).hasSize(LanguageFindings.NAMED);
        assertThat(french.more()).isEqualTo("and 3 more");
    }

    @Test
    void languageInWhichItIsNotMeantToBeIsNotAsked() {
        var englishOnly = new Form(
                MultilingualText.of(Language.ENGLISH, "English"),
                "",
                EnumSet.of(Language.ENGLISH),
                withEnglishOnly(3).sections());

        assertThat(of(englishOnly, false).missing()).isEmpty();
    }

    private static LanguageFindings of(Form form, boolean frozen) {
        return new LanguageFindings(new Questionnaire(1, "checked", 1, frozen, 1, form), ENGLISH);
    }

    private static Form withEnglishOnly(int count) {
        return FormInOrder.of(
                false,
                IntStream.range(0, count)
                        .mapToObj(number -> englishOnly("english-" + number))
                        .toList());
    }

    private static Question englishOnly(String key) {
        return new Question(
                key,
                "",
                QuestionKind.YES_NO,
                MultilingualText.of(Language.ENGLISH, "English only"),
                MultilingualText.NONE,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                MultilingualText.NONE);
    }
}
