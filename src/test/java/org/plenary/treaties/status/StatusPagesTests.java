package org.plenary.treaties.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plenary.treaties.WithReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WithReferenceData
class StatusPagesTests {

    private final MockMvcTester http;

    @Autowired
    StatusPagesTests(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void eachNumberLeadsToItsStates() {
        var page = page("/treaties/untoc?on=2008-10-08&lang=en");

        assertThat(page.select(".figure b").eachText()).containsExactly("146", "147", "1", "29", "21");
        var address = page.expectFirst(".figure-signatories").attr("href");
        var list = page(address.replace("#list", "") + "&lang=en").expectFirst("#list");
        assertThat(list.select("tbody tr")).hasSize(29);
        assertThat(list.text()).contains("Czechia", "12 December 2000");
    }

    @Test
    void numberOfAGroupLeadsToItsStates() {
        var page = page("/treaties/untoc?on=2008-10-08&show=parties&group=GRULAC&lang=en");

        assertThat(page.select("#list tbody tr")).hasSize(27);
        assertThat(page("/treaties/untoc?on=2008-10-08&show=parties&group=none&lang=en")
                        .select("#list tbody tr"))
                .hasSize(2);
    }

    @Test
    void tilesDifferByStandingAndSayWhoTheyAre() {
        var page = page("/treaties/untoc?on=2008-10-08&lang=en");

        assertThat(page.select(".tiles .tile-party")).hasSize(146);
        assertThat(page.select(".tiles .tile-signatory")).hasSize(29);
        assertThat(page.select("a[href=/states/BHS].tile-deposited").text())
                .contains("Bahamas: deposited 26 September 2008, in force from 26 October 2008");
    }

    @Test
    void tilesStandInTheAlphabeticalOrderOfTheLanguage() {
        assertThat(page("/treaties/untoc?on=2008-10-08&lang=en")
                        .select(".tile-group")
                        .get(4)
                        .expectFirst(".tile")
                        .attr("href"))
                .isEqualTo("/states/AND");
        assertThat(page("/treaties/untoc?on=2008-10-08&lang=fr")
                        .select(".tile-group")
                        .get(4)
                        .expectFirst(".tile")
                        .attr("href"))
                .isEqualTo("/states/DEU");
    }

    @Test
    void pageInArabicRunsFromTheRight() {
        var page = page("/treaties/untoc?on=2008-10-08&lang=ar");

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("h1").text()).isEqualTo("اتفاقية الجريمة المنظمة");
        assertThat(page.select("a[href=/states/FRA].tile").text()).contains("فرنسا");
    }

    @Test
    void differenceFromPublishedTotalsIsExplained() {
        var differing = page("/treaties/untoc?lang=en").select(".compare-differs");

        assertThat(differing).hasSize(1);
        assertThat(differing.text()).contains("60", "61", "Finland", "10 February 2004");
        assertThat(page("/treaties/firearms?lang=en").select(".compare-differs").text())
                .contains("35", "36", "Lithuania", "24 February 2005");
    }

    @Test
    void dayAfterTheDataSaysSo() {
        assertThat(page("/treaties/untoc?on=2020-01-01&lang=en")
                        .expectFirst("#status .notice")
                        .text())
                .contains("27 January 2014");
        assertThat(page("/treaties/firearms?on=2014-07-10&lang=en").select("#status .notice"))
                .isEmpty();
    }

    @Test
    void successionIsExplainedBetweenItsDayAndItsPaper() {
        assertThat(page("/treaties/untoc?on=2006-08-01&lang=en")
                        .expectFirst("#status .notice")
                        .text())
                .contains("Montenegro", "3 June 2006", "23 October 2006");
    }

    @Test
    void decisiveDepositIsNamed() {
        assertThat(page("/treaties/tip?lang=en").text())
                .contains("26 September 2003 (Belize, ", "Rwanda)", "article 17");
    }

    @Test
    void allTreatiesAreCountedTogether() {
        var page = page("/treaties?on=2008-10-08&lang=en");

        assertThat(page.select(".treaty")).hasSize(5);
        assertThat(page.select(".treaty-all li")).hasSize(72);
    }

    @Test
    void sliderWithoutScriptLeadsToItsDay() {
        assertThat(http.get().uri("/treaties/untoc?days=2857")).hasRedirectedUrl("/treaties/untoc?on=2008-10-08");
    }

    @Test
    void addressesInOtherLettersLeadToTheOne() {
        assertThat(http.get().uri("/treaties/UNTOC?on=2008-10-08"))
                .hasStatus(301)
                .hasHeader("Location", "/treaties/untoc?on=2008-10-08");
        assertThat(http.get().uri("/states/fra")).hasStatus(301).hasHeader("Location", "/states/FRA");
    }

    @Test
    void unknownCodesAreNotFound() {
        assertThat(http.get().uri("/treaties/nothing")).hasStatus(404);
        assertThat(http.get().uri("/states/XXX")).hasStatus(404);
        assertThat(http.get().uri("/treaties/untoc/articles/42")).hasStatus(404);
        assertThat(http.get().uri("/treaties/untoc?on=yesterday")).hasStatus(400);
    }

    @Test
    void stateShowsItsNamesAndWhatItDid() {
        var page = page("/states/FRA?on=2008-10-08&lang=en");

        assertThat(page.expectFirst("h1").text()).isEqualTo("France");
        assertThat(page.select(".state-names bdi").eachText()).contains("法国", "فرنسا", "Франция");
        assertThat(page.expectFirst(".state-treaties tbody tr").text())
                .contains("Party", "12 December 2000", "29 October 2002 (ratification)", "29 September 2003");
        assertThat(page.text()).contains("FRA", "FR", "250", "Western European and other States");
    }

    @Test
    void actsUnderAnEarlierNameSaySo() {
        assertThat(page("/states/SRB?lang=en").text()).contains("Serbia and Montenegro");
        assertThat(page("/states/EU?lang=en").text()).contains("European Community", "Outside the regional groups");
    }

    @Test
    void articleShowsItsTitleInTheLanguagesThatExist() {
        var english = page("/treaties/untoc/articles/16?lang=en");
        var arabic = page("/treaties/untoc/articles/16?lang=ar");

        assertThat(english.expectFirst("h1").text()).isEqualTo("Article 16 Extradition");
        assertThat(english.select(".titles bdi").eachText()).contains("引渡", "Extradición");
        assertThat(arabic.expectFirst("h1 bdi").attr("lang")).isEqualTo("en");
        assertThat(page("/treaties/untoc/articles?lang=fr").select(".articles a"))
                .hasSize(41);
    }

    private Document page(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
