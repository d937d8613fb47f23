package org.plenary.responses.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.languages.ForeignTexts.english;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.questionnaires.CycleStage;
import org.plenary.questionnaires.Cycles;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.questionnaires.Questionnaires;
import org.plenary.questionnaires.form.AnswerValue;
import org.plenary.questionnaires.form.Form;
import org.plenary.responses.Answers;
import org.plenary.responses.OfficerAtDesk;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.plenary.responses.WithResponses;
import org.plenary.responses.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("The desk of cycles")
@WithResponses
@Transactional
class CyclesPageTests {

    @Autowired
    OfficerAtDesk officer;

    @Autowired
    OpenCycle open;

    @Autowired
    Cycles cycles;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Responses responses;

    @Autowired
    Answers answers;

    @Autowired
    Submissions submissions;

    private String asked = "";

    @BeforeEach
    void enterQuestionnaire() {
        asked = Long.toString(
                questionnaires.enter("board", FormInOrder.form(), "officer").id());
    }

    @Test
    void cycleIsPlannedWithPartiesToATreatyOnADayAndStatesOneByOne() {
        assertThat(plan("parties", "FIREARMS", "on", "2006-01-01", "state", "CHE", "state", "XXX"))
                .hasRedirectedUrl("/desk/cycles/planned");

        var invited = cycles.find("planned").orElseThrow().invited();
        assertThat(invited).contains("CHE", "MEX").doesNotContain("FRA", "XXX");
    }

