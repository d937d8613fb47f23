package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.ItemsRenumbered;
import org.plenary.agenda.Renumbering;
import org.plenary.programme.Programmes.Change;
import org.plenary.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The programme follows when the desk adds, moves or deletes an item of the agenda. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class RenumberedItemsTests {

    private static final AtomicLong IDS = new AtomicLong(7_500_000);

    /** The last meeting takes up the items 4 to 8; item 5 is deleted, so 6 to 8 come one place forward. */
    private static final Renumbering WITHOUT_FIVE = new Renumbering(Map.of(
            number(5),
            Optional.empty(),
            number(6),
            Optional.of(number(5)),
            number(7),
            Optional.of(number(6)),
            number(8),
            Optional.of(number(7))));

    private final Programmes programmes;
    private final ApplicationEventPublisher news;
    private SessionId session = new SessionId(0);

    @Autowired
    RenumberedItemsTests(Programmes programmes, ApplicationEventPublisher news) {
        this.programmes = programmes;
        this.news = news;
    }

    @BeforeEach
    void acceptThePaper() {
        session = new SessionId(IDS.incrementAndGet());
        news.publishEvent(FourthSession.accepted(session.value(), session, FourthSession.paper()));
    }

    @Test
    void entriesNameTheItemsByTheirNewNumbers() {
        renumber(false);

        assertThat(last().entries())
                .extracting(PlannedEntry::items)
                .containsExactly(items(4), items(), items(5), items(6), items(7));
    }

    @Test
    void entryOfADeletedItemStaysUnderItsTitle() {
        renumber(false);

        assertThat(programmes.of(session).meetings()).hasSize(22);
        assertThat(last().entries().get(1).title().toJson()).contains("Financial and budgetary matters");
    }

    @Test
    void calendarsLearnOnlyOfMeetingsThatChanged() {
        renumber(false);

        assertThat(last().revision()).isEqualTo(1);
        assertThat(programmes.of(session).meetings().getFirst().revision()).isZero();
    }

    @Test
    void takingTheEditBackRestoresAllNumbers() {
        var before = last().entries();

        renumber(false);
        renumber(true);

        assertThat(last().entries()).isEqualTo(before);
    }

    @Test
    void takingTheEditBackKeepsWhatWasPlannedMeanwhile() {
        renumber(false);
        programmes.change(new Change(
                session,
                programmes.of(session).version(),
                "Officer",
                List.of(last().number()),
                programme -> programme.with(last().inRoom("Boardroom D"))));

        renumber(true);

        assertThat(last().room()).isEqualTo("Boardroom D");
        assertThat(last().entries())
                .extracting(PlannedEntry::items)
                .containsExactly(items(4), items(), items(6), items(7), items(8));
    }

    @Test
    void sessionWithoutProgrammeStaysWithoutOne() {
        session = new SessionId(IDS.incrementAndGet());

        renumber(false);

        assertThat(programmes.of(session)).isEqualTo(Programme.NONE);
    }

    private void renumber(boolean takenBack) {
        news.publishEvent(new ItemsRenumbered(session, WITHOUT_FIVE, takenBack));
    }

    private PlannedMeeting last() {
        return programmes.of(session).meetings().getLast();
    }

    private static ItemNumber number(int place) {
        return ItemNumber.of(place);
    }

    private static List<ItemNumber> items(int... places) {
        return java.util.Arrays.stream(places).mapToObj(ItemNumber::of).toList();
    }
}
