package org.plenary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.rules.Citation.rule;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The page of the procedural record, with the acts of a session of its own. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"access", "mail", "record", "treaties"})
@AutoConfigureMockMvc
@Transactional
class RecordPageTests {

    private static final Act NOMINATED = Act.of("bureau", "nominated", "record-beatriz")
            .inSession("7961")
            .inMeeting(1)
            .under(rule(22).para(1))
            .about("bureau/7961")
            .with("person", "Amina Bello")
            .with("state", "NGA")
            .with("office", "president");

    @Autowired
    MockMvcTester http;

    @Autowired
    ProceduralRecord record;

    @Autowired
    JdbcClient jdbc;

    @Test
    void actIsToldWithWhoEnteredItAndUnderWhichRule() {
        record.append(NOMINATED);

        var entry = page("?session=7961").select(".record-day ol > li");
        assertThat(entry.select("p").text()).isEqualTo("Amina Bello (NGA) nominated: president.");
        assertThat(entry.select(".record-details > li").eachText())
                .containsExactly(
                        "entered by record-beatriz", "session 7961", "meeting 1", "rule 22, para. 1", "bureau/7961");
    }

    @Test
    void eachFilterLeavesOutWhatIsNotAskedFor() {
        var entry = record.append(NOMINATED);
        record.append(Act.of("credentials", "taken-out", "record-chen")
                .inSession("7962")
                .about("credentials/7962/FRA"));
        var day = entry.at().atZone(ZoneOffset.UTC).toLocalDate();

        for (var filter : List.of(
                "session=7961",
                "act=bureau.nominated&session=7961",
                "actor=record-beatriz",
                "matter=bureau/7961",
                "day=" + day + "&actor=record-beatriz")) {
            assertThat(page("?" + filter).select(".record-day p").eachText())
                    .as(filter)
                    .containsExactly("Amina Bello (NGA) nominated: president.");
        }
        assertThat(page("?actor=record-beatriz&day=" + day.minusDays(1)).select(".empty"))
                .hasSize(1);
    }

    @Test
    void filtersShowWhatWasAskedFor() {
        record.append(NOMINATED);

        var form = page("?session=7961&act=bureau.nominated&matter=bureau/7961&day=2008-10-08")
                .select(".record-filters");
        assertThat(form.select("#session option[selected]").val()).isEqualTo("7961");
        assertThat(form.select("#act option[selected]").text()).isEqualTo("Nomination");
        assertThat(form.select("#matter").val()).isEqualTo("bureau/7961");
        assertThat(form.select("#day").val()).isEqualTo("2008-10-08");
    }

    @Test
    void longRecordPagesBothWaysWithoutLosingAnEntry() {
        var numbers = IntStream.range(0, 120)
                .mapToObj(_ -> record.append(NOMINATED))
                .map(entry -> Long.toString(entry.number()))
                .toList()
                .reversed();

        var first = page("?session=7961");
        var second = follow(first, "next");
        var third = follow(second, "next");

        assertThat(shown(first)).isEqualTo(numbers.subList(0, 50));
        assertThat(shown(second)).isEqualTo(numbers.subList(50, 100));
        assertThat(shown(third)).isEqualTo(numbers.subList(100, 120));
        assertThat(third.select(".pager [rel=next]")).isEmpty();
        assertThat(shown(follow(third, "prev"))).isEqualTo(numbers.subList(50, 100));
        assertThat(shown(follow(follow(third, "prev"), "prev"))).isEqualTo(numbers.subList(0, 50));
        assertThat(follow(second, "prev").select(".pager [rel=prev]")).isEmpty();
    }

    @Test
    void addressThatMakesNoSenseShowsAnEmptyListAndNoError() {
        assertThat(page("?session=7961&day=2008-13-45&before=many")
                        .select(".empty-title")
                        .text())
                .isEqualTo("No such entries");
    }