    @Test
    void cycleIsPlannedWithARegionalGroupAndAllThatNeverAnswered() {
        var before = open.of("board-before", FormInOrder.form(), "PER");
        submit(before.id(), before.questionnaires().getFirst(), "PER");

        plan("group", "EEG", "never", "1", "on", "2026-01-01");

        assertThat(cycles.find("planned").orElseThrow().invited())
                .contains("POL", "ISL")
                .doesNotContain("PER");
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() {
        var answer = officer.post(
                "/desk/cycles", "key", "planned", "title.en", "Second cycle", "opens", "2026-01-01", "state", "FRA");

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(DeskForTests.text(answer));
        assertThat(page.select(".notice-breach").text()).contains("Give both days");
        assertThat(page.select("[name='title.en']").val()).isEqualTo("Second cycle");
        assertThat(page.select("[name=state][checked]").eachAttr("value")).containsExactly("FRA");
    }

    @Test
    void plannedCycleIsChangedAndOpenedAndClosed() {
        plan("state", "FRA");
        var form = officer.page("/desk/cycles/planned/plan");
        assertThat(form.select("[name=state][checked]").eachAttr("value")).containsExactly("FRA");

        change("1", "PER");
        officer.post("/desk/cycles/planned/open");

        var cycle = cycles.find("planned").orElseThrow();
        assertThat(cycle.invited()).containsExactly("PER");
        assertThat(cycle.stage()).isEqualTo(CycleStage.OPEN);
        assertThat(officer.page("/desk/cycles/planned").select("h1").text()).isEqualTo("Changed");
        officer.post("/desk/cycles/planned/close");
        assertThat(cycles.find("planned").orElseThrow().stage()).isEqualTo(CycleStage.CLOSED);
    }

    @Test
    void officerIsToldThatAnotherChangedTheCycleAndMayStillSave() {
        plan("state", "FRA");
        change("1", "PER");

        var refused = change("1", "KEN");

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(DeskForTests.text(refused));
        assertThat(page.select(".notice-breach").text()).contains("Another officer changed this cycle");
        assertThat(page.select("[name=state][checked]").eachAttr("value")).containsExactly("KEN");
        assertThat(cycles.find("planned").orElseThrow().invited()).containsExactly("PER");
        assertThat(change(page.select("[name=edition]").val(), "KEN")).hasStatus3xxRedirection();
        assertThat(cycles.find("planned").orElseThrow().invited()).containsExactly("KEN");
    }

    @Test
    void twoVersionsOfOneQuestionnaireAreNotAskedTogether() {
        questionnaires.freeze(List.of(Long.valueOf(asked)));
        var next = questionnaires.enter("board", FormInOrder.form(), "officer");

        assertThat(plan("state", "FRA", "questionnaire", Long.toString(next.id())))
                .hasStatus(422);
    }

    @Test
    void questionnaireWithoutQuestionsIsNotAsked() {
        var form = FormInOrder.form();
        var empty = questionnaires.enter(
                "board-empty", new Form(form.title(), form.source(), form.languages(), List.of()), "officer");

        assertThat(plan("state", "FRA", "questionnaire", Long.toString(empty.id())))
                .hasStatus(422);
    }

    @Test
    void whatIsAskedStaysWhileTheCycleIsOpen() {
        plan("state", "FRA");
        officer.post("/desk/cycles/planned/open");
        var other = questionnaires.enter("board-other", FormInOrder.form(), "officer");

        var answer = officer.post(
                "/desk/cycles/planned/plan",
                "edition",
                "1",
                "title.en",
                "Changed",
                "opens",
                "2026-01-01",
                "closes",
                "2026-12-31",
                "questionnaire",
                Long.toString(other.id()),
                "state",
                "FRA");

        assertThat(answer).hasStatus(422);
    }

    @Test
    void boardTellsWhoIsHowFar() {
        begin();

        var page = officer.page("/desk/cycles/board");

        assertThat(cells(page, "FRA")).containsExactly("not begun");
        assertThat(cells(page, "PER")).containsExactly("begun 1 answer");
        assertThat(cells(page, "KEN").getFirst()).startsWith("submitted");
        assertThat(page.select(".board-counts td").eachText())
                .containsExactly("1 not begun", "1 begun", "1 submitted", "0 returned with remarks", "0 accepted");
    }

    @Test
    void boardShowsWhatItsAddressAsksFor() {
        begin();

        assertThat(rows(officer.page("/desk/cycles/board?stage=begun"))).containsExactly("Peru PER");
        assertThat(rows(officer.page("/desk/cycles/board?group=WEOG"))).containsExactly("France FRA");
        assertThat(rows(officer.page("/desk/cycles/board?questionnaire=board&stage=returned")))
                .isEmpty();
    }

    @Test
    void boardMarksTextsThatAreMissingInTheReadersLanguage() {
        begin();

        var page = officer.page("/desk/cycles/board?lang=ar");

        assertThat(english(page, "h1")).containsExactly("Cycle board");
        assertThat(english(page, ".board-counts th")).containsExactly("Questionnaire on article 5");
        assertThat(english(page, ".board thead th")).contains("Questionnaire on article 5");
        assertThat(page.select("#questionnaire option[lang=en]").eachText())
                .containsExactly("Questionnaire on article 5");
        assertThat(english(officer.page("/desk/cycles?lang=ar"), ".response-sections"))
                .contains("Cycle board");
    }

    @Test
    void whatTheBoardShowsGoesOutAsAFile() {
        begin();

        var answer = officer.get("/desk/cycles/board/board.csv?stage=begun");

        assertThat(answer).hasStatusOk();
        assertThat(DeskForTests.text(answer).lines())
                .containsExactly(
                        "state,name,group,questionnaire,stage,answers,submitted", "PER,Peru,GRULAC,board,begun,1,");
    }

    private void begin() {
        var cycle = open.of("board", FormInOrder.form(), "FRA", "PER", "KEN");
        var version = cycle.questionnaires().getFirst();
        var peru = responses.begin(cycle.id(), version, "PER");
        answers.save(peru, Wording.given("offence", AnswerValue.ofValues("yes"), "claire"), 0);
        submit(cycle.id(), version, "KEN");
    }

    private void submit(long cycle, long version, String state) {
        submissions.submit(responses.begin(cycle, version, state), "claire", false);
    }

    private MvcTestResult change(String edition, String state) {
        return officer.post(
                "/desk/cycles/planned/plan",
                "edition",
                edition,
                "title.en",
                "Changed",
                "opens",
                "2026-01-01",
                "closes",
                "2026-12-31",
                "questionnaire",
                asked,
                "state",
                state);
    }

    private MvcTestResult plan(String... invited) {
        var fields = new ArrayList<>(List.of(
                "key",
                "planned",
                "title.en",
                "Planned cycle",
                "opens",
                "2026-01-01",
                "closes",
                "2026-12-31",
                "questionnaire",
                asked));
        fields.addAll(List.of(invited));
        return officer.post("/desk/cycles", fields.toArray(String[]::new));
    }

    private static List<String> cells(Document page, String state) {
        return page.select(".board tr:has(th:contains(" + state + ")) td").stream()
                .map(cell -> {
                    cell.select(".unseen").remove();
                    return cell.text();
                })
                .toList();
    }

    private static List<String> rows(Document page) {
        return page.select(".board tbody th").eachText();
    }
}
