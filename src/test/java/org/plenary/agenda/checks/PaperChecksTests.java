package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.entry;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.agenda.paper.AnnotatedAgenda.SymbolSource;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.sessions.Bodies;

class PaperChecksTests {

    private static final DocumentSymbol PROPOSALS = DocumentSymbol.of("CTOC/COP/2008/16");

    private final PaperInOrder paper = new PaperInOrder();

    @Test
    void paperInOrderHasOnlyItsDeadlines() {
        assertThat(paper.allFindings())
                .extracting(Finding::code)
                .containsExactly("deadline-agenda", "deadline-credentials", "deadline-submission", "deadline-issuance");
    }

    @Test
    void everyFindingHasASentenceInSixLanguages() {
        var findings = paper.withResources(3, 2, 1)
                .headed("3", "Assistance that is technical")
                .allFindings();

        for (var language : Language.values()) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.message(Words.in(language)))
                            .isNotBlank()
                            .doesNotContain("{"));
        }
    }

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

    @Nested
    @DisplayName("Rules 11, 18 and 22, the opening of the session")
    class Opening {

        private final OpeningMeeting opening = new OpeningMeeting();

        @Test
        void anElectionOnTheSecondDayIsABreach() {
            paper.withoutMeetings().meeting(9, 10, MeetingStream.PLENARY, "1(b)");

            assertThat(findings(opening, paper))
                    .containsExactly(Finding.breach(
                                    "election-after-opening-day",
                                    Citation.rule(22).para(1),
                                    org.plenary.agenda.ItemNumber.of("1(b)"),
                                    day("2008-10-09"))
                            .atLine(201)
                            .about("1(b)"));
        }

        @Test
        void anAgendaAdoptedOnTheSecondDayIsADeparture() {
            paper.withoutMeetings().meeting(9, 10, MeetingStream.PLENARY, "1(c)");

            assertThat(findings(opening, paper))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "adoption-of-agenda-after-opening-day", Weight.DEPARTURE));
        }

        @Test
        void aReportOnCredentialsInTheFirstMeetingIsNoted() {
            paper.withoutMeetings().meeting(8, 10, MeetingStream.PLENARY, "1(d)");

            assertThat(findings(opening, paper))
                    .extracting(Finding::code)
                    .containsExactly("credentials-report-in-first-meeting");
        }
    }

    @Nested
    @DisplayName("Rule 42, the list of speakers")
    class ListOfSpeakers {

        private final GeneralDiscussion discussion = new GeneralDiscussion();

        @Test
        void aListThatClosesBeforeTheDiscussionIsInOrder() {
            assertThat(findings(discussion, paper.withSpeakersListClosing("2008-10-08", "12:00")))
                    .isEmpty();
        }

        @Test
        void aListThatClosesAfterTheDiscussionBeginsIsADeparture() {
            paper.withSpeakersListClosing("2008-10-08", "16:00");

            assertThat(findings(discussion, paper)).singleElement().satisfies(finding -> {
                assertThat(finding.weight()).isEqualTo(Weight.DEPARTURE);
                assertThat(finding.line()).isEqualTo(85);
            });
        }

        @Test
        void aListWhoseHourIsNotGivenIsNotJudgedOnTheDayItself() {
            assertThat(findings(discussion, paper.withSpeakersListClosing("2008-10-08", null)))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("Rules cited")
    class Rules {

        @Test
        void ruleEightWhereCredentialsAreMeantIsRuleEighteen() {
            paper.referring("1(d)", Kind.RULE, "18", 63, "Some did not comply with rule 18.")
                    .referring("1(d)", Kind.RULE, "8", 67, "Many have difficulty in complying with rule 8.");

            assertThat(findings(new RulesCited(), paper)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("other-rule-is-meant");
                assertThat(finding.citation()).isEqualTo(Citation.rule(18));
                assertThat(finding.line()).isEqualTo(67);
            });
        }

        @Test
        void ruleEightWhereTheAgendaIsSpokenOfIsMeant() {
            paper.referring("1(d)", Kind.RULE, "18", 63, "Some did not comply with rule 18.")
                    .referring("1(d)", Kind.RULE, "8", 67, "Under rule 8 the provisional agenda includes this item.");

            assertThat(findings(new RulesCited(), paper)).isEmpty();
        }

        @Test
        void ruleEightAloneIsNotGuessedAt() {
            paper.referring("1(d)", Kind.RULE, "8", 67, "Many have difficulty in complying with rule 8.");

            assertThat(findings(new RulesCited(), paper)).isEmpty();
        }

        @Test
        void aDecisionOfThisSessionCannotBeCited() {
            paper.referring("3", Kind.DECISION, "3/4", 70, "Decision 3/4.")
                    .referring("3", Kind.DECISION, "4/3", 71, "Decision 4/3.");

            assertThat(findings(new RulesCited(), paper))
                    .containsExactly(Finding.breach("decision-not-yet-taken", Citation.THE_PAPER, "4/3")
                            .atLine(71));
        }
    }

    @Nested
    @DisplayName("Resources for interpretation")
    class Resources {

        private List<String> codes() {
            return findings(new InterpretationResources(), paper).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void asManyMeetingsAsThereAreResourcesForAreInOrder() {
            paper.withResources(4, 4, 0);

            assertThat(codes()).isEmpty();
        }

        @Test
        void parallelMeetingsBeyondTheResourcesAreCountedByGroup() {
            paper.withResources(5, 4, 1)
                    .meeting(9, 10, MeetingStream.PARALLEL, entry("Working group", 260, "3"))
                    .meeting(9, 15, MeetingStream.PARALLEL, entry("Working group", 270, "3"))
                    .meeting(10, 10, MeetingStream.PARALLEL, entry("Round table", 280));

            assertThat(findings(new InterpretationResources(), paper))
                    .containsExactly(Finding.breach(
                                    "parallel-meetings-exceed-resources",
                                    Citation.THE_PAPER,
                                    1,
                                    3L,
                                    "2 × Working group; 1 × Round table",
                                    5,
                                    7)
                            .atLine(61));
        }

        @Test
        void plenaryMeetingsBeyondTheResourcesAreABreach() {
            paper.withResources(4, 3, 1);

            assertThat(codes()).containsExactly("plenary-meetings-exceed-resources");
        }

        @Test
        void aTotalIsJudgedWhereThePaperGivesNoMore() {
            paper.withResources(3, 0, 0);

            assertThat(codes()).containsExactly("meetings-exceed-resources");
        }

        @Test
        void partsThatDoNotMakeTheTotalAreABreach() {
            paper.withResources(6, 4, 1);

            assertThat(codes()).containsExactly("resources-do-not-add-up");
        }
    }

    @Nested
    @DisplayName("Days of the session")
    class Days {

        private List<String> codes() {
            return findings(new DaysOfMeeting(), paper).stream()
                    .map(Finding::code)
                    .toList();
        }

        @Test
        void aMeetingAfterTheClosingIsABreach() {
            paper.meeting(13, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).containsExactly("meeting-outside-session");
        }

        @Test
        void aMeetingOnSaturdayIsADeparture() {
            paper.meeting(11, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).containsExactly("meeting-outside-session", "meeting-on-weekend");
        }

        @Test
        void aMeetingOnAnOfficialHolidayIsADeparture() {
            paper.meeting(1, 10, MeetingStream.PLENARY, "4");

            assertThat(codes()).contains("meeting-on-holiday");
        }

        @Test
        void aWorkingDayWithoutAMeetingIsNoted() {
            paper.withoutMeetings()
                    .meeting(8, 10, MeetingStream.PLENARY, "1(a)")
                    .meeting(10, 10, MeetingStream.PLENARY, "4");

            assertThat(findings(new DaysOfMeeting(), paper))
                    .containsExactly(Finding.note("day-without-meeting", Citation.THE_PAPER, day("2008-10-09")));
        }
    }

    @Nested
    @DisplayName("Weekdays named")
    class Weekdays {

        @Test
        void theWeekdayOfTheCalendarIsInOrder() {
            paper.printing(60, "will be opened on Wednesday, 8 October 2008, and go on (Thursday, 9 October)");

            assertThat(findings(new WeekdaysNamed(), paper)).isEmpty();
        }

        @Test
        void anotherWeekdayIsABreach() {
            paper.printing(60, "will be opened on").printing(61, "Tuesday, 8 October 2008, at 10 a.m.");

            assertThat(findings(new WeekdaysNamed(), paper)).singleElement().satisfies(finding -> {
                assertThat(finding.line()).isEqualTo(61);
                assertThat(finding.message(Words.in(Language.ENGLISH)))
                        .contains("8 October 2008", "Tuesday", "Wednesday");
            });
        }

        @Test
        void chineseNamesTheWeekdayAfterTheDateAlsoOnTheNextLine() {
            paper.in(Language.CHINESE).printing(60, "将于 2008 年 10 月 8 日").printing(62, "星期四上午 10 时召开");

            assertThat(findings(new WeekdaysNamed(), paper))
                    .extracting(Finding::line)
                    .containsExactly(60);
        }
    }

    @Nested
    @DisplayName("Head of the paper")
    class Head {

        @Test
        void aSymbolThatIsNotPrintedIsNoted() {
            assertThat(findings(new HeadOfPaper(), paper.symbolFrom(SymbolSource.FILE_NAME)))
                    .extracting(Finding::code)
                    .containsExactly("symbol-from-file-name");
        }

        @Test
        void aPaperOfAnUnknownBodyIsJudgedByItselfAlone() {
            assertThat(paper.of(null).allFindings()).extracting(Finding::code).containsExactly("body-not-named");
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