    @Test
    void entryShowsAllThatItsSealCovers() {
        var entry =
                record.append(NOMINATED.ruled(List.of(new Ruling("bureau-group", "record-beatriz", "No candidate"))));

        var page = page("/entries/" + entry.number());
        assertThat(page.select("dl.facts").text())
                .contains("person Amina Bello", "state NGA", entry.seal(), entry.before());
        assertThat(page.select("main").text()).contains("bureau-group · record-beatriz: No candidate");
        assertThat(http.get()
                        .uri("/desk/record/entries/999999999999")
                        .with(user("record-beatriz").roles("ANALYST")))
                .hasStatus(403);
        assertThat(get("/entries/999999999999")).hasStatus(404);
    }

    @Test
    void listGoesOutAsItIsShown() throws UnsupportedEncodingException {
        var entry = record.append(NOMINATED);

        assertThat(get("/entries.csv?session=7961").getResponse().getContentAsString())
                .startsWith("number,at,act,actor,")
                .contains("bureau.nominated,record-beatriz", entry.seal())
                .hasLineCount(2);
        assertThat(get("/entries?session=7961"))
                .bodyJson()
                .extractingPath("$[0].matter")
                .isEqualTo("bureau/7961");
    }

    @Test
    void stateOfTheSealsIsThatOfTheLastVerification() {
        var entry = record.append(NOMINATED);

        assertThat(verify()).hasStatus3xxRedirection();

        assertThat(chain())
                .contains("Whole", "Verified up to entry " + entry.number(), "record-beatriz", "No entry since");
        record.append(NOMINATED);
        assertThat(chain()).contains("Verified up to entry " + entry.number(), "1 entry since");
    }

    @Test
    void touchedEntryIsToldUntilTheRecordIsWholeAgain() {
        var entry = record.append(NOMINATED);
        jdbc.sql("alter table record.entry disable trigger user").update();
        touch(entry, "NGA", "PER");
        verify();
        assertThat(chain()).contains("Touched", "Entry " + entry.number() + " of the record differs");

        touch(entry, "PER", "NGA");
        verify();
        assertThat(chain()).contains("Whole");
    }

    @Test
    void recordRewrittenWithItsSealsDiffersFromThoseNotedBefore() {
        var entry = record.append(NOMINATED);
        verify();
        var forged =
                StoredEntry.of(entry.number(), entry.at(), NOMINATED.with("person", "Someone Else"), entry.before());
        jdbc.sql("alter table record.entry disable trigger user").update();
        jdbc.sql("update record.entry set act = ?, seal = ? where number = ?")
                .params(forged.act(), Seal.over(forged), entry.number())
                .update();
        jdbc.sql("update record.head set seal = ?").param(Seal.over(forged)).update();

        verify();

        assertThat(chain()).contains("Touched", "Entry " + entry.number() + " of the record differs");
    }

    @Test
    void dayIsThatOfUniversalTime() {
        var filter = RecordFilter.of(java.util.Map.of("day", "2008-10-08", "matter", "a b/ü"));

        assertThat(filter.day()).isEqualTo(LocalDate.of(2008, 10, 8));
        assertThat(filter.before(7).under("/desk/record"))
                .isEqualTo("/desk/record?matter=a%20b%2F%C3%BC&day=2008-10-08&before=7");
    }

    private void touch(Entry entry, String was, String is) {
        jdbc.sql("update record.entry set act = replace(act, ?, ?) where number = ?")
                .params(was, is, entry.number())
                .update();
    }

    private MvcTestResult verify() {
        return http.post()
                .uri("/desk/record/verification")
                .with(user("record-beatriz").roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .exchange();
    }

    private String chain() {
        return page("").select(".record-chain").text();
    }

    private static List<String> shown(Document page) {
        return page.select(".record-number [aria-hidden]").eachText();
    }

    private Document follow(Document page, String rel) {
        return page(page.select(".pager [rel=" + rel + "]").attr("href").substring("/desk/record".length()));
    }

    private Document page(String under) {
        var answer = get(under);
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String under) {
        return http.get()
                .uri(java.net.URI.create("/desk/record" + under))
                .header("Accept-Language", "en")
                .with(user("record-beatriz").roles("DOCUMENTS_OFFICER"))
                .exchange();
    }
}
