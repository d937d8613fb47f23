package org.plenary.asking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Browser;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two real questionnaires of another Conference from the file to the synthesis: one cycle answered by Egypt in Arabic, by Senegal
 * in French without a network and by Peru in a spreadsheet, while France does not answer; then the next cycle, which asks each
 * only for what it did not say. What there should be is counted anew from the exported table and the files.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class AskingOnceJourneyTests {

    private static final String THIRD = "cpbNationalReport3";
    private static final String FOURTH = "cpbNationalReport4";
    private static final String MAPPING = "mapping-cpbNationalReport4-3";
    private static final Map<String, String> NAMES = Map.of("EGY", "Egypt", "PER", "Peru", "SEN", "Senegal");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAccounts(@Autowired List<ReferenceData> facts) {
        TreatyFacts.load(facts);
        account("asking-officer", "CONFERENCE_OFFICER", null);
        NAMES.keySet().forEach(state -> account(focalPoint(state), "FOCAL_POINT", state));
    }

    @AfterEach
    void takeAccountsOut() {
        jdbc.sql("delete from access.account where name like 'asking-%'").update();
        jdbc.sql("delete from questionnaires.continuity where questionnaire = ?")
                .param(FOURTH)
                .update();
    }

    @Test
    void statesAreAskedOnceAndWhatTheySayIsCountedRight(Browser browser) throws IOException {
        var third = QuestionnaireInJson.of(THIRD);
        var officer = InBrowser.signedIn(browser, port, "asking-officer", "en");
        takesIn(officer, THIRD, FOURTH, MAPPING);
        isThereInSixLanguages(officer, third);
        asks(officer, "asking-1", "third national report", "2026-01-01");

        egyptAnswersInArabic(browser);
        senegalAnswersInFrenchWithoutNetwork(browser);
        peruAnswersInASpreadsheet(browser);

        officer.open("/desk/cycles/asking-1?lang=en");
        officer.looks("board");
        var answers = AnswersInCsv.of(officer.take("/desk/synthesis/asking-1/answers.csv"));
        assertThat(answers.states()).containsExactly("EGY", "PER", "SEN");
        figuresAreRight(officer, third, answers);
        reportIsRight(officer, third, answers);

        asks(officer, "asking-2", "fourth national report", "2026-06-01");
        for (var state : NAMES.keySet()) {
            isFilledIn(browser, state, answers);
        }
    }

    private static void takesIn(InBrowser officer, String... names) throws IOException {
        var page = officer.open("/desk/questionnaires");
        var files = new ArrayList<FilePayload>();
        for (var name : names) {
            files.add(new FilePayload(name + ".json", "application/json", QuestionnaireInJson.content(name)));
        }
        page.locator("#file").setInputFiles(files.toArray(FilePayload[]::new));
        page.locator("form[enctype] .btn-primary").click();
        assertThat(page.locator(".import-file")).hasCount(names.length);
        officer.looks("preview");
        page.locator("form.form-acts .btn-primary").click();
        assertThat(page.locator(".notice-done")).isVisible();
        officer.open("/desk/questionnaires/%s/continuity/%s".formatted(FOURTH, THIRD));
        officer.looks("side-by-side");
    }

    private static void isThereInSixLanguages(InBrowser officer, QuestionnaireInJson third) {
        var section = third.sections().findFirst().orElseThrow();
        for (var language : Language.values()) {
            var page = html(
                    officer,
                    "/desk/questionnaires/%s/sections/%s?lang=%s"
                            .formatted(THIRD, section.path("key").asString(), language.tag()));
            assertThat(page.select(".question-title").eachText())
                    .containsExactlyElementsOf(QuestionnaireInJson.questions(section)
                            .map(each -> each.path("title").path(language.tag()).asString())
                            .map(title -> Jsoup.parse(title).text())
                            .toList());
        }
    }

    private static void asks(InBrowser officer, String key, String questionnaire, String opens) {
        var page = officer.open("/desk/cycles/new?lang=en");
        page.locator("#key").fill(key);
        page.locator("[id='title.en']").fill("Cycle on the " + questionnaire);
        page.locator("#opens").fill(opens);
        page.locator("#closes").fill("2030-12-31");
        page.locator(".cycle-form .form-check:has-text('" + questionnaire + "') input")
                .check();
        page.locator(".cycle-form details.more summary").click();
        Stream.of("EGY", "FRA", "PER", "SEN")
                .forEach(state -> page.locator("#s" + state).check());
        officer.looks(key + "-plan");
        page.locator(".cycle-form .form-acts .btn-primary").click();
        officer.act("/open");
        assertThat(page.locator(".notice-done")).isVisible();
    }

    private void egyptAnswersInArabic(Browser browser) {
        var focal = InBrowser.signedIn(browser, port, focalPoint("EGY"), "ar");
        var egypt = new StateAnswers(focal, own("asking-1", THIRD));
        egypt.begins();
        egypt.writes("General", "نعم، منذ عام 2004");
        focal.looks("section-ar");
        egypt.writes("Article2", "القانون رقم 12");
        egypt.submits(focal.page());
        focal.looks("submitted-ar");
    }

    private void senegalAnswersInFrenchWithoutNetwork(Browser browser) {
        var focal = InBrowser.signedIn(browser, port, focalPoint("SEN"), "fr");
        var senegal = new StateAnswers(focal, own("asking-1", THIRD));
        senegal.begins();
        var context = focal.page().context();
        senegal.writesWithoutNetwork("Article5", "La loi de 2009 s’applique.");
        senegal.submits(context.pages().getLast());
    }

    private void peruAnswersInASpreadsheet(Browser browser) throws IOException {
        var focal = InBrowser.signedIn(browser, port, focalPoint("PER"), "en");
        var peru = new StateAnswers(focal, own("asking-1", THIRD));
        peru.begins();
        peru.writesInASpreadsheet("As the law of 2020 says");
        peru.submits(focal.page());
    }

    /** Each value with those who chose it, and those that left the question out; the States behind each by name. */
    private static void figuresAreRight(InBrowser officer, QuestionnaireInJson asked, AnswersInCsv answers) {
        asked.sections().forEach(section -> {
            var address = "/desk/synthesis/asking-1/%s/%s?lang=en"
                    .formatted(THIRD, section.path("key").asString());
            var page = html(officer, address);
            QuestionnaireInJson.questions(section).forEach(question -> {
                var figure = page.getElementById("f-" + question.path("key").asString());
                assertThat(figure).as(address + question.path("key")).isNotNull();
                assertThat(bars(figure)).as(address).isEqualTo(expected(question, answers, true));
            });
        });
        officer.open("/desk/synthesis/asking-1/" + THIRD + "/Article2?lang=en");
        officer.looks("figures");
        officer.open("/desk/synthesis/asking-1?lang=en");
        officer.looks("synthesis");
    }

    private static void reportIsRight(InBrowser officer, QuestionnaireInJson asked, AnswersInCsv answers) {
        var page = html(officer, "/desk/synthesis/asking-1/report?lang=en");
        var paragraphs = page.select(".report-paragraph").stream().skip(1).toList();
        var questions = asked.questions().toList();
        assertThat(paragraphs).hasSameSizeAs(questions);
        assertThat(page.expectFirst(".report-paragraph").text()).contains("Of the 4 States invited", "3 submitted");
        for (int number = 0; number < questions.size(); number++) {
            var question = questions.get(number);
            var values = expected(question, answers, false);
            assertThat(paragraphs.get(number).select(".answer-bar-number").eachText())
                    .as(question.path("key").asString())
                    .extracting(text -> text.substring(0, text.indexOf(' ')))
                    .containsExactlyElementsOf(
                            answers.answering(question.path("key").asString()).isEmpty()
                                    ? List.of()
                                    : values.stream()
                                            .map(each -> each.substring(0, each.indexOf(' ')))
                                            .toList());
            isSaid(page, paragraphs.get(number), values);
        }
        officer.open("/desk/synthesis/asking-1/report?lang=ar");
        officer.looks("report-ar");
    }

    /** A value that anybody chose has a sentence with the number, and a footnote with the States. */
    private static void isSaid(Document page, Element paragraph, List<String> values) {
        var notes = paragraph.select("sup a").eachAttr("href").stream()
                .map(note -> page.expectFirst(note).ownText())
                .toList();
        values.stream()
                .filter(value -> !value.startsWith("0 "))
                .map(value -> value.split(" ", 2))
                .forEach(value -> {
                    assertThat(paragraph.text())
                            .contains(
                                    value[0].equals("3")
                                            ? "All 3 reporting States"
                                            : value[0] + " of the 3 reporting States");
                    assertThat(notes).contains(value[1]);
                });
    }

    /** The number of States and their names for each value, in the order of the question, then for those that left it out. */
    private static List<String> expected(JsonNode question, AnswersInCsv answers, boolean leftOut) {
        var key = question.path("key").asString();
        var expected = new ArrayList<String>();
        QuestionnaireInJson.values(question).forEach(value -> expected.add(named(answers.choosing(key, value))));
        if (leftOut) {
            var rest = answers.states();
            rest.removeAll(answers.answering(key));
            expected.add(named(rest));
        }
        return expected;
    }

    private static String named(TreeSet<String> states) {
        return states.size() + " "
                + String.join(", ", states.stream().map(NAMES::get).sorted().toList());
    }

    private static List<String> bars(Element figure) {
        return figure.select(".answer-bars > li").stream()
                .map(bar -> bar.expectFirst("strong").text() + " "
                        + bar.select(".answer-bar-states p").text())
                .toList();
    }

    /** The next cycle begins with what the State said, question by question as the mapping has it, and counts none of it yet. */
    private void isFilledIn(Browser browser, String state, AnswersInCsv answers) throws IOException {
        var focal = InBrowser.signedIn(browser, port, focalPoint(state), "en");
        new StateAnswers(focal, own("asking-2", FOURTH)).begins();
        var mapping = JsonMapper.shared().readTree(QuestionnaireInJson.content(MAPPING));
        var expected = QuestionnaireInJson.of(FOURTH).filledIn(mapping, answers.of(state));

        assertThat(expected).hasSizeGreaterThan(1);
        assertThat(filledIn(state)).isEqualTo(expected);
        assertThat(focal.page().locator(".response-intro")).containsText("already filled in");
        focal.looks("next-" + state);
    }

    private Map<String, String> filledIn(String state) {
        var found = new TreeMap<String, String>();
        jdbc.sql("""
                        select a.question, coalesce(a.value ->> 'text', (
                            select string_agg(each, ' ' order by place)
                            from jsonb_array_elements_text(a.value -> 'values') with ordinality as v(each, place)))
                        from responses.answer a
                        join responses.response r on r.id = a.response
                        join questionnaires.cycle c on c.id = r.cycle
                        where c.key = 'asking-2' and r.state = ? and a.until is null and a.origin = 'prefilled'""").param(state).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    private static Document html(InBrowser reader, String path) {
        return Jsoup.parse(new String(reader.take(path), StandardCharsets.UTF_8));
    }

    private static String own(String cycle, String code) {
        return "/delegation/answers/%s/%s".formatted(cycle, code);
    }

    private static String focalPoint(String state) {
        return "asking-" + state.toLowerCase(Locale.ROOT);
    }

    private void account(String name, String role, String actingFor) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ?, ?)
                        on conflict do nothing""").params(name, new String[] {role}, actingFor).update();
    }
}
