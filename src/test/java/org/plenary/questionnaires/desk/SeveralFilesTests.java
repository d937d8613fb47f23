package org.plenary.questionnaires.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.questionnaires.Continuities;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.WithQuestionnaires;
import org.plenary.questionnaires.form.FormJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("Questionnaires and their mapping that come in at once")
@WithQuestionnaires
class SeveralFilesTests {

    private static final String MAPPING = """
            {"to": "several-new", "from": "several-old",
             "questions": {"offence": [{"question": "offence"}], "laws": [{"question": "gone"}],
                           "dropped": [{"question": "cases"}]}}""";

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Continuities continuities;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    private OfficerForTests officer;

    @BeforeEach
    void signIn(@Autowired MockMvcTester http) {
        officer = new OfficerForTests(http);
    }

    @AfterEach
    void takeAllOut() {
        jdbc.sql("delete from questionnaires.continuity where questionnaire = 'several-new'")
                .update();
        jdbc.sql("delete from questionnaires.version where code like 'several-%'")
                .update();
        jdbc.sql("delete from questionnaires.delivery where received_by = 'amina'")
                .update();
    }

    @Test
    void allAreShownWithWhatHasNoEqualAndTakenInTogether() {
        var preview = given(Map.of(
                "mapping-new-old.json",
                text(MAPPING),
                "new.json",
                form("several-new"),
                "old.json",
                form("several-old")));

        assertThat(officer.page(preview).select("main").text())
                .contains(
                        "3 files",
                        "new.json · 1 section, 6 questions",
                        "old.json · 1 section, 6 questions",
                        "What “several-new” continues of “several-old”",
                        "2 things not taken as it stands",
                        "laws It points to gone, which the older questionnaire does not have.",
                        "dropped The newer questionnaire does not ask dropped.");
        assertThat(questionnaires.latest("several-new")).isEmpty();

        assertThat(officer.post(preview)).hasRedirectedUrl("/desk/questionnaires");
        assertThat(questionnaires.latest("several-new")).isPresent();
        assertThat(questionnaires.latest("several-old")).isPresent();
        assertThat(continuities.between("several-new", "several-old").correspondences())
                .hasSize(3);
    }

    @Test
    void badFileIsToldByItsNameAndNoneIsKept() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("new.json", form("several-new"));
        files.put("broken.json", text("{\"id\": "));
        files.put("mapping-new-other.json", text(MAPPING.replace("several-old", "several-other")));

        var given = officer.give(files);

        assertThat(given).hasRedirectedUrl("/desk/questionnaires");
        assertThat(errors(given))
                .satisfiesExactly(
                        first -> assertThat(first).contains("broken.json", "is neither an XLSForm workbook nor JSON"),
                        second -> assertThat(second).contains("mapping-new-other.json", "Give those in with it"));
        assertThat(waiting()).isZero();
    }

    @Test
    void twoFilesOfOneQuestionnaireAreRefused() {
        var given = officer.give(Map.of("one.json", form("several-new"), "two.json", form("several-new")));

        assertThat(errors(given)).singleElement().asString().contains("is for several-new, and so is another file");
    }

    @Test
    void nothingHalfWrittenStaysWhenAFileCannotBeTakenInAnyMore() {
        var given = deliveries.receive(
                List.of(
                        new GivenFile("new.json", form("several-new")),
                        new GivenFile("mapping-new-old.json", text(MAPPING))),
                "amina");

        var taken = officer.post("/desk/questionnaires/files/" + given);

        assertThat(taken).hasRedirectedUrl("/desk/questionnaires");
        assertThat(errors(taken)).singleElement().asString().contains("mapping-new-old.json");
        assertThat(questionnaires.latest("several-new")).isEmpty();
        assertThat(deliveries.find(given)).hasSize(2);
    }

    @Test
    void fileThatCannotBeReadAnyMoreIsSaidAtThePreview() {
        var given = deliveries.receive(List.of(new GivenFile("mapping-new-old.json", text(MAPPING))), "amina");

        var shown = officer.get("/desk/questionnaires/files/" + given);

        assertThat(shown).hasRedirectedUrl("/desk/questionnaires");
        assertThat(errors(shown)).singleElement().asString().contains("mapping-new-old.json");
    }

    private String given(Map<String, byte[]> files) {
        return String.valueOf(officer.give(files).getResponse().getRedirectedUrl());
    }

    private long waiting() {
        return jdbc.sql("select count(*) from questionnaires.delivery where received_by = 'amina'")
                .query(Long.class)
                .single();
    }

    private static List<String> errors(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("errors") instanceof List<?> errors
                ? errors.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static byte[] form(String code) {
        return text(FormJson.write(code, FormInOrder.form()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
