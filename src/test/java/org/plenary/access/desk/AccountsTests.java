package org.plenary.access.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.access.Role;
import org.plenary.access.accounts.Accounts;
import org.plenary.record.ProceduralRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's work on a site without a mail server. All is rolled back. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AccountsTests {

    private static final String PASSWORD = "four words on weather";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    ProceduralRecord record;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAccount() {
        jdbc.sql("delete from access.attempt").update();
        accounts.giveOneTimePassword("odile", passwords.encode("given by another"));
        accounts.changePassword("odile", passwords.encode(PASSWORD));
        accounts.give("odile", Set.of(Role.DOCUMENTS_OFFICER), null);
    }

    @Test
    void linkIsShownOnceAndOpensTheAccountOnce() {
        var link = link(post("/desk/accounts", "name", "Noor", "roles", "focal-point", "state", "JOR"));

        assertThat(http.get().uri(link)).hasStatusOk().bodyText().contains("noor");
        assertThat(http.get().uri(link)).hasStatusOk();
        assertThat(choose(link, PASSWORD)).hasRedirectedUrl("/sign-in?after=link");
        assertThat(choose(link, "another four words")).hasStatus(410);
        assertThat(http.get().uri(link)).hasStatus(410).bodyText().doesNotContain("noor");
        assertThat(signIn("noor", PASSWORD)).hasRedirectedUrl("/delegation");
        assertThat(accounts.find("noor")).hasValueSatisfying(account -> {
            assertThat(account.roles()).containsExactly(Role.FOCAL_POINT);
            assertThat(account.actingFor()).isEqualTo("JOR");
        });
    }

    @Test
    void tokenOfALinkIsNowhereInTheDatabase() {
        var link = link(post("/desk/accounts", "name", "noor"));
        var token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(jdbc.sql("select string_agg(link::text, '') from access.link link")
                        .query(String.class)
                        .single())
                .contains("noor")
                .doesNotContain(token);
    }

    @Test
    void passwordThatIsRefusedLeavesTheLinkAsItWas() {
        var link = link(post("/desk/accounts", "name", "noor"));

        assertThat(choose(link, "too short")).hasStatus(422).bodyText().contains("noor");
        assertThat(choose(link, PASSWORD)).hasRedirectedUrl("/sign-in?after=link");
    }

    @Test
    void linkIsOverAfterSevenDays() {
        var link = link(post("/desk/accounts", "name", "noor"));
        jdbc.sql("update access.link set ends = ends - interval '7 days'").update();

        assertThat(http.get().uri(link)).hasStatus(410);
        assertThat(choose(link, PASSWORD)).hasStatus(410);
    }

    @Test
    void addressOfALinkIsToldToNobody() {
        var link = link(post("/desk/accounts", "name", "noor"));

        assertThat(http.get().uri(link))
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eroot", "a b", "😀😀", "x", "../administrator", "<b>ann</b>"})
    void nameThatCouldDeceiveIsRefusedAndWhatWasTypedIsKept(String name) {
        assertThat(post("/desk/accounts", "name", name, "email", "ann@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"ann@example.org\"");
    }

    @Test
    void nameOfThreeHundredLettersIsRefused() {
        assertThat(post("/desk/accounts", "name", "n".repeat(300))).hasStatus(422);
    }

    @Test
    void roleThatActsForAnotherAsksForWhom() {
        assertThat(post("/desk/accounts", "name", "noor", "roles", "focal-point"))
                .hasStatus(422)
                .bodyText()
                .contains("choose which", "value=\"focal-point\" checked");
        assertThat(accounts.find("noor")).isEmpty();
    }

    @Test
    void nameAndAddressBelongToOneAccount() {
        link(post("/desk/accounts", "name", "noor", "email", "noor@example.org"));

        assertThat(post("/desk/accounts", "name", "NOOR")).hasStatus(422);
        assertThat(post("/desk/accounts", "name", "nora", "email", "Noor@Example.org"))
                .hasStatus(422);
    }

    @Test
    void changeIsOnRecordAndWhoComesLaterIsToldSo() {
        var edition = String.valueOf(accounts.find("odile").orElseThrow().edition());

        assertThat(post("/desk/accounts/odile/change", "roles", "analyst", "edition", edition))
                .hasRedirectedUrl("/desk/accounts/odile");
        assertThat(post("/desk/accounts/odile/change", "roles", "donor", "edition", edition))
                .hasStatus(422)
                .bodyText()
                .contains("changed since");

        assertThat(accounts.find("odile").orElseThrow().roles()).containsExactly(Role.ANALYST);
        assertThat(record.historyOf("accounts/odile"))
                .extracting(
                        entry -> entry.act().name(),
                        entry -> List.copyOf(entry.act().content().values()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("changed", List.of("odile", "analyst", "")));
    }

    @Test
    void lockedAccountIsAnsweredAsIfThePasswordWereWrong() {
        post("/desk/accounts/odile/lock");
        assertThat(signIn("odile", PASSWORD)).hasForwardedUrl("/sign-in/refused");

        post("/desk/accounts/odile/unlock");
        assertThat(signIn("odile", PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void lockedAccountIsGivenNoLink() {
        var link = link(post("/desk/accounts/odile/invite"));
        post("/desk/accounts/odile/lock");

        assertThat(http.get().uri(link)).hasStatus(410);
        assertThat(post("/desk/accounts/odile/invite")).hasStatus(422);
    }

    @Test
    void newLinkTakesThePlaceOfTheOneBefore() {
        var first = link(post("/desk/accounts/odile/invite"));
        var second = link(post("/desk/accounts/odile/invite"));

        assertThat(http.get().uri(first)).hasStatus(410);
        assertThat(http.get().uri(second)).hasStatusOk();
    }

    @Test
    void lastAdministratorStaysOne() {
        jdbc.sql("update access.account set locked = true").update();
        accounts.setLocked("odile", false);
        accounts.give("odile", Set.of(Role.ADMINISTRATOR), null);
        var edition = String.valueOf(accounts.find("odile").orElseThrow().edition());

        assertThat(post("/desk/accounts/odile/lock")).hasStatus(422);
        assertThat(post("/desk/accounts/odile/change", "roles", "analyst", "edition", edition))
                .hasStatus(422);
        assertThat(accounts.find("odile").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void administratorOfADemonstrationIsNotTheOneThatStays() {
        jdbc.sql("update access.account set locked = true").update();
        accounts.setLocked("odile", false);
        accounts.give("odile", Set.of(Role.ADMINISTRATOR), null);
        accounts.giveOneTimePassword("demo:administrator", "none");
        accounts.give("demo:administrator", Set.of(Role.ADMINISTRATOR), null);

        assertThat(post("/desk/accounts/odile/lock")).hasStatus(422);
    }

    @Test
    void linkThatWentToAnotherAddressNoLongerOpens() {
        var link = link(post("/desk/accounts", "name", "noor"));

        accounts.setEmail("noor", "noor@example.org");

        assertThat(http.get().uri(link)).hasStatus(410);
    }

    @Test
    void accountsAreListedByPages() {
        for (int n = 100; n < 151; n++) {
            accounts.giveOneTimePassword("lister-" + n, "none");
        }

        var first = Jsoup.parse(body(get("/desk/accounts?q=lister-")));
        assertThat(first.select("tbody tr")).hasSize(50);
        var second = Jsoup.parse(body(get(first.select("a[rel=next]").attr("href"))));
        assertThat(second.select("tbody th").eachText()).containsExactly("lister-150");
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    private MvcTestResult get(String address) {
        return http.get()
                .uri(java.net.URI.create(address))
                .with(user("root").roles("ADMINISTRATOR"))
                .header("Accept-Language", "en")
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = http.post()
                .uri(address)
                .with(csrf())
                .with(user("root").roles("ADMINISTRATOR"))
                .header("Accept-Language", "en");
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult choose(String link, String password) {
        return http.post()
                .uri(link)
                .with(csrf())
                .header("Accept-Language", "en")
                .param("next", password)
                .exchange();
    }

    private MvcTestResult signIn(String name, String password) {
        return http.post()
                .uri("/sign-in")
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    private static String link(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        return java.net
                .URI
                .create(Jsoup.parse(body(answer)).select("#link").attr("value"))
                .getPath();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
