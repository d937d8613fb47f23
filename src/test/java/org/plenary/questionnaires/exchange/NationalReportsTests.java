package org.plenary.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.Shared;
import org.plenary.languages.Language;
import org.plenary.questionnaires.Continuity;
import org.plenary.questionnaires.form.FormJson;
import org.plenary.questionnaires.form.Question;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Real questionnaires of another Conference")
class NationalReportsTests {

    @ParameterizedTest
    @CsvSource({
        "cpbNationalReport3, 25, 221, 657",
        "cpbNationalReport4, 25, 220, 606",
        "absNationalReport1, 15, 157, 236"
    })
    void comeInWhole(String name, int sections, int questions, int choices) throws Exception {
        var form = read(name).form();

        assertThat(form.sections()).hasSize(sections);
        assertThat(form.questions()).hasSize(questions);
        assertThat(form.questions().flatMap(question -> question.choices().stream()))
                .hasSize(choices);
    }

    @ParameterizedTest
    @CsvSource({"cpbNationalReport3", "cpbNationalReport4", "absNationalReport1"})
    void haveEveryQuestionInSixLanguages(String name) throws Exception {
        assertThat(read(name).form().questions())
                .allSatisfy(question -> assertThat(question.title().texts()).containsOnlyKeys(Language.values()));
    }

    @ParameterizedTest
    @CsvSource({"cpbNationalReport4", "absNationalReport1"})
    void askUnderConditionsOnQuestionsThatAreThere(String name) throws Exception {
        var form = read(name).form();
        var keys = form.questions().map(Question::key).collect(Collectors.toSet());

        assertThat(form.questions().flatMap(question -> Stream.ofNullable(question.relevant())))
                .hasSizeGreaterThan(20)
                .allSatisfy(condition -> assertThat(keys).containsAll(condition.keys()));
    }

    @Test
    void partyInProgressIsAskedOnlyOfStatesThatAreNoParty() throws Exception {
        var question = read("cpbNationalReport4").form().question("Q012_partyInProgress");

        assertThat(question.orElseThrow().relevant()).hasToString("${Q012_party} = 'false'");
    }

    @Test
    void whatHasNoEqualIsReported() throws Exception {
        assertThat(read("cpbNationalReport4").remarks())
                .extracting(ImportRemark::kind)
                .contains("function", "custom-value");
    }

    @Test
    void areWrittenAndReadAgainAlike() throws Exception {
        var form = read("cpbNationalReport4").form();

        assertThat(FormJson.read(JsonMapper.shared().readTree(FormJson.write(form))))
                .isEqualTo(form);
    }

    @Test
    void mappingComesInWhole() throws Exception {
        var mapping = MappingJson.read(file("mapping-cpbNationalReport4-3"))
                .between(
                        "cpbNationalReport4",
                        read("cpbNationalReport4").form(),
                        read("cpbNationalReport3").form());

        assertThat(mapping.older()).isEqualTo("cpbNationalReport3");
        assertThat(mapping.correspondences()).hasSize(163);
        assertThat(mapping.remarks()).isEmpty();
    }

    @Test
    void mappingGoesOutAsItComesIn() throws Exception {
        var newer = read("cpbNationalReport4").form();
        var mapping = MappingJson.read(file("mapping-cpbNationalReport4-3"));

        var out = MappingJson.write(
                new Continuity("cpbNationalReport4", mapping.older(), mapping.correspondences()), newer);

        var again = MappingJson.read(out.getBytes(StandardCharsets.UTF_8));
        assertThat(again.questionnaire()).isEqualTo("cpbNationalReport4");
        assertThat(again.older()).isEqualTo("cpbNationalReport3");
        assertThat(again.correspondences()).containsExactlyInAnyOrderElementsOf(mapping.correspondences());
    }

    @Test
    void fileThatIsNoJsonIsRefusedWithItsPlace() {
        assertThatExceptionOfType(UnreadableQuestionnaire.class)
                .isThrownBy(() -> QuestionnaireJson.read("{\"id\": ".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("questionnaires.unreadable.json"));
    }

    private static ReadQuestionnaire read(String name) throws Exception {
        return QuestionnaireJson.read(file(name));
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Shared.file("data/questionnaires/" + name + ".json"));
    }
}
