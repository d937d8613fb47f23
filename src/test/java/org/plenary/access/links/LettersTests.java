package org.plenary.access.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.RunningPlenary;
import org.plenary.access.accounts.Accounts;
import org.plenary.mail.DeliveryForTests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invitations and forgotten passwords over a real mail server, which is also down at times. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(DeliveryForTests.class)
class LettersTests {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(RunningPlenary.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern LINK = Pattern.compile("https://desk\\.example(/sign-in/link/[\\w-]{43})");

    @DynamicPropertySource
    static void nameTheServer(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("plenary.mail.host", () -> "127.0.0.1");
        settings.add("plenary.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("plenary.mail.encryption", () -> "none");
        settings.add("plenary.mail.from", () -> "desk@plenary.example");
        settings.add("plenary.mail.round", () -> "P1D");
        settings.add("plenary.site", () -> "https://desk.example/");
    }

    @AfterAll
    static void stopTheServer() {
        SERVER.stop();
    }

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    DeliveryForTests delivery;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAccount() {
        accounts.giveOneTimePassword("farid", passwords.encode("given by another"));
        accounts.changePassword("farid", passwords.encode("four words on weather"));
        accounts.setEmail("farid", "farid@example.org");
    }

    @AfterEach
    void clearAway() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from access.account where name in ('farid', 'noor')").update();
        jdbc.sql("delete from mail.letter").update();
        jdbc.sql("delete from access.attempt").update();
    }

    @Test
    void invitationComesInItsLanguageAndItsLinkOpensTheAccount() throws Exception {
        assertThat(post("/desk/accounts", "name", "noor", "email", "noor@example.org", "letter", "ar"))
                .hasRedirectedUrl("/desk/accounts");
        delivery.goRound();

        var letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("حسابك");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("noor@example.org");
        assertThat(letter.getHeader("Content-Language")).containsExactly("ar");
        assertThat(http.get().uri(linkIn(letter))).hasStatusOk();
        assertThat(get("/desk/mail")).bodyText().contains("noor@example.org", "Sent");
    }

    @Test
    void letterWaitsWhileTheServerIsDownAndGoesWhenItIsBack() throws Exception {
        SERVER.stop();
        post("/desk/accounts", "name", "noor", "email", "noor@example.org");
        delivery.goRound();

        assertThat(get("/desk/mail"))
                .bodyText()
                .contains("noor@example.org", "Waiting", "onnect", "Next attempt")
                .doesNotContain("chip-done");

        SERVER.start();
        delivery.goRound();
        assertThat(SERVER.getReceivedMessages()).as("its time has not come").isEmpty();
        assertThat(post("/desk/mail/" + onlyId() + "/again")).hasRedirectedUrl("/desk/mail");
        delivery.goRound();
        assertThat(http.get().uri(linkIn(onlyLetter()))).hasStatusOk();
    }

    @Test
    void letterThatCannotBeAddressedIsGivenUpAndSaysWhy() {
        delivery.queue("access.recovery", "farid@");
        jdbc.sql("update access.account set email = 'farid@' where name = 'farid'")
                .update();

        delivery.goRound();

        assertThat(get("/desk/mail?state=failed")).bodyText().contains("Failed", "Try again now");
    }

    @Test
    void noLinkLiesInTheQueue() throws Exception {
        post("/desk/accounts", "name", "noor", "email", "noor@example.org");
        delivery.goRound();
        var link = linkIn(onlyLetter());

        var queue = jdbc.sql("select string_agg(letter::text, '') from mail.letter letter")
                .query(String.class)
                .single();
        assertThat(queue).contains("noor@example.org").doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void forgottenPasswordIsReplacedByALinkThatWorksOnceForAnHour() throws Exception {
        assertThat(forgot("Farid@example.org")).hasRedirectedUrl("/sign-in/recovery?after=asked");
        delivery.goRound();
        var link = linkIn(onlyLetter());

        assertThat(choose(link)).hasRedirectedUrl("/sign-in?after=link");
        assertThat(choose(link)).hasStatus(410);
        assertThat(passwords.matches(
                        "another four words",
                        accounts.find("farid").orElseThrow().password()))
                .isTrue();
    }

    @Test
    void strangerIsAnsweredTheSameAndGetsNothing() {
        assertThat(forgot("stranger@example.org")).hasRedirectedUrl("/sign-in/recovery?after=asked");
        assertThat(forgot("no address")).hasRedirectedUrl("/sign-in/recovery?after=asked");
        accounts.setLocked("farid", true);
        assertThat(forgot("farid@example.org")).hasRedirectedUrl("/sign-in/recovery?after=asked");

        delivery.goRound();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail.letter")
                        .query(Integer.class)
                        .single())
                .as("letters kept of addresses that nobody has")
                .isZero();
    }

    @Test
    void oneAddressIsNotFloodedAndOnePlaceDoesNotFlood() {
        for (int n = 0; n < 10; n++) {
            assertThat(forgot("farid@example.org")).hasRedirectedUrl("/sign-in/recovery?after=asked");
        }

        assertThat(forgot("farid@example.org")).hasStatus(429);
        delivery.goRound();
        assertThat(SERVER.getReceivedMessages()).hasSize(3);
    }

    @Test
    void linkAskedForEarlierEndsWithThePassword() throws Exception {
        forgot("farid@example.org");
        delivery.goRound();
        var link = linkIn(onlyLetter());

        accounts.changePassword("farid", passwords.encode("changed by its holder"));

        assertThat(http.get().uri(link)).hasStatus(410);
    }

    private long onlyId() {
        return jdbc.sql("select id from mail.letter").query(Long.class).single();
    }

    private static MimeMessage onlyLetter() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static String linkIn(MimeMessage letter) throws Exception {
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).as("a link in the letter").isTrue();
        return link.group(1);
    }

    private MvcTestResult forgot(String email) {
        return http.post()
                .uri("/sign-in/recovery")
                .with(csrf())
                .param("email", email)
                .exchange();
    }

    private MvcTestResult choose(String link) {
        return http.post()
                .uri(link)
                .with(csrf())
                .param("next", "another four words")
                .exchange();
    }

    private MvcTestResult get(String address) {
        return http.get()
                .uri(address)
                .with(user("root").roles("ADMINISTRATOR"))
                .header("Accept-Language", "en")
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = http.post().uri(address).with(csrf()).with(user("root").roles("ADMINISTRATOR"));
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
