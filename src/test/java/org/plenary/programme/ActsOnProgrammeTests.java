package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.record.Act;
import org.plenary.record.Entry;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the secretariat does to a programme is on record; what a paper does to it is part of the paper's act. */
@Transactional
class ActsOnProgrammeTests extends PlanningASession {

    @Autowired
    ProceduralRecord record;

    @BeforeEach
    void holdASession(@Autowired Sessions sessions, @Autowired Bodies bodies) {
        var dates = new SessionDates(LocalDate.of(2093, 10, 8), null, LocalDate.of(2093, 10, 17));
        session = sessions.hold(bodies.all().getFirst(), 93, dates);
        accept();
    }

    @Test
    void changeItsTakingBackAndTheApprovalFollowOneAnother() {
        change(2, meeting -> meeting.inRoom("Boardroom D"));
        undo();
        programmes.approve(session, programmes.of(session).version(), LocalDate.of(2093, 5, 28), "Amina");

        assertThat(acts()).extracting(Act::name).containsExactly("changed", "undone", "approved");
        assertThat(acts()).allSatisfy(act -> {
            assertThat(act.actor()).isEqualTo("Amina");
            assertThat(act.session()).isEqualTo("93");
        });
        assertThat(acts().getLast().content()).containsEntry("day", "2093-05-28");
    }

    @Test
    void changeThatChangesNothingIsNoAct() {
        change(2, meeting -> meeting);

        assertThat(acts()).isEmpty();
    }

    @Test
    void approvalOfWhatIsNoLongerThereIsNoAct() {
        programmes.approve(session, 0, LocalDate.of(2093, 5, 28), "Amina");

        assertThat(acts()).isEmpty();
    }

    private List<Act> acts() {
        return record.historyOf("programme/93").stream().map(Entry::act).toList();
    }
}
