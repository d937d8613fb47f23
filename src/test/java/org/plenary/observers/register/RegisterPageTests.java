package org.plenary.observers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.languages.Words;
import org.plenary.observers.desk.ObserversForTests;
import org.plenary.observers.desk.WithObservers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register of organizations and its form. */
@WithObservers
class RegisterPageTests {

    private static final String REGISTER = "/desk/organizations";

    @Autowired
    private ObserversForTests at;

    @Autowired
    private Organizations organizations;

    @BeforeEach
    void aSession() {
        at.open();
    }

    @AfterEach
    void nothingIsLeft() {
        at.close();
    }

    @Test
    void organizationIsEnteredInTheLanguagesInWhichItIsKnown() {
        var answer = at.post(
                REGISTER,
                "kind",
                "non-governmental",
                "name-fr",
                "Ligue du port",
                "name-ar",
                "رابطة الميناء",
                "source",
                "test");

        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        var form = at.page(address);
        assertThat(form.select("#name-fr").val()).isEqualTo("Ligue du port");
        assertThat(form.select("#name-ar").val()).isEqualTo("رابطة الميناء");
        assertThat(form.select("details[open] summary").eachText()).containsExactly("العربية", "English", "Français");
        assertThat(at.page(REGISTER + "?q=ligue+DU").select("tbody th").text()).contains("Ligue du port");
    }

    @Test
    void formThatIsWrongComesBackWithWhatWasTyped() {
        assertThat(refused("name-en", "Harbour Watch", "website", "javascript:alert(1)"))
                .isEqualTo("The website does not begin with http:// or https://.");
        assertThat(refused("name-en", " ")).isEqualTo("There is no name in any language.");
        assertThat(refused("name-en", "Harbour Watch", "checked", "true"))
                .isEqualTo("It is marked as verified without saying what that rests on.");
        assertThat(refused("name-en", "x".repeat(301))).contains("longer than 300 characters");
    }

    @Test
    void secondOfTwoWhoChangeAnOrganizationIsToldAndKeepsTheirText() {
        long id = at.organization(OrganizationKind.CONSULTATIVE, "Harbour Watch");
        change(id, "1", "Harbour Watch International");

        var answer = change(id, "1", "Harbour Watch Ltd");

        assertThat(String.valueOf(flash(answer).get("error"))).contains("Someone has changed this organization");
        assertThat(String.valueOf(flash(answer).get("typed"))).contains("Harbour Watch Ltd");
        assertThat(at.page(REGISTER + "/" + id).select("h1").text()).isEqualTo("Harbour Watch International");
    }

    @Test
    void whatIsMissingIsCountedAndListed() {
        long id = at.organization(OrganizationKind.CONSULTATIVE, "Harbour Watch");
        at.post(REGISTER, "kind", "consultative", "name-fr", "Ligue du port", "source", "test");

        var gaps = at.page(REGISTER).select("section[aria-labelledby=gaps] li").eachText();
        assertThat(gaps.getFirst()).matches("\\d+ of \\d+ are unverified.*");
        assertThat(gaps.get(1)).matches("\\d+ of \\d+ have no name in English\\.");
        assertThat(at.page(REGISTER + "?q=port&gap=unnamed").select("tbody th").text())
                .contains("Ligue du port");
        assertThat(at.page(REGISTER + "?q=harbour&gap=unnamed").select("tbody th"))
                .isEmpty();
        assertThat(at.page(REGISTER + "?q=harbour&gap=unverified")
                        .select("tbody th a")
                        .attr("href"))
                .endsWith("/" + id);
    }

    @Test
    void longRegisterPagesWithoutLosingAnOrganization() {
        var all = IntStream.rangeClosed(1, 120)
                .mapToObj(n -> Organization.entered(
                                OrganizationKind.INVITED,
                                MultilingualText.of(Language.ENGLISH, "Body %03d".formatted(n)),
                                MultilingualText.NONE,
                                "")
                        .numbered(n, 1))
                .toList();
        var words = Words.in(Language.ENGLISH);

        var first = RegisterPage.of(all, RegisterFilter.of("body", "invited", "unverified", 0), words);
        var last = RegisterPage.of(all, RegisterFilter.of("body", "invited", "unverified", 100), words);

        assertThat(first.next()).isEqualTo("/desk/organizations?q=body&kind=invited&gap=unverified&after=50");
        assertThat(last.rows()).hasSize(20);
        assertThat(last.next()).isNull();
    }

    @Test
    void organizationThatIsNotThereIsNotFound() {
        assertThat(at.post(REGISTER + "/999999", "seen", "1", "kind", "invited", "name-en", "x"))
                .hasStatus(404);
    }

    private MvcTestResult change(long id, String seen, String name) {
        return at.post(REGISTER + "/" + id, "seen", seen, "kind", "consultative", "name-en", name, "source", "test");
    }

    private String refused(String... fields) {
        var all = new java.util.ArrayList<>(List.of("kind", "non-governmental", "source", "test"));
        all.addAll(List.of(fields));
        var answer = at.post(REGISTER, all.toArray(String[]::new));
        assertThat(answer).hasRedirectedUrl(REGISTER + "/new");
        assertThat(String.valueOf(flash(answer).get("typed"))).contains(fields[1].strip());
        assertThat(organizations.all()).noneMatch(each -> each.source().equals("test"));
        return String.valueOf(flash(answer).get("error"));
    }

    private static Map<String, Object> flash(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getMvcResult().getFlashMap());
    }
}
