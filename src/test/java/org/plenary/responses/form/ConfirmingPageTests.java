package org.plenary.responses.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.database.ReferenceData;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.WithResponses;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Peru said in the last cycle that there is no offence, having first told of its practice, which is then no longer asked. */
@DisplayName("Earlier answers of a section that are confirmed at once")
@WithResponses
class ConfirmingPageTests {

    private static int count;

    private FocalPoints focalPoints;
    private FocalPoint peru;
    private String section = "";

    @BeforeEach
    void answerFirstCycle(
            @Autowired OpenCycle cycles,
            @Autowired MockMvcTester http,
            @Autowired JdbcClient jdbc,
            @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        focalPoints = new FocalPoints(http, jdbc);
        peru = focalPoints.of("PER");
        var code = "confirming-" + count++;
        cycles.of(code, FormInOrder.form(), "PER");
        var own = "/delegation/answers/%s/%s".formatted(code, code);
        peru.post(own + "/sections/article-5/0", "seen.practice", "0", "x.practice", "Since 2004");
        peru.post(own + "/sections/article-5/0", "seen.offence", "0", "v.offence", "no");
        peru.post(own + "/submission");
        cycles.later(code + "-next", code, FormInOrder.form(), "PER");
        var next = "/delegation/answers/%s-next/%s".formatted(code, code);
        section = next + "/sections/article-5/0";
        peru.post(next);
    }

    @AfterEach
    void takeAccountsOut() {
        focalPoints.close();
    }

    @Test
    void countsOnlyWhatIsAsked() {
        assertThat(peru.page(section).select(".response-confirm-all p").text())
                .isEqualTo("1 earlier answer to confirm");
    }

    @Test
    void whatIsNotAskedIsNotConfirmed() {
        confirmAll("no");

        assertThat(confirmed()).containsExactly("q-offence");
    }

    @Test
    void whatIsAskedAfterAnAnswerThatIsChangedIsConfirmed() {
        confirmAll("yes");

        assertThat(confirmed()).containsExactly("q-practice");
    }

    private void confirmAll(String offence) {
        peru.post(
                section,
                "seen.offence",
                seen("offence"),
                "v.offence",
                offence,
                "seen.practice",
                seen("practice"),
                "x.practice",
                "Since 2004",
                "confirm",
                "all");
    }

    private String seen(String question) {
        return peru.page(section).select("[name='seen." + question + "']").val();
    }

    private List<String> confirmed() {
        return peru.page(section)
                .select("fieldset:has(> .response-earlier .chip)")
                .eachAttr("id");
    }
}
