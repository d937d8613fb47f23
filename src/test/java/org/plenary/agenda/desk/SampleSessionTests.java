package org.plenary.agenda.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Papers;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.Language;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class SampleSessionTests {

    @Autowired
    SampleSession sample;

    @Autowired
    Agendas agendas;

    @Autowired
    Sessions sessions;

    @Autowired
    Papers papers;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sampleIsLoaded() {
        sample.load();
    }

    @Test
    void isOneVersionReadInSixLanguages() {
        var session = sessions.find("4").orElseThrow();

        assertThat(agendas.versions(session.id())).hasSize(1);
        var agenda = agendas.current(session.id()).orElseThrow();
        assertThat(agenda.items()).hasSize(22).allSatisfy(item -> {
            assertThat(item.title().texts()).as("%s", item.number()).hasSize(6);
        });
        assertThat(agenda.top()).hasSize(8);
        assertThat(agenda.languages()).containsExactlyInAnyOrder(Language.values());
        assertThat(agenda.documents()).hasSize(27);
        assertThat(agenda.items().stream()
                        .mapToInt(item -> item.documents().size())
                        .sum())
                .isEqualTo(49);
    }

    @Test
    void registersItsDocumentsInSixLanguages() {
        var paper = documents.find(DocumentSymbol.of("CTOC/COP/2008/1")).orElseThrow();

        assertThat(paper.title().texts()).hasSize(6);
    }

    @Test
    void isNotLoadedAgainOnceAPaperWasGiven() {
        assertThat(sample.isMissing()).isFalse();
    }

    @Test
    void canBeTakenBackPaperByPaperUntilNothingIsLeft() {
        var session = sessions.find("4").orElseThrow();

        for (var paper : papers.acceptedFor(session.id()).reversed()) {
            assertThat(agendas.undo(paper.id(), "Officer")).isInstanceOf(Outcome.Done.class);
        }

        assertThat(sessions.find("4")).isEmpty();
        assertThat(documents.find(DocumentSymbol.of("CTOC/COP/2008/1"))).isEmpty();
        assertThat(jdbc.sql("select count(*) from agenda.version where session = ?")
                        .param(session.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
