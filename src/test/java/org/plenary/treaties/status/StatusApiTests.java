package org.plenary.treaties.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.treaties.WithReferenceData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WithReferenceData
class StatusApiTests {

    private final MockMvcTester http;

    @Autowired
    StatusApiTests(MockMvcTester http) {
        this.http = http;
    }

    @Test
    void statusOfADayIsCounted() {
        assertThat(http.get().uri("/api/treaties/untoc/status?on=2008-10-08"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"instrument": "UNTOC", "on": "2008-10-08", "dataTo": "2014-01-27", "complete": true,
                         "deposited": 147, "inForce": 146, "notYetInForce": 1, "signatoriesOnly": 29,
                         "byGroup": [
                           {"group": "AFR", "inForce": 43}, {"group": "APG", "inForce": 28}, {"group": "EEG", "inForce": 22},
                           {"group": "GRULAC", "deposited": 28, "inForce": 27}, {"group": "WEOG", "inForce": 24},
                           {"group": null, "inForce": 2}]}
                        """);
    }

    @Test
    void participantsAreGivenAsTheyStoodOnTheDay() {
        assertThat(http.get().uri("/api/treaties/UNTOC/status?on=2008-10-08"))
                .bodyJson()
                .extractingPath("$.participants[?(@.state == 'IRN')].deposited")
                .asArray()
                .containsExactly((Object) null);
    }

    @Test
    void withoutADayItIsToday() {
        assertThat(http.get().uri("/api/treaties/untoc/status"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.complete")
                .isEqualTo(false);
    }

    @Test
    void dayThatIsNoneIsExplained() {
        assertThat(http.get().uri("/api/treaties/untoc/status?on=2008-13-45"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("2008-13-45", "2008-10-08");
    }

    @Test
    void unknownTreatyIsNotFound() {
        assertThat(http.get().uri("/api/treaties/nothing/status")).hasStatus(404);
    }

    @Test
    void eachTableIsAlsoCsv() {
        assertThat(http.get().uri("/api/treaties.csv")).hasStatusOk().bodyText().contains("UNTOC", "XVIII-12-a");
        assertThat(http.get().uri("/api/treaties/untoc/status.csv?on=2008-10-08"))
                .hasStatusOk()
                .bodyText()
                .startsWith("state,name_ar,name_zh")
                .contains("FRA,", ",ratification,");
        assertThat(http.get().uri("/api/treaties/untoc/published-totals.csv"))
                .bodyText()
                .contains("2004-02-13,147,60,61,");
        assertThat(http.get().uri("/api/treaties/untoc/later-facts.csv"))
                .bodyText()
                .contains("ERI,2014-09-25,");
    }
}
