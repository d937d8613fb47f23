package org.plenary.delegations.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.delegations.DeskForTests.told;
import static org.plenary.delegations.spreadsheet.FilesOfPeople.HEAD;
import static org.plenary.delegations.spreadsheet.FilesOfPeople.redirected;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.delegations.DeskForTests;
import org.plenary.delegations.FocalPoints;
import org.plenary.delegations.FocalPoints.FocalPoint;
import org.plenary.delegations.Participants;
import org.plenary.delegations.WithRegistration;
import org.plenary.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Files that come at the wrong moment, or with what no name holds. */
@WithRegistration
class ImportOnABadDayTests {

    private final DeskForTests desk;
    private final FocalPoints focalPoints;
    private final Participants participants;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private FocalPoint france;
    private Session session;
    private String own = "";

    @Autowired
    ImportOnABadDayTests(
            DeskForTests desk,
            FocalPoints focalPoints,
            Participants participants,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.desk = desk;
        this.focalPoints = focalPoints;
        this.participants = participants;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        session = desk.open();
        own = "/delegation/registration/" + session.key();
        france = focalPoints.of("FRA");
    }

    @AfterEach
    void close() {
        focalPoints.close();
        desk.close(session);
    }

    @Test
    void importThatIsKilledInTheMiddleRegistersNobodyAndCanBeDoneAgain() {
        var file = redirected(give(IntStream.range(0, 40)
                .mapToObj(number -> "FRA,Jeanne,Durand" + number + ",adviser,,yes")
                .collect(Collectors.joining("\n"))));

        // The connection dies as it does when the process is killed: after all lines are written, before they are
        // committed.
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    france.post(file + "/acceptance");
                    assertThat(participants.registered(session.id())).hasSize(40);
                    jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .isNotNull();

        assertThat(participants.registered(session.id())).isEmpty();
        assertThat(france.page(file).text()).contains("40 lines: 40 to register");
        assertThat(told(france.post(file + "/acceptance"), "notice")).startsWith("40 people are registered");
        assertThat(participants.registered(session.id())).hasSize(40);
    }

    @Test
    void marksOfDirectionPicturesAndEndlessNamesAreToldLineByLine() {
        var page = france.page(redirected(give("FRA,\u202EJeanne\u200F,Durand,adviser,,yes\n"
                + "FRA,Paul 😀,Martin,adviser,,yes\nFRA,Luc," + "n".repeat(300) + ",adviser,,yes\n")));

        var rows = page.select(".people tbody tr");
        assertThat(rows.get(0).text()).contains("Jeanne DURAND", "Unseen marks were taken out.");
        assertThat(rows.get(1).text()).contains("Left out.", "A name or position holds no pictures.");
        assertThat(rows.get(2).text()).contains("Left out.", "At most 120 characters.");
        assertThat(rows.get(2).text().length()).isLessThan(250);
        assertThat(page.text()).contains("3 lines: 1 to register, 2 with errors");
    }

    @Test
    void marksOfDirectionDoNotMakeAnotherPerson() {
        france.post(redirected(give("FRA,Jeanne,Durand,adviser,,yes\n")) + "/acceptance");

        var page = france.page(redirected(give("FRA,\u202BJeanne,Durand\u202C,adviser,,yes\n")));

        assertThat(page.text()).contains("1 line: 0 to register, 0 with errors, 1 repeated.");
    }

    @Test
    void sameFileGivenTwiceByAFocalPointRegistersNobodyTwice() {
        var lines = "FRA,Jeanne,Durand,adviser,,yes\n";
        france.post(redirected(give(lines)) + "/acceptance");

        assertThat(told(give(lines), "error")).endsWith("Nothing is registered twice.");
        assertThat(participants.registered(session.id())).hasSize(1);
    }

    @Test
    void hundredThousandLinesOfAFocalPointAreRefusedAndSaidSo() {
        var lines = IntStream.range(0, 100_000)
                .mapToObj(number -> "FRA,J,D" + number + ",adviser,,")
                .collect(Collectors.joining("\n"));

        assertThat(told(give(lines), "error")).contains("more than 2,000 people");
        assertThat(france.page(own).text()).contains("Nobody yet");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult give(String lines) {
        return france.give(own + "/files", "file", "people.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }
}
