package org.plenary.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.ForeignTexts.english;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.database.ReferenceData;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.FocalPoints;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.responses.AnswerPlace;
import org.plenary.responses.Answers;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Origin;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.Visibility;
import org.plenary.responses.Wording;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DisplayName("Who reads which figures")
@WithSynthesis
class AudiencesTests {

    private static int count;

    @Autowired
    MockMvcTester http;

    @Autowired
    Answers answers;

    @Autowired
    Responses responses;

    @Autowired
    Submissions submissions;

    private FocalPoints accounts;
    private String section;

    /** France answers for everyone, Peru for the Parties, Egypt for the secretariat. */
    @BeforeEach
    void threeStatesSubmit(
            @Autowired OpenCycle cycles, @Autowired JdbcClient jdbc, @Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        accounts = new FocalPoints(http, jdbc);
        var key = "audiences-" + count++;
        var cycle = cycles.later(key, key, FormInOrder.form(), "FRA", "PER", "EGY");
        section = "/" + key + "/" + key + "/article-5";
        submit(cycle, "FRA", Visibility.PUBLIC);
        submit(cycle, "PER", Visibility.PARTIES);
        submit(cycle, "EGY", Visibility.SECRETARIAT);
    }

    @AfterEach
    void takeAccountsOut() {
        accounts.close();
    }

    @Test
    void everyoneReadsPublicAnswersOnly() {
        var page = Jsoup.parse(DeskForTests.text(http.get()
                .uri("/review" + section)
                .header("Accept-Language", "en")
                .exchange()));

        assertThat(page.expectFirst("#f-offence .answer-bar-states").text())
                .contains("France")
                .doesNotContain("Peru");
    }

    @Test
    void pageOfTheArticleLeadsToTheFigures() {
        var page = Jsoup.parse(DeskForTests.text(http.get()
                .uri("/treaties/untoc/articles/5")
                .header("Accept-Language", "en")
                .exchange()));

        assertThat(page.select("section[aria-labelledby=reported] li:has(a[href='/review" + section + "'])")
                        .text())
                .contains("Article 5", "3 States have submitted");
    }

    @Test
    void textsThatAreMissingInTheReadersLanguageAreMarkedWithTheirOwn() {
        var page = inArabic("/review" + section);

        assertThat(english(page, "#f-measures .answer-bar-label")).containsExactly("Training", "Other", "None");
        assertThat(english(page, ".response-place")).containsExactly("Questionnaire on article 5");
        assertThat(english(inArabic("/review/" + section.split("/")[1]), ".response-sections"))
                .containsExactly("Article 5");
    }

    @Test
    void partyReadsWhatIsForThePartiesToo() {
        var page = accounts.of("CHE").page("/delegation/review" + section);

        assertThat(page.expectFirst("#f-offence .answer-bar-states").text())
                .contains("France", "Peru")
                .doesNotContain("Egypt");
    }

    @Test
    void stateThatIsNoPartyFindsNothing(@Autowired Treaties treaties) {
        var parties = treaties.status(treaties.instrument("UNTOC").orElseThrow(), LocalDate.of(2030, 1, 1))
                .parties();
        var other = treaties.states().stream()
                .map(State::code)
                .filter(code -> !parties.contains(code))
                .findFirst()
                .orElseThrow();

        assertThat(accounts.of(other).get("/delegation/review" + section)).hasStatus(404);
        assertThat(accounts.of(other).get("/delegation/review/" + section.split("/")[1]))
                .hasStatus(404);
    }

    @Test
    void ministryWithWhomAPartIsSharedReadsNoFigures() {
        assertThat(accounts.of("FRA", "CONTRIBUTOR").get("/delegation/review" + section))
                .hasStatus(403);
    }

    private Document inArabic(String address) {
        return Jsoup.parse(
                DeskForTests.text(http.get().uri(address + "?lang=ar").exchange()));
    }

    private void submit(Cycle cycle, String state, Visibility readers) {
        var response = responses.begin(cycle.id(), cycle.questionnaires().getFirst(), state);
        answers.saveAll(
                response,
                List.of(new Wording(
                        AnswerPlace.of("offence"), AnswerValue.ofValues("yes"), Origin.GIVEN, readers, null, "focal")));
        submissions.submit(response, "focal", false);
    }
}
