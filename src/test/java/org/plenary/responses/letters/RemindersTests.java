package org.plenary.responses.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.RunningPlenary;
import org.plenary.mail.DeliveryForTests;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.FormInOrder;
import org.plenary.responses.OfficerAtDesk;
import org.plenary.responses.OpenCycle;
import org.plenary.responses.Responses;
import org.plenary.responses.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over a real mail server. The cycles of these tests are open from 1 January 2026 until the end of 2030. */
@DisplayName("Letters of a cycle to focal points")
@SpringBootTest
@AutoConfigureMockMvc
@Import({DeliveryForTests.class, OpenCycle.class, OfficerAtDesk.class})
class RemindersTests {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(RunningPlenary.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 2);
    private static final LocalDate FORTNIGHT_LEFT = LocalDate.of(2030, 12, 17);

    private static int count;

    @DynamicPropertySource
    static void nameTheServer(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("plenary.mail.host", () -> "127.0.0.1");
        settings.add("plenary.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("plenary.mail.encryption", () -> "none");
        settings.add("plenary.mail.from", () -> "desk@plenary.example");
        settings.add("plenary.mail.round", () -> "P1D");
        settings.add("plenary.reminders.round", () -> "-");
        settings.add("plenary.site", () -> "https://desk.example/");
    }

    @AfterAll
    static void stopTheServer() {
        SERVER.stop();
    }

    @Autowired
    Reminders reminders;

    @Autowired
    OfficerAtDesk officer;

    @Autowired
    OpenCycle open;

    @Autowired
    Responses responses;

    @Autowired
    Submissions submissions;

    @Autowired
    DeliveryForTests delivery;

    @Autowired
    JdbcClient jdbc;

    private Cycle cycle;

    @BeforeEach
    void openCycle() {
        cycle = open.of("reminders-" + count++, FormInOrder.form(), "GNQ", "MRT", "KIR");
        focalPoint("GNQ");
        focalPoint("MRT");
    }

    @AfterEach
    void clearAway() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from access.account where name like 'remind-%'").update();
        jdbc.sql("delete from mail.letter").update();
        jdbc.sql("update questionnaires.cycle set stage = 'closed' where id = ?")
                .param(cycle.id())
                .update();
        jdbc.sql(
                        "delete from responses.submission where response in (select id from responses.response where cycle = ?)")
                .param(cycle.id())
                .update();
        jdbc.sql("update responses.correspondence set language = 'es' where state = 'GNQ'")
                .update();
    }

    @Test
    void invitationGoesOnceToEachFocalPointInTheLanguageOfItsState() throws Exception {
        assertThat(reminders.send(cycle, OPENED)).isEqualTo(2);
        assertThat(reminders.send(cycle, OPENED)).isZero();
        delivery.goRound();

        assertThat(letters())
                .extracting(letter -> letter.getHeader("Content-Language")[0])
                .containsExactlyInAnyOrder("es", "ar");
        assertThat(to("gnq@example.org").getContent().toString())
                .contains(
                        "https://desk.example/delegation/answers",
                        "Questionnaire on article 5",
                        "31 de diciembre de 2030");
    }

    @Test
    void nothingGoesOutBeforeTheCycleOpens() {
        assertThat(reminders.send(cycle, LocalDate.of(2025, 12, 31))).isZero();
    }

    @Test
    void onlyTheLatestReminderThatIsDueGoesOut() throws Exception {
        reminders.send(cycle, OPENED);
        assertThat(reminders.send(cycle, FORTNIGHT_LEFT)).isEqualTo(2);
        assertThat(reminders.send(cycle, FORTNIGHT_LEFT.plusDays(1))).isZero();

        assertThat(kinds("GNQ")).containsExactly("before-14", "invitation");
    }

    @Test
    void whoSubmittedAllIsNotReminded() throws Exception {
        reminders.send(cycle, OPENED);
        submit("GNQ");

        assertThat(reminders.send(cycle, FORTNIGHT_LEFT)).isEqualTo(1);

        assertThat(kinds("GNQ")).containsExactly("invitation");
    }

