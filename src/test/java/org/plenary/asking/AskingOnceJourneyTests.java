package org.plenary.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.asking.QuestionnaireInJson.questions;
import static org.plenary.asking.QuestionnaireInJson.values;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Browser;
import org.plenary.asking.AnswersInCsv.Said;
import org.plenary.database.ReferenceData;
import org.plenary.treaties.TreatyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Two real questionnaires of another Conference from the file to the synthesis: one cycle answered by Egypt in Arabic, by Senegal
 * in French without a network and by Peru in a spreadsheet, while France does not answer; then the next cycle, which asks each
 * only for what it did not say. What there should be is worked out anew from the files, what was typed and the exported table.
 */
@SpringBootTest(webEnvironment = RANDOM_PORT)
@ExtendWith(Browser.Visits.class)
class AskingOnceJourneyTests {

    private static final String THIRD = "cpbNationalReport3";
    private static final String FOURTH = "cpbNationalReport4";
    private static final String MAPPING = "mapping-cpbNationalReport4-3";
    private static final Map<String, String> NAMES = Map.of("EGY", "Egypt", "PER", "Peru", "SEN", "Senegal");
    private static final List<String> INVITED = List.of("EGY", "FRA", "PER", "SEN");

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
        var fourth = QuestionnaireInJson.of(FOURTH);
        var mapping = MappingInJson.of(MAPPING, third, fourth);
        var officer = InBrowser.signedIn(browser, port, "asking-officer", "en");
        var desk = new QuestionnairesAtDesk(officer);
        desk.takesIn(List.of(THIRD, FOURTH, MAPPING), fourth.notAsItStands());
        desk.isThereInSixLanguages(THIRD, third.section("Article2"));
        desk.isThereInSixLanguages(FOURTH, fourth.section("Article2"));
        desk.seesWhatHasNoEqual("/desk/questionnaires/%s/continuity/%s".formatted(FOURTH, THIRD), mapping);

        desk.plans("asking-1", "third national report", "2026-01-01", INVITED);
        officer.looks("plan");
        desk.opens();
        var said = Map.of(
                "EGY", egyptAnswersInArabic(browser, third),
                "SEN", senegalAnswersInFrenchWithoutNetwork(browser, third),
                "PER", peruAnswersInASpreadsheet(browser, third));
        desk.seesOnTheBoard("asking-1", "1", "0", "3", "0", "0");

        var synthesis = new SynthesisAtDesk(officer, "asking-1", NAMES);
        var table = synthesis.takesTheTable();
        assertThat(table.states()).isEqualTo(NAMES.keySet());
        said.forEach((state, answers) -> assertThat(table.of(state)).as(state).isEqualTo(answers));
        synthesis.seesRightFigures(THIRD, third, table, "France");
        synthesis.seesRightReport(third, table, "Of the 4 States invited to respond");

        desk.plans("asking-2", "fourth national report", "2026-06-01", INVITED);
        desk.opens();
        findsWhatItSaid(browser, "EGY", "ar", mapping, said);
        findsWhatItSaid(browser, "SEN", "fr", mapping, said);
        findsWhatItSaid(browser, "PER", "en", mapping, said);
    }

    private Map<String, Said> egyptAnswersInArabic(Browser browser, QuestionnaireInJson third) {
        var focal = InBrowser.signedIn(browser, port, focalPoint("EGY"), "ar");
        var egypt = new StateAnswers(focal, own("asking-1", THIRD));
        egypt.begins();
        egypt.writes("General", "نعم، منذ عام 2004");
        focal.looksOnPhone("section-ar");
        egypt.writes("Article2", "القانون رقم 12");
        egypt.submits(focal.page());
        focal.looks("submitted-ar");
        var said = new TreeMap<>(firstOf(third, "General", "نعم، منذ عام 2004"));
        said.putAll(firstOf(third, "Article2", "القانون رقم 12"));
        return said;
    }

    private Map<String, Said> senegalAnswersInFrenchWithoutNetwork(Browser browser, QuestionnaireInJson third) {
        var focal = InBrowser.signedIn(browser, port, focalPoint("SEN"), "fr");
        var senegal = new StateAnswers(focal, own("asking-1", THIRD));
        senegal.begins();
        var context = focal.page().context();
        senegal.writesWithoutNetwork("Article5", "La loi de 2009 s’applique.");
        senegal.submits(context.pages().getLast());
        return firstOf(third, "Article5", "La loi de 2009 s’applique.");
    }

    private static Map<String, Said> firstOf(QuestionnaireInJson third, String section, String words) {
        return QuestionnaireInJson.said(
                questions(third.section(section)), question -> values(question).subList(0, 1), words);
    }

    private Map<String, Said> peruAnswersInASpreadsheet(Browser browser, QuestionnaireInJson third) throws IOException {
        var focal = InBrowser.signedIn(browser, port, focalPoint("PER"), "en");
        var peru = new StateAnswers(focal, own("asking-1", THIRD));
        peru.begins();
        peru.writesInASpreadsheet(
                "As the law of 2020 says", (int) third.questions().count());
        peru.submits(focal.page());
        return QuestionnaireInJson.said(
                third.questions(), AskingOnceJourneyTests::lastOrAll, "As the law of 2020 says");
    }

    private static List<String> lastOrAll(JsonNode question) {
        return QuestionnaireInJson.isMultiple(question)
                ? values(question)
                : List.of(values(question).getLast());
    }

    private void findsWhatItSaid(
            Browser browser,
            String state,
            String language,
            MappingInJson mapping,
            Map<String, Map<String, Said>> said) {
        var focal = InBrowser.signedIn(browser, port, focalPoint(state), language);
        var next = new NextCycle(focal, own("asking-2", FOURTH));
        var expected = mapping.filledIn(said.getOrDefault(state, Map.of()));
        next.isFilledIn(mapping.newer(), expected);
        focal.looks("next-" + language);
        next.confirms(firstFilledIn(mapping.newer(), expected), "confirm-" + language);
    }

    private static String firstFilledIn(QuestionnaireInJson asked, Map<String, String> expected) {
        return asked.sections()
                .filter(section -> questions(section)
                                .map(QuestionnaireInJson::key)
                                .filter(expected::containsKey)
                                .count()
                        > 1)
                .map(QuestionnaireInJson::key)
                .findFirst()
                .orElseThrow();
    }

    private static String own(String cycle, String code) {
        return "/delegation/answers/%s/%s".formatted(cycle, code);
    }

    private static String focalPoint(String state) {
        return "asking-" + state.toLowerCase(Locale.ROOT);
    }

    private void account(String name, String role, @Nullable String actingFor) {
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for)
                        values (?, '{noop}four words on weather', false, now(), ?, ?)
                        on conflict do nothing""").params(name, new String[] {role}, actingFor).update();
    }
}
