package org.plenary.delegations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.delegations.DeskForTests.told;
import static org.plenary.delegations.spreadsheet.FilesOfPeople.HEAD;
import static org.plenary.delegations.spreadsheet.FilesOfPeople.french;
import static org.plenary.delegations.spreadsheet.FilesOfPeople.redirected;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.Participants;
import org.plenary.delegations.WithRegistration;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithRegistration
class PeopleFileTests {

    private static final String THREE = HEAD
            + "France,Jeanne,Durand,Representative,Minister,yes\n"
            + "FRA,Paul,Martin,adviser,,no\n"
            + "Atlantis,Jane,Doe,King,,perhaps\n";

    private final DeskForTests desk;
    private final Delegations delegations;
    private final Participants participants;
    private Session session;
    private String address = "";

    @Autowired
    PeopleFileTests(DeskForTests desk, Delegations delegations, Participants participants) {
        this.desk = desk;
        this.delegations = delegations;
        this.participants = participants;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        address = "/desk/registration/" + session.key();
    }

    @AfterEach
    void close() {
        desk.close(session);
    }

    @Test
    void everythingIsShownBeforeAnybodyIsRegistered() {
        var page = desk.page(redirected(give("people.csv", THREE)));

        assertThat(page.text()).contains("3 lines: 2 to register, 1 with errors, 0 repeated.");
        assertThat(page.select(".people tbody tr").get(2).text())
                .contains("4 Jane Doe Atlantis King Left out.", "No State of this name", "Yes, no, or nothing.");
        assertThat(people()).isZero();
    }

    @Test
    void acceptedFileRegistersItsGoodLines() {
        var file = redirected(give("people.csv", THREE));

        assertThat(told(desk.post(file + "/acceptance"), "notice"))
                .isEqualTo("2 people are registered and wait for approval.");
        assertThat(participants.of(delegations.find(session, "FRA").orElseThrow()))
                .extracting(each -> each.person().name())
                .containsExactly("Jeanne DURAND", "Paul MARTIN");
    }

    @Test
    void ninePeopleComeFromASpreadsheetInFrench() throws IOException {
        var file = redirected(give("délégation.xlsx", french(9)));

        desk.post(file + "/acceptance");

        assertThat(participants.of(delegations.find(session, "CMR").orElseThrow()))
                .hasSize(9)
                .first()
                .satisfies(first -> assertThat(first.person().name()).isEqualTo("Mme Aïcha1 NGONO1"));
    }

    @Test
    void sameFileGivenTwiceIsTold() {
        var file = redirected(give("people.csv", THREE));
        assertThat(told(give("again.csv", THREE), "error")).contains("was given in by amina");
        desk.post(file + "/acceptance");

        assertThat(told(give("people.csv", THREE), "error"))
                .isEqualTo(
                        "The same file was accepted by amina; 2 people were registered from it. Nothing is registered twice.");
        assertThat(told(desk.post(file + "/acceptance"), "error")).contains("Nothing is registered twice.");
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void fileAcceptedAtTwoDesksAtOnceRegistersEachPersonOnce() throws Exception {
        var file = redirected(give("people.csv", THREE));

        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MvcTestResult>> both = IntStream.range(0, 4)
                    .mapToObj(number -> desks.submit(() -> desk.postAs("officer" + number, file + "/acceptance")))
                    .toList();
            for (var one : both) {
                assertThat(one.get()).hasStatus3xxRedirection();
            }
        }

        assertThat(people()).isEqualTo(2);
    }

    @Test
    void personWhoIsRegisteredAlreadyIsNotRegisteredAgain() {
        desk.post(redirected(give("people.csv", THREE)) + "/acceptance");

        var page = desk.page(redirected(give("more.csv", THREE.replace("Doe", "Roe"))));

        assertThat(page.text()).contains("3 lines: 0 to register, 1 with errors, 2 repeated.");
    }

    @Test
    void personTwiceInOneFileIsRegisteredOnce() {
        var page =
                desk.page(redirected(give("people.csv", HEAD + "FRA,Zoé,Durand,adviser\nFrance,ZOE,DURAND,adviser\n")));

        assertThat(page.text()).contains("2 lines: 1 to register, 0 with errors, 1 repeated.");
    }

    @Test
    void fileThatIsPutAwayIsGone() {
        var file = redirected(give("people.csv", THREE));

        desk.post(file + "/removal");

        assertThat(told(desk.post(file + "/acceptance"), "error")).contains("not here any more");
        assertThat(people()).isZero();
        assertThat(give("people.csv", THREE)).hasStatus3xxRedirection();
    }

    @Test
    void hundredThousandLinesAreRefusedAndSaidSo() throws IOException {
        var csv = new StringBuilder(HEAD);
        IntStream.range(0, 100_000)
                .forEach(number -> csv.append("FRA,J,D").append(number).append(",adviser\n"));

        assertThat(told(give("many.csv", csv.toString()), "error"))
                .isEqualTo(
                        "The file has more than 2,000 people or is too large; nothing was read. Part it by delegation.");
        assertThat(told(give("many.xlsx", french(3_000)), "error")).contains("more than 2,000 people");
    }

    @Test
    void unreadableFilesAreToldWhy() {
        assertThat(told(give("people.csv", "a;b\n1;2\n"), "error"))
                .isEqualTo("Columns are missing: Delegation, Family name, Function in the delegation. "
                        + "Their heads may be in any of the six languages.");
        assertThat(told(give("people.csv", HEAD), "error")).contains("no line under the heads");
        assertThat(told(give("people.csv", ""), "error")).contains("no line under the heads");
        assertThat(told(give("people.xlsx", "MZ this is a program".getBytes(StandardCharsets.UTF_8)), "error"))
                .contains("cannot be read as CSV or XLSX");
        assertThat(told(
                        give("people.csv", (HEAD + "FRA,Zoé,Durand,adviser").getBytes(StandardCharsets.ISO_8859_1)),
                        "error"))
                .contains("not in UTF-8");
    }

    @Test
    void semicolonsAndUnknownColumnsAreUnderstood() {
        var page = desk.page(
                redirected(
                        give(
                                "people.csv",
                                "\uFEFFDélégation;Nom de famille;Qualité dans la délégation;Allergies\nФранция;Durand;советник;nuts\n")));

        assertThat(page.text()).contains("1 line: 1 to register", "Columns that were not understood: Allergies.");
        assertThat(page.select(".people tbody tr").text()).contains("DURAND France Adviser");
    }

    private long people() {
        return participants.counts(session.id()).values().stream()
                .flatMap(states -> states.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private MvcTestResult give(String name, String content) {
        return give(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult give(String name, byte[] content) {
        return desk.http()
                .post()
                .uri(address + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .with(user("amina").roles("REGISTRATION_DESK"))
                .with(csrf())
                .header("Accept-Language", "en")
                .exchange();
    }
}
