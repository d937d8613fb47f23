package org.plenary.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.plenary.database.ReferenceData;
import org.plenary.delegations.DeskForTests;
import org.plenary.treaties.TreatyFacts;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A conference officer at the desk of cycles and responses. */
public final class OfficerAtDesk {

    private static final String OFFICER = "amina";

    private final MockMvcTester http;

    OfficerAtDesk(MockMvcTester http, List<ReferenceData> facts) {
        this.http = http;
        TreatyFacts.load(facts);
    }

    public MvcTestResult get(String address) {
        return http.get()
                .uri(address)
                .with(user(OFFICER).roles("CONFERENCE_OFFICER"))
                .header("Accept-Language", "en")
                .exchange();
    }

    public Document page(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(DeskForTests.text(answer));
    }

    /** Posts fields, given as name and value in turn. */
    public MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address)
                .with(user(OFFICER).roles("CONFERENCE_OFFICER"))
                .with(csrf())
                .header("Accept-Language", "en");
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
