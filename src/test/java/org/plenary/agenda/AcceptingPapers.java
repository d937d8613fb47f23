package org.plenary.agenda;

import org.plenary.agenda.Outcome.Done;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

/** A test that accepts papers of a session that does not exist yet; nothing of it is kept. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Transactional
abstract class AcceptingPapers {

    @Autowired
    Agendas agendas;

    @Autowired
    Papers papers;

    @Autowired
    Sessions sessions;

    Done accepted(AnnotatedAgenda reading) {
        return (Done) accept(reading, 0);
    }

    Outcome accept(AnnotatedAgenda reading, int basedOn) {
        return agendas.accept(received(reading), reading, basedOn, "Officer");
    }

    PaperId received(AnnotatedAgenda reading) {
        return papers.receive(
                "paper.txt", new byte[] {1, 2, 3}, reading.session().language(), "Officer");
    }

    Session session() {
        return sessions.find("91").orElseThrow();
    }

    Agenda current() {
        return agendas.current(session().id()).orElseThrow();
    }
}
