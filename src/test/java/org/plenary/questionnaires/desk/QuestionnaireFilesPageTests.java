package org.plenary.questionnaires.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.WithQuestionnaires;
import org.plenary.questionnaires.exchange.XlsForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Questionnaires that come in and go out as files")
@WithQuestionnaires
@Transactional
class QuestionnaireFilesPageTests {

    private OfficerForTests officer;

    @BeforeEach
    void signIn(@Autowired MockMvcTester http) {
        officer = new OfficerForTests(http);
    }

    @Test
    void spreadsheetIsShownBeforeItIsTakenIn(@Autowired Questionnaires questionnaires) {
        var preview = officer.give("any.xlsx", XlsForm.write("by-sheet", 1, FormInOrder.form()));

        assertThat(officer.page(preview).select("main").text())
                .contains("Questionnaire on article 5", "1 section, 6 questions");
        assertThat(questionnaires.latest("by-sheet")).isEmpty();

        assertThat(officer.post(preview)).hasRedirectedUrl("/desk/questionnaires/by-sheet");
        assertThat(questionnaires.latest("by-sheet").orElseThrow().form()).isEqualTo(FormInOrder.form());
    }

    @Test
    void questionnaireGoesOutAsSpreadsheet(@Autowired Questionnaires questionnaires) throws Exception {
        questionnaires.enter("goes-out", FormInOrder.form(), "amina");

        var file = officer.get("/desk/questionnaires/goes-out.xlsx");

        assertThat(file).hasStatusOk();
        assertThat(XlsForm.read("any.xlsx", file.getResponse().getContentAsByteArray())
                        .form())
                .isEqualTo(FormInOrder.form());
    }

    @Test
    void brokenSpreadsheetIsSaidToBeBroken() {
        var sent = officer.give("broken.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(sent).isEqualTo("/desk/questionnaires");
    }
}
