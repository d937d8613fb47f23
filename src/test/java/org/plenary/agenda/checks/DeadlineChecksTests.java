package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.sessions.Bodies;

@DisplayName("Periods counted from the opening")
class DeadlineChecksTests {

    private static final DocumentSymbol PROPOSALS = DocumentSymbol.of("CTOC/COP/2008/16");

    private final PaperInOrder paper = new PaperInOrder();

    @Nested
    @DisplayName("Rule 9, communication of the provisional agenda")
    class CommunicationOfTheAgenda {

        private final Deadlines deadlines = new Deadlines();

        @Test
        void sixtyDaysAreCountedFromTheOpening() {
            assertThat(first()).isEqualTo(Finding.note("deadline-agenda", Citation.rule(9), 60, day("2008-08-09")));
        }

        @Test
        void anAgendaIssuedOnTheSixtiethDayMeetsThePeriod() {
            paper.issued("2008-08-09");

            assertThat(first().code()).isEqualTo("deadline-agenda-met");
        }

        @Test
        void anAgendaIssuedADayLaterIsABreach() {
            paper.issued("2008-08-10");

            assertThat(first().code()).isEqualTo("deadline-agenda-missed");
            assertThat(first().weight()).isEqualTo(Weight.BREACH);
            assertThat(first().facts()).containsExactly(60, day("2008-08-09"), day("2008-08-10"), 59L);
        }

        @Test
        void aPeriodTakenOverFromAnotherBodyMakesNoBreach() {
            paper.of(Bodies.shipped().withId("uncac-cosp").orElseThrow()).issued("2008-08-10");

            assertThat(first().weight()).isEqualTo(Weight.DEPARTURE);
        }

        @Test
        void aGroupThatTheConferenceSetUpIsNotHeldToIt() {
            paper.of(Bodies.shipped().withId("uncac-irg").orElseThrow());

            assertThat(findings(deadlines, paper))
                    .extracting(Finding::code)
                    .containsExactly("deadline-submission", "deadline-issuance");
        }

        @Test
        void aDocumentOfTheTwentySecondOfAugustMeetsSixWeeksAndMissesSixtyDays() {
            paper.listing("3", "CTOC/COP/2008/16", "Proposals", 164);

            assertThat(deadlines.findings(paper.paper(Map.of(PROPOSALS, day("2008-08-22")))))
                    .filteredOn(finding -> PROPOSALS.text().equals(finding.about()))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("document-met-issuance", Weight.NOTE),
                            org.assertj.core.groups.Tuple.tuple("document-after-agenda-deadline", Weight.DEPARTURE));
        }

        @Test
        void aDocumentOfTheTwentyEighthOfAugustMissesSixWeeks() {
            paper.listing("3", "CTOC/COP/2008/16", "Proposals", 164);

            assertThat(deadlines.findings(paper.paper(Map.of(PROPOSALS, day("2008-08-28")))))
                    .extracting(Finding::code)
                    .contains("document-missed-issuance");
        }

        private Finding first() {
            return findings(deadlines, paper).getFirst();
        }
    }

    @Nested
    @DisplayName("Rules 17, 18 and 72, and the practice for documents")
    class OtherDeadlines {

        private List<Finding> deadlines() {
            return findings(new Deadlines(), paper);
        }

        @Test
        void theListOfOrganizationsIsDueThirtyDaysBefore() {
            paper.referring("1(c)", Kind.RULE, "17", 44, "Rule 17 says who may attend as an observer.");

            assertThat(deadlines())
                    .contains(Finding.note("deadline-organizations", Citation.rule(17), 30, day("2008-09-08"))
                            .atLine(44));
        }

        @Test
        void credentialsAreDueTwentyFourHoursBefore() {
            assertThat(deadlines())
                    .filteredOn(finding -> finding.code().equals("deadline-credentials"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message(Words.in(Language.ENGLISH)))
                            .contains("24 hours", "7 October 2008", "10:00"));
        }

        @Test
        void theBudgetIsDueSixtyDaysBefore() {
            paper.item("5", "Financial and budgetary matters").listing("5", "CTOC/COP/2008/17", "Budget", 90);

            var late = new Deadlines()
                    .findings(paper.paper(Map.of(DocumentSymbol.of("CTOC/COP/2008/17"), day("2008-08-10"))));

            assertThat(deadlines()).contains(Finding.note("deadline-budget", Citation.rule(72), 60, day("2008-08-09")));
            assertThat(late).extracting(Finding::code).contains("deadline-budget-missed");
        }

        @Test
        void documentsAreSubmittedTenAndIssuedSixWeeksBefore() {
            assertThat(deadlines())
                    .contains(
                            Finding.note("deadline-submission", Citation.practice("ten-weeks"), 10, day("2008-07-30")),
                            Finding.note("deadline-issuance", Citation.practice("six-weeks"), 6, day("2008-08-27")));
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
