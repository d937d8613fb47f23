package org.plenary.responses.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

@DisplayName("A response that a focal point shares with a ministry")
@WithResponses
class SharingTests {

    private static int count;

    private FocalPoints accounts;
    private FocalPoint focal;
    private FocalPoint ministry;
    private JdbcClient jdbc;
    private String own;

    @BeforeEach
    void shareOneQuestion(
            @Autowired OpenCycle cycles,
            @Autowired MockMvcTester http,
            @Autowired JdbcClient database,
            @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        var key = "sharing-" + count++;
        cycles.of(key, FormInOrder.form(), "PER");
        own = "/delegation/answers/" + key + "/" + key;
        jdbc = database;
        accounts = new FocalPoints(http, jdbc);
        focal = accounts.of("PER");
        ministry = accounts.of("PER", "CONTRIBUTOR");
        jdbc.sql("update access.account set email = 'justice@example.org' where name = 'focal-per-c'")
                .update();
        share("questions", "offence");
    }

    @AfterEach
    void takeAccountsOut() {
        accounts.close();
        jdbc.sql("delete from access.account where name like '%@example.org'").update();
    }

    @Test
    void ministrySeesAndWritesItsPart() {
        assertThat(ministry.page("/delegation/answers").select("a[href='" + own + "']"))
                .isNotEmpty();
        assertThat(ministry.page(section()).select("[data-question]").eachAttr("data-question"))
                .containsExactly("offence");

        assertThat(ministry.post(section() + "/answers/offence", "seen.offence", "0", "v.offence", "yes"))
                .hasStatusOk();

        assertThat(focal.page(section()).select("[name=v.offence][checked]").eachAttr("value"))
                .containsExactly("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history/practice/0",
                "/documents/1",
                "/sections/article-5/0/documents/laws",
                "/comments/practice",
                "/shares",
                "/sections/article-6/0",
            })
    void ministryHasNoPermissionForAnotherPart(String page) {
        assertThat(ministry.get(own + page)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sections/article-5/0/answers/practice",
                "/sections/article-6/0",
                "/comments/practice",
                "/shares",
                "/shares/1/removal",
                "/submission",
            })
    void ministryMayNotSendAnotherPartOrSubmit(String form) {
        assertThat(ministry.post(own + form, "seen.practice", "0", "x.practice", "ours", "text", "ours"))
                .hasStatus(403);
    }

    @Test
    void ministryTakesOnlyItsPartAwayOnPaper() throws Exception {
        var taken = ministry.get(own + "/files/answers.docx").getResponse().getContentAsByteArray();

        try (var document = new XWPFDocument(new ByteArrayInputStream(taken))) {
            assertThat(document.getTables().getFirst().getText())
                    .contains("offence ")
                    .doesNotContain("practice ");
        }
    }

    @Test
    void moreIsSharedBesideWhatIsShared() {
        share("sections", "article-5");

        assertThat(ministry.page(section()).select("[data-question]")).hasSize(6);
    }

    @Test
    void focalPointSeesWhoIsReady() {
        ministry.post(own + "/ready", "ready", "true");
        assertThat(focal.page(own + "/shares").select(".sharing-shares .chip").text())
                .isEqualTo("ready");

        ministry.post(own + "/ready", "ready", "false");
        assertThat(focal.page(own + "/shares").select(".sharing-shares .chip").text())
                .isEqualTo("not yet ready");
    }

    @Test
    void shareThatIsTakenBackShowsNothingAndWhatWasWrittenStays() {
        ministry.post(section() + "/answers/offence", "seen.offence", "0", "v.offence", "yes");

        focal.post(focal.page(own + "/shares").select("form[action$=removal]").attr("action"));

        assertThat(ministry.get(section())).hasStatus(403);
        assertThat(ministry.page("/delegation/answers").select("a[href='" + own + "']"))
                .isEmpty();
        assertThat(focal.page(section()).select("[name=v.offence][checked]").eachAttr("value"))
                .containsExactly("yes");
    }

    @Test
    void answerThatAQuestionDependsOnIsNotToldToThoseWhoDoNotSeeIt() {
        focal.post(section() + "/answers/offence", "seen.offence", "0", "v.offence", "partly");
        focal.post(focal.page(own + "/shares").select("form[action$=removal]").attr("action"));
        share("questions", "practice");

        var page = ministry.page(section());

        assertThat(page.select("[data-question=practice]:not([hidden])")).hasSize(1);
        assertThat(page.select("[data-outside], [data-relevant*=offence]")).isEmpty();
        assertThat(focal.page(section()).select("[data-relevant*=offence]")).isNotEmpty();
    }

    @Test
    void bothCommentOnTheQuestionTheyShare() {
        focal.post(own + "/comments/offence", "text", "Is the law of 2024 in force?");
        ministry.post(own + "/comments/offence", "text", "Since March.");

        assertThat(focal.page(own + "/comments/offence")
                        .select(".sharing-comments")
                        .text())
                .contains("Is the law of 2024 in force?", "Since March.");
        assertThat(ministry.page(section()).text()).contains("Comments (2)");
    }

    @Test
    void longThreadShowsItsLastCommentsAndLeadsToTheEarlier() {
        focal.post(own + "/comments/offence", "text", "The first of all");
        jdbc.sql("""
                        insert into responses.comment (response, question, text, made_by, made_at)
                        select response, question, 'Comment ' || n, made_by, made_at
                        from responses.comment, generate_series(1, 500) n where text = 'The first of all'""").update();

        var last = focal.page(own + "/comments/offence");
        var earlier = focal.page(last.select("main a[href*='?before=']").attr("href"));

        assertThat(last.select(".sharing-comments").text())
                .contains("Comment 500")
                .doesNotContain("The first of all");
        assertThat(earlier.select(".sharing-comments li").text()).contains("The first of all");
        assertThat(earlier.select("main a[href*='?before=']")).isEmpty();
    }

    @Test
    void newMinistryIsInvitedWithALinkWhereThereIsNoMail() {
        var handedOver =
                focal.post(own + "/shares", "email", "Health@Example.org", "letter", "fr", "questions", "practice");

        assertThat(handedOver).hasStatusOk().bodyText().contains("/sign-in/link/", "health@example.org");
        assertThat(jdbc.sql(
                                "select roles[1] || ' ' || acting_for from access.account where name = 'health@example.org'")
                        .query(String.class)
                        .single())
                .isEqualTo("CONTRIBUTOR PER");
    }

    @Test
    void accountOfAnotherStateIsNotSharedWith() {
        jdbc.sql("update access.account set acting_for = 'FRA' where name = 'focal-per-c'")
                .update();

        share("questions", "practice");

        assertThat(focal.page(own + "/shares")
                        .select(".sharing-shares details li")
                        .eachText())
                .containsExactly("Question offence");
    }

    @Test
    void nothingChosenIsSaid() {
        focal.post(own + "/shares", "email", "justice@example.org");

        assertThat(focal.page(own + "/shares").select(".sharing-shares details li"))
                .hasSize(1);
    }

    private void share(String what, String key) {
        assertThat(focal.post(own + "/shares", "email", "justice@example.org", what, key))
                .hasStatus3xxRedirection();
    }

    private String section() {
        return own + "/sections/article-5/0";
    }
}
