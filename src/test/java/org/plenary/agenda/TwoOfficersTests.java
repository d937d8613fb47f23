package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.PaperInOrder.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Outcome.Done;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.Outcome.Refused;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What happens when things come at once or in bulk; commits, so it clears up after itself. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class TwoOfficersTests {

    private static final int SESSION = 97;

    @Autowired
    Agendas agendas;

    @Autowired
    Papers papers;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    private final List<PaperId> received = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void nothingIsLeft() {
        sessions.find("97").ifPresent(session -> {
            agendas.versions(session.id()).stream()
                    .filter(version -> version.origin() == AgendaVersion.Origin.EDIT)
                    .forEach(version -> agendas.undoEdit(session, version.number(), "Officer"));
            papers.acceptedFor(session.id()).reversed().forEach(paper -> agendas.undo(paper.id(), "Officer"));
        });
        received.forEach(paper -> jdbc.sql("delete from agenda.paper where id = ?")
                .param(paper.value())
                .update());
        assertThat(sessions.find("97")).isEmpty();
    }

    @Test
    void ofTwoWhoAcceptOnePaperOneIsTold() {
        var reading = paper().session(SESSION).read();
        var paper = received();

        var outcomes = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> agendas.accept(paper, reading, 0, "Officer"))
                .toList();

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(new Refused(Refusal.ALREADY_ACCEPTED)));
    }

    @Test
    void ofTwoWhoAcceptTwoPapersForOneSessionOneIsTold() {
        var reading = paper().session(SESSION).read();

        var outcomes = List.of(received(), received()).parallelStream()
                .map(paper -> agendas.accept(paper, reading, 0, "Officer"))
                .toList();

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Refused(Refusal.CHANGED_MEANWHILE));
    }

    @Test
    void agendaOfTwoHundredItemsAndAThousandDocumentsComesBackWhole() {
        agendas.accept(received(), paper().session(SESSION).read(), 0, "Officer");
        var session = sessions.find("97").orElseThrow();
        var items =
                IntStream.rangeClosed(1, 200).mapToObj(TwoOfficersTests::item).toList();

        agendas.revise(session, 1, items, "Officer");

        assertThat(agendas.current(session.id()).orElseThrow().items()).isEqualTo(items);
    }

    private static AgendaItem item(int number) {
        var documents = IntStream.rangeClosed(1, 5)
                .mapToObj(each -> new AgendaItem.Document(
                        DocumentSymbol.of("CTOC/COP/2097/%d".formatted(number * 5 + each)),
                        MultilingualText.of(Language.ENGLISH, "Paper %d of item %d".formatted(each, number))))
                .toList();
        return new AgendaItem(
                ItemNumber.of(number),
                MultilingualText.of(Language.ENGLISH, "Item " + number),
                Annotation.NONE.with(Language.ENGLISH, List.of("What it is about.")),
                documents,
                List.of());
    }

    private PaperId received() {
        var paper = papers.receive("paper.txt", new byte[] {1}, Language.ENGLISH, "Officer");
        received.add(paper);
        return paper;
    }
}
