package org.plenary.responses.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.ForeignTexts.english;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.responses.AskedStates;
import org.plenary.responses.WithResponses;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What a State reads of its response")
@WithResponses
class OverviewPageTests {

    private FocalPoints focalPoints;
    private FocalPoint peru;
    private String key;
    private String own;

    @BeforeEach
    void openCycle(@Autowired AskedStates asked) {
        key = asked.ask(FormInOrder.form(), "PER");
        own = AskedStates.own(key);
        focalPoints = asked.focalPoints();
        peru = focalPoints.of("PER");
    }

    @AfterEach
    void takeAccountsOut() {
        focalPoints.close();
    }

    @Nested
    @DisplayName("in Arabic, of a questionnaire without Arabic texts")
    class InALanguageThatTheQuestionnaireLacks {

        @Test
        void whatIsAskedSaysItsLanguage() {
            assertThat(english(inArabic("/delegation/answers"), ".asked-cycle"))
                    .contains("Cycle " + key, "Questionnaire on article 5");
        }

        @Test
        void outlineSaysItsLanguage() {
            var page = inArabic(own);

            assertThat(english(page, ".masthead")).containsExactly("Questionnaire on article 5", "Cycle " + key);
            assertThat(english(page, ".response-sections")).containsExactly("Article 5");
        }

        @Test
        void wayBackFromTheFormSaysItsLanguage() {
            assertThat(english(inArabic(own + "/sections/article-5/0"), ".crumbs"))
                    .containsExactly("Questionnaire on article 5");
        }

        @Test
        void historyOfAnAnswerSaysItsLanguage() {
            answer();

            var page = inArabic(own + "/history/measures/0");

            assertThat(english(page, "h1")).containsExactly("Question measures");
            assertThat(english(page, "dd")).containsExactly("Training", "Other");
        }

        @Test
        void wordsOfTheStateAreNotSaidToBeInThatLanguage() {
            answer();

            assertThat(inArabic(own + "/history/measures/0").select("dd bdi:not([lang])"))
                    .extracting(written -> written.text())
                    .containsExactly("Emisoras de radio");
        }

        @Test
        void whatWasSubmittedSaysItsLanguage() {
            answer();
            peru.post(own + "/submission");

            assertThat(english(inArabic(own + "/submissions/1"), "dt")).containsExactly("Question measures");
        }

        @Test
        void whatCanBeSharedSaysItsLanguage() {
            assertThat(english(inArabic(own + "/shares"), ".sharing-section"))
                    .startsWith("Article 5", "Question offence");
        }
    }

    private void answer() {
        peru.post(
                own + "/sections/article-5/0/answers/measures",
                "seen.measures",
                "0",
                "v.measures",
                "training",
                "v.measures",
                "other",
                "t.measures.other",
                "Emisoras de radio");
    }

    private Document inArabic(String address) {
        return peru.page(address + "?lang=ar");
    }
}
