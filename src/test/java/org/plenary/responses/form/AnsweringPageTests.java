package org.plenary.responses.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DisplayName("The form a State fills in")
@WithResponses
class AnsweringPageTests {

    private static final byte[] PDF = pdf("1.7");
    private static final byte[] OTHER_PDF = pdf("1.6");

    private FocalPoints focalPoints;
    private FocalPoint peru;
    private String own;

    @BeforeEach
    void openCycle(@Autowired AskedStates asked) {
        var key = asked.ask(FormInOrder.form(), "PER");
        own = AskedStates.own(key);
        focalPoints = asked.focalPoints();
        peru = focalPoints.of("PER");
    }

    @AfterEach
    void takeAccountsOut() {
        focalPoints.close();
    }

    @Test
    void stateIsShownWhatItIsAsked() {
        assertThat(peru.page("/delegation/answers").select(".asked-list a").eachAttr("href"))
                .contains(own);
        assertThat(peru.page(own).select(".response-sections .chip").eachText()).containsExactly("0 of 4 answered");
    }

    @Test
    void stateThatIsNotAskedFindsNothing() {
        assertThat(focalPoints.of("FRA").get(own)).hasStatus(404);
    }

    @Test
    void answersAreSavedAndShownAgain() {
        var sent = peru.post(
                section(), "seen.offence", "0", "v.offence", "partly", "seen.practice", "0", "x.practice", "");

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(form().select("[name=v.offence][checked]").eachAttr("value")).containsExactly("partly");
    }

