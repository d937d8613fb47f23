package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.PaperInOrder.paper;
import static org.plenary.agenda.PaperInOrder.paperInFrench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Outcome.Done;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.Outcome.Refused;
import org.springframework.modulith.test.PublishedEvents;

class TakingBackTests extends AcceptingPapers {

    @Nested
    class TakingAPaperBack {

        @Test
        void takesTheSessionWithItThatThePaperBrought(PublishedEvents events) {
            var paper = received(paper().read());
            agendas.accept(paper, paper().read(), 0, "Officer");

            assertThat(agendas.undo(paper, "Officer")).isInstanceOf(Done.class);
            assertThat(sessions.find("91")).isEmpty();
            assertThat(papers.find(paper).orElseThrow().state()).isEqualTo(Paper.State.UNDONE);
            assertThat(events.ofType(PaperUndone.class)).hasSize(1);
        }

        @Test
        void givesTheSessionItsEarlierDatesAndAgenda() {
            accepted(paper().read());
            var before = current();
            var moved = paper().from(LocalDate.of(2091, 11, 5), LocalDate.of(2091, 11, 9))
                    .item("3", "Other matters")
                    .read();
            var second = received(moved);
            agendas.accept(second, moved, 1, "Officer");

            agendas.undo(second, "Officer");

            assertThat(current()).isEqualTo(before);
            assertThat(session().opens()).isEqualTo(LocalDate.of(2091, 10, 8));
        }

        @Test
        void takesNothingButItsLanguage() {
            accepted(paper().read());
            var before = current();
            var french = received(paperInFrench().read());
            agendas.accept(french, paperInFrench().read(), 1, "Officer");

            agendas.undo(french, "Officer");

            assertThat(current()).isEqualTo(before);
        }

        @Test
        void isRefusedWhileALaterLanguageRestsOnIt() {
            var first = received(paper().read());
            agendas.accept(first, paper().read(), 0, "Officer");
            accept(paperInFrench().read(), 1);

            assertThat(agendas.undo(first, "Officer")).isEqualTo(new Refused(Refusal.LATER_CHANGES));
        }

        @Test
        void isRefusedOnceAnEditFollowed() {
            var first = received(paper().read());
            agendas.accept(first, paper().read(), 0, "Officer");
            agendas.revise(session(), 1, current().items().subList(0, 1), "Officer");

            assertThat(agendas.undo(first, "Officer")).isEqualTo(new Refused(Refusal.LATER_CHANGES));
        }

        @Test
        void ofAPastSessionIsPossibleAsLongAsItIsTheLatest() {
            var past = paper().from(LocalDate.of(2001, 10, 8), LocalDate.of(2001, 10, 9))
                    .read();
            var paper = received(past);
            agendas.accept(paper, past, 0, "Officer");

            assertThat(agendas.undo(paper, "Officer")).isInstanceOf(Done.class);
        }

        @Test
        void leavesAPaperThatCanBeAcceptedAgain() {
            var paper = received(paper().read());
            agendas.accept(paper, paper().read(), 0, "Officer");
            agendas.undo(paper, "Officer");

            assertThat(agendas.accept(paper, paper().read(), 0, "Officer")).isInstanceOf(Done.class);
        }
    }

    @Nested
    class EditingAndAdopting {

        @Test
        void anEditIsARevisedVersionThatCanBeTakenBack() {
            accepted(paper().read());
            var fewer = List.of(current().items().getFirst());

            assertThat(agendas.revise(session(), 1, fewer, "Officer"))
                    .isEqualTo(new Done(session().id(), 2));
            assertThat(current().status()).isEqualTo(Status.REVISED);
            assertThat(current().items()).isEqualTo(fewer);
            assertThat(agendas.undoEdit(session(), 2, "Officer"))
                    .isEqualTo(new Done(session().id(), 1));
            assertThat(current().items()).hasSize(3);
        }

        @Test
        void anEditThatRenumbersTellsSoAndAgainWhenTakenBack(PublishedEvents news) {
            accepted(paper().read());
            var numbers = new Renumbering(
                    Map.of(ItemNumber.of(1), Optional.empty(), ItemNumber.of(2), Optional.of(ItemNumber.of(1))));
            var edit = new Agendas.Edit(List.of(current().items().getFirst()), numbers);

            agendas.revise(session(), 1, edit, "Officer");
            agendas.undoEdit(session(), 2, "Officer");

            assertThat(news.ofType(ItemsRenumbered.class))
                    .containsExactly(
                            new ItemsRenumbered(session().id(), numbers, false),
                            new ItemsRenumbered(session().id(), numbers, true));
        }

        @Test
        void adoptionKeepsTheItemsAndTheAct() {
            accepted(paper().read());
            var act = new AgendaVersion.Adoption(LocalDate.of(2091, 10, 8), "1st meeting");

            agendas.adopt(session(), 1, act, List.of(), "Officer");

            assertThat(current().status()).isEqualTo(Status.ADOPTED);
            assertThat(current().made().adoption()).isEqualTo(act);
            assertThat(current().items()).hasSize(3);
        }
    }
}
