package org.plenary.programme;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.plenary.programme.Programmes.Change;
import org.plenary.programme.Programmes.Outcome;
import org.plenary.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** A test of the programme of a session of its own, whose paper is that of the fourth. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
abstract class PlanningASession {

    private static final AtomicLong IDS = new AtomicLong(7_000_000);

    @Autowired
    Programmes programmes;

    @Autowired
    ApplicationEventPublisher news;

    SessionId session = new SessionId(0);
    long paper;

    @BeforeEach
    void anotherSession() {
        session = new SessionId(IDS.incrementAndGet());
        paper = IDS.addAndGet(2);
    }

    void accept() {
        news.publishEvent(FourthSession.accepted(paper, session, FourthSession.paper()));
    }

    Outcome change(int number, java.util.function.UnaryOperator<PlannedMeeting> how) {
        return programmes.change(new Change(
                session,
                programmes.of(session).version(),
                "Amina",
                List.of(number),
                programme -> programme.with(how.apply(programme.meeting(number).orElseThrow()))));
    }

    Outcome changeAs(String by, int seen, int number, String room) {
        return programmes.change(new Change(
                session,
                seen,
                by,
                List.of(number),
                programme ->
                        programme.with(programme.meeting(number).orElseThrow().inRoom(room))));
    }

    Outcome undo() {
        return programmes.undo(session, programmes.of(session).version(), "Amina");
    }
}
