package org.plenary.responses.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.responses.AskedStates;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.WithResponses;
import org.springframework.beans.factory.annotation.Autowired;

/** Peru said in the last cycle that there is no offence, having first told of its practice, which is then no longer asked. */
@DisplayName("Earlier answers of a section that are confirmed at once")
@WithResponses
class ConfirmingPageTests {

    private FocalPoints focalPoints;
    private FocalPoint peru;
    private String section = "";

    @BeforeEach
    void answerFirstCycle(@Autowired AskedStates asked, @Autowired OpenCycle cycles) {
        var code = asked.ask(FormInOrder.form(), "PER");
        var own = AskedStates.own(code);
        focalPoints = asked.focalPoints();
        peru = focalPoints.of("PER");
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