    @Test
    void letterThatWaitsSaysNothingAnyMoreOnceTheStateSubmitted() throws Exception {
        reminders.send(cycle, OPENED);
        submit("GNQ");
        delivery.goRound();

        assertThat(letters())
                .extracting(letter -> letter.getAllRecipients()[0].toString())
                .containsExactly("mrt@example.org");
    }

    @Test
    void stateThatGetsItsFocalPointLateIsInvitedAndNotRemindedOnTheSameDay() throws Exception {
        reminders.send(cycle, OPENED);
        focalPoint("KIR");

        assertThat(reminders.send(cycle, FORTNIGHT_LEFT)).isEqualTo(3);

        assertThat(kinds("KIR")).containsExactly("invitation");
    }

    @Test
    void twoNodesThatGoRoundAtOnceSendEachLetterOnce() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Integer> round = () -> {
            together.await();
            return reminders.send(cycle, OPENED);
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var rounds = nodes.invokeAll(List.of(round, round));
            assertThat(rounds.get(0).get() + rounds.get(1).get()).isEqualTo(2);
        }
        delivery.goRound();

        assertThat(letters()).hasSize(2);
    }

    @Test
    void oneActionWritesToAllThatNeverAnsweredAfterAPreview() throws Exception {
        var address = "/desk/cycles/" + cycle.key() + "/letters";
        submit("MRT");
        var preview = officer.page(address + "/never-answered");
        assertThat(preview.select(".letters tbody th").eachText())
                .contains("Equatorial Guinea")
                .doesNotContain("Mauritania");
        assertThat(preview.select(".letters tr:contains(Kiribati) td").text()).contains("no focal point");
        assertThat(preview.select(".letter[lang=es]").text()).contains("Su Estado no ha respondido");

        officer.post(address + "/never-answered");
        officer.post(address + "/never-answered");
        delivery.goRound();

        assertThat(to("gnq@example.org").getSubject()).isNotEmpty();
        assertThat(letters()).hasSize(1);
        var page = officer.page(address);
        assertThat(page.select(".letters tr:contains(gnq@example.org)").text())
                .contains("Equatorial Guinea", "never answered", "Spanish");
        assertThat(page.select(".state-names li").eachText()).containsExactly("Kiribati");
    }

    @Test
    void officerSetsTheCalendarAndTheLanguageOfAState() throws Exception {
        var address = "/desk/cycles/" + cycle.key() + "/letters";
        officer.post(address + "/calendar", "before", "20, 5", "after", "");
        officer.post(address + "/languages", "state", "GNQ", "tongue", "fr");
        officer.post(address + "/calendar", "before", "soon", "after", "");

        assertThat(officer.page(address).select("#before").val()).isEqualTo("20 5");
        reminders.send(cycle, OPENED);
        reminders.send(cycle, FORTNIGHT_LEFT);
        delivery.goRound();

        assertThat(kinds("GNQ")).containsExactly("before-20", "invitation");
        assertThat(to("gnq@example.org").getHeader("Content-Language")).containsExactly("fr");
    }

    private void submit(String state) {
        submissions.submit(responses.begin(cycle.id(), cycle.questionnaires().getFirst(), state), "claire", false);
    }

    private void focalPoint(String state) {
        var name = state.toLowerCase(Locale.ROOT);
        jdbc.sql("""
                        insert into access.account (name, password, must_change, created, roles, acting_for, email)
                        values (?, '{noop}x', false, now(), '{FOCAL_POINT}', ?, ?) on conflict do nothing""").params("remind-" + name, state, name + "@example.org").update();
    }

    private List<String> kinds(String state) {
        return jdbc.sql("select kind from responses.reminder where cycle = ? and state = ? order by kind")
                .params(cycle.id(), state)
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private static List<MimeMessage> letters() {
        return List.of(SERVER.getReceivedMessages());
    }

    private static MimeMessage to(String address) throws Exception {
        for (var letter : SERVER.getReceivedMessages()) {
            if (Arrays.toString(letter.getAllRecipients()).contains(address)) {
                return letter;
            }
        }
        throw new AssertionError("No letter to " + address);
    }
}