    @Test
    void whatIsAskedFollowsFromTheAnswers() {
        assertThat(form().select("#q-practice[hidden]")).hasSize(1);

        peru.post(section(), "seen.offence", "0", "v.offence", "yes");

        assertThat(form().select("#q-practice[hidden]")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsSaidAndKept() {
        var sent = peru.post(section(), "seen.cases", "0", "x.cases", "a dozen");

        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("Give a number in digits", "a dozen");
    }

    @Test
    void answerIsSavedAsItIsTyped() {
        var sent = one("offence", "seen.offence", "0", "v.offence", "no");

        assertThat(sent).hasStatusOk();
        assertThat(sent).bodyJson().extractingPath("$.message").isEqualTo("Saved");
    }

    @Test
    void secondWriterIsShownWhatTheFirstSaved() {
        one("offence", "seen.offence", "0", "v.offence", "no");

        var second = one("offence", "seen.offence", "0", "v.offence", "yes");

        assertThat(second).hasStatus(409);
        assertThat(second).bodyJson().extractingPath("$.theirs.lines").asArray().containsExactly("No");
    }

    @Test
    void formLeavesAloneWhatItsWriterDidNotTouch() {
        var seen = form();
        one("offence", "seen.offence", "0", "v.offence", "no");

        var sent = peru.post(
                section(),
                "seen.offence",
                "0",
                "was.offence",
                seen.select("[name=was.offence]").val(),
                "vis.offence",
                "public",
                "seen.cases",
                "0",
                "x.cases",
                "3");

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(form().select("[name=v.offence][checked]").eachAttr("value")).containsExactly("no");
    }

    @Test
    void writerWithoutScriptSeesBothWordingsAndMayTakeTheOther() {
        one("offence", "seen.offence", "0", "v.offence", "no");

        var sent = peru.post(section(), "seen.offence", "0", "v.offence", "yes");
        var taken = peru.post(section(), "seen.offence", "0", "v.offence", "yes", "take", "offence");

        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("response-both");
        assertThat(taken).hasStatus3xxRedirection();
        assertThat(form().select("[name=v.offence][checked]").eachAttr("value")).containsExactly("no");
    }

    @Test
    void answerOfFiveMegabytesIsRefusedAndKept() {
        var long5 = "a".repeat(5 << 20);

        var sent = peru.post(section(), "seen.practice", "0", "x.practice", long5);

        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("at most 20,000 characters", long5);
        assertThat(one("practice", "seen.practice", "0", "x.practice", long5)).hasStatus(422);
    }

    @Test
    void documentIsAnEntryOfTheAnswerThatOnlyTheStateReads() {
        assertThat(peru.give(section() + "/documents/laws", "document", "Ley 30077.exe", PDF))
                .hasStatus3xxRedirection();

        var link = form().select("#q-laws .question-row a").attr("href");
        assertThat(form().select("#q-laws [name='r.laws.0.title']").val()).isEqualTo("Ley 30077.pdf");
        assertThat(peru.get(link))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .extracting(headers -> headers.getContentDisposition().getType())
                .isEqualTo("attachment");
        assertThat(focalPoints.of("FRA").get(link)).hasStatus(404);
    }

    @Test
    void documentOfAnEarlierAnswerIsReadInTheNextCycle(@Autowired OpenCycle cycles) {
        peru.give(section() + "/documents/laws", "document", "Ley 30077.pdf", PDF);
        peru.post(own + "/submission");
        var next = own.substring(own.lastIndexOf('/') + 1) + "-next";
        cycles.of(next, own.substring(own.lastIndexOf('/') + 1), FormInOrder.form(), "PER", "FRA");
        var later = "/delegation/answers/" + next + own.substring(own.lastIndexOf('/'));

        var link = peru.page(later + "/sections/article-5/0")
                .select("#q-laws .question-row a")
                .attr("href");

        assertThat(link).startsWith(later);
        assertThat(peru.get(link)).hasStatusOk();
        assertThat(focalPoints.of("FRA").get(link)).hasStatus(404);
    }

    @Test
    void documentAddedToAnEarlierAnswerDoesNotConfirmIt(@Autowired OpenCycle cycles) {
        peru.give(section() + "/documents/laws", "document", "Ley 30077.pdf", PDF);
        peru.post(own + "/submission");
        var next = own.substring(own.lastIndexOf('/') + 1) + "-next";
        cycles.of(next, own.substring(own.lastIndexOf('/') + 1), FormInOrder.form(), "PER");
        var later = "/delegation/answers/" + next + own.substring(own.lastIndexOf('/')) + "/sections/article-5/0";
        peru.page(later);

        peru.give(later + "/documents/laws", "document", "Ley 32108.pdf", OTHER_PDF);

        var laws = peru.page(later).expectFirst("#q-laws");
        assertThat(laws.select("[name$=.title]").eachAttr("value")).contains("Ley 30077.pdf", "Ley 32108.pdf");
        assertThat(laws.select(".response-earlier button")).hasSize(1);
    }

    @Test
    void documentIsAddedWhereItsAddressSaysWhateverTheFormSays() {
        assertThat(peru.get(section() + "/documents/laws?occurrence=7")).hasStatusOk();
    }

    @Test
    void formCannotNameADocumentThatTheAnswerNeverHad() {
        var sent = one("laws", "seen.laws", "0", "r.laws.0.title", "A law", "r.laws.0.file", "1");

        assertThat(sent).hasStatus(422);
    }

    @Test
    void enterSavesAndDoesNothingElse() {
        assertThat(form().expectFirst(".response-form button").attr("name")).isEmpty();
    }

    @Test
    void fileThatIsNotWhatItSaysIsRefused() {
        var sent = peru.give(
                section() + "/documents/laws", "document", "law.pdf", "MZ program".getBytes(StandardCharsets.UTF_8));

        assertThat(sent).hasStatus(422).bodyText().contains("Nothing was kept");
    }

    @Test
    void submittingIsAnActAfterWhichNothingCanBeChanged() {
        one("offence", "seen.offence", "0", "v.offence", "no");

        assertThat(peru.post(own + "/submission")).hasStatus3xxRedirection();

        assertThat(one("offence", "seen.offence", "0", "v.offence", "yes")).hasStatus(423);
        assertThat(peru.page(own + "/submissions/1").select(".answers-read dd").eachText())
                .containsExactly("No");
    }

    @Test
    void memberOfTheDelegationReadsAndDoesNotWrite() {
        var member = focalPoints.of("PER", "MEMBER_OF_DELEGATION");

        assertThat(member.page(section()).select("fieldset.response-questions[disabled]"))
                .hasSize(1);
        assertThat(member.post(section() + "/answers/offence", "seen.offence", "0", "v.offence", "no"))
                .hasStatus(423);
        member.post(own + "/submission");
        assertThat(peru.page(own).select(".masthead .chip").text()).isEqualTo("not begun");
    }

    private MvcTestResult one(String question, String... fields) {
        return peru.post(section() + "/answers/" + question, fields);
    }

    private Document form() {
        return peru.page(section());
    }

    private String section() {
        return own + "/sections/article-5/0";
    }

    private static byte[] pdf(String version) {
        return "%%PDF-%s\ntrailer <</Root 1 0 R>>\n%%%%EOF\n".formatted(version).getBytes(StandardCharsets.ISO_8859_1);
    }
}
