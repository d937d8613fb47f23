package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.PaperInOrder.paper;
import static org.plenary.agenda.PaperInOrder.paperInFrench;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Outcome.Done;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.Outcome.Refused;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.rules.Finding;
import org.plenary.sessions.Bodies;
import org.springframework.modulith.test.PublishedEvents;

class AcceptanceTests extends AcceptingPapers {

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
}
