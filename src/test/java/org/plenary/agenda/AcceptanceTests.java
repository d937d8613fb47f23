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
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.rules.Finding;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class AcceptanceTests {

    @Autowired
    Agendas agendas;

    @Autowired
    Papers papers;

    @Autowired
    Sessions sessions;

    @Nested
    class AFirstPaper {

        @Test
        void bringsTheSessionAndTheFirstVersion(PublishedEvents events) {
            var accepted = accepted(paper().read());

            assertThat(accepted.version()).isEqualTo(1);
            assertThat(session().opens()).isEqualTo(LocalDate.of(2091, 10, 8));
            assertThat(current().status()).isEqualTo(Status.PROVISIONAL);
            assertThat(current().items())
                    .extracting(item -> item.number().toString())
                    .containsExactly("1", "2", "2(a)");
            assertThat(events.ofType(PaperAccepted.class).matching(news -> !news.addsLanguage()))
                    .hasSize(1);
        }

        @Test
        void isKeptWithAnnotationsDocumentsAndReferences() {
            accepted(paper().read());

            var item = current().item(ItemNumber.of(2, 1)).orElseThrow();
            assertThat(item.annotation().exactly(Language.ENGLISH)).hasSize(2);
            assertThat(item.documents())
                    .extracting(AgendaItem.Document::symbol)
                    .containsExactly(DocumentSymbol.of("CTOC/COP/2091/2"));
            assertThat(item.references())
                    .containsExactly(
                            new AgendaItem.Reference(Kind.ARTICLE, "16", "UNTOC"),
                            new AgendaItem.Reference(Kind.DECISION, "3/2", null));
        }

        @Test
        void withAnItemTwiceKeepsBothAnnotationsUnderOneItem() {
            accepted(
                    paper().item("2(a)", "Extradition again", "CTOC/COP/2091/3").read());

            var item = current().item(ItemNumber.of(2, 1)).orElseThrow();
            assertThat(item.title().in(Language.ENGLISH).text()).isEqualTo("Extradition");
            assertThat(item.annotation().exactly(Language.ENGLISH)).hasSize(4);
            assertThat(item.documents()).hasSize(2);
        }

        @Test
        void thatNamesNoBodyHasToBeCorrected() {
            var reading = paper().of(null, "CTOC/COP/2091/1").read();

            assertThat(agendas.prospect(reading).obstacles()).containsExactly(Refusal.NO_BODY);
            assertThat(accept(reading, 0)).isEqualTo(new Refused(Refusal.NO_BODY));
        }
    }

    @Nested
    class ARevisedPaper {

        @Test
        void makesANewVersion() {
            accepted(paper().read());
            var revised = paper().of(Bodies.shipped().first(), "CTOC/COP/2091/1/Rev.1")
                    .item("3", "Other matters")
                    .read();

            assertThat(agendas.prospect(revised).effect()).isEqualTo(Prospect.Effect.NEW_VERSION);
            assertThat(accept(revised, 1)).isEqualTo(new Done(session().id(), 2));
            assertThat(agendas.versions(session().id()))
                    .extracting(AgendaVersion::status)
                    .containsExactly(Status.REVISED, Status.PROVISIONAL);
            assertThat(agendas.version(session().id(), 1).orElseThrow().items()).hasSize(3);
        }

        @Test
        void isRefusedWhenAnotherCameBetween() {
            accepted(paper().read());

            assertThat(accept(paper().item("3", "Other matters").read(), 0))
                    .isEqualTo(new Refused(Refusal.CHANGED_MEANWHILE));
        }
    }

    @Nested
    class ThePaperInAFurtherLanguage {

        @Test
        void addsItsLanguageToTheCurrentVersion(PublishedEvents events) {
            accepted(paper().read());

            assertThat(agendas.prospect(paperInFrench().read()).effect()).isEqualTo(Prospect.Effect.ADDS_LANGUAGE);
            assertThat(accept(paperInFrench().read(), 1))
                    .isEqualTo(new Done(session().id(), 1));
            var item = current().item(ItemNumber.of(2, 1)).orElseThrow();
            assertThat(item.title().exactly(Language.FRENCH)).contains("Extradition (fr)");
            assertThat(item.annotation().in(Language.FRENCH))
                    .hasSize(2)
                    .allSatisfy(paragraph -> assertThat(paragraph.language()).isEqualTo(Language.FRENCH));
            assertThat(item.documents().getFirst().title().texts()).hasSize(2);
            assertThat(events.ofType(PaperAccepted.class).matching(PaperAccepted::addsLanguage))
                    .hasSize(1);
        }

        @Test
        void isNotMergedWhereItsStructureDiffers() {
            accepted(paper().read());
            var differing = paperInFrench().item("3", "Questions diverses").read();

            assertThat(agendas.prospect(differing).findings())
                    .extracting(Finding::code)
                    .containsExactly("language-adds-item");
            accept(differing, 1);
            assertThat(current().items()).hasSize(3);
        }

        @Test
        void givenASecondTimeIsANewVersion() {
            accepted(paper().read());

            assertThat(agendas.prospect(paper().read()).effect()).isEqualTo(Prospect.Effect.NEW_VERSION);
        }

        @Test
        void givenASecondTimeLeavesTheOtherLanguagesTheirTexts() {
            accepted(paper().read());
            accept(paperInFrench().read(), 1);

            accept(paper().read(), 1);

            var item = current().item(ItemNumber.of(2, 1)).orElseThrow();
            assertThat(current().version()).isEqualTo(2);
            assertThat(item.title().exactly(Language.FRENCH)).contains("Extradition (fr)");
            assertThat(item.annotation().exactly(Language.FRENCH)).hasSize(2);
            assertThat(item.documents().getFirst().title().texts()).hasSize(2);
        }

        @Test
        void keepsOnlyTheTitlesOfItemsThatARevisionKeeps() {
            accepted(paper().read());
            accept(paperInFrench().read(), 1);

            accept(paper().of(Bodies.shipped().first(), "CTOC/COP/2091/1/Rev.1").read(), 1);

            var item = current().item(ItemNumber.of(2, 1)).orElseThrow();
            assertThat(item.title().exactly(Language.FRENCH)).contains("Extradition (fr)");
            assertThat(item.annotation().exactly(Language.FRENCH)).isEmpty();
        }
    }

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
            assertThat(agendas.undoEdit(session(), 2))
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
            agendas.undoEdit(session(), 2);

            assertThat(news.ofType(ItemsRenumbered.class))
                    .containsExactly(
                            new ItemsRenumbered(session().id(), numbers, false),
                            new ItemsRenumbered(session().id(), numbers, true));
        }

        @Test
        void adoptionKeepsTheItemsAndTheAct() {
            accepted(paper().read());
            var act = new AgendaVersion.Adoption(LocalDate.of(2091, 10, 8), "1st meeting");

            agendas.adopt(session(), 1, act, "Officer");

            assertThat(current().status()).isEqualTo(Status.ADOPTED);
            assertThat(current().made().adoption()).isEqualTo(act);
            assertThat(current().items()).hasSize(3);
        }
    }

    private Done accepted(AnnotatedAgenda reading) {
        return (Done) accept(reading, 0);
    }

    private Outcome accept(AnnotatedAgenda reading, int basedOn) {
        return agendas.accept(received(reading), reading, basedOn, "Officer");
    }

    private PaperId received(AnnotatedAgenda reading) {
        return papers.receive(
                "paper.txt", new byte[] {1, 2, 3}, reading.session().language(), "Officer");
    }

    private Session session() {
        return sessions.find("91").orElseThrow();
    }

    private Agenda current() {
        return agendas.current(session().id()).orElseThrow();
    }
}
