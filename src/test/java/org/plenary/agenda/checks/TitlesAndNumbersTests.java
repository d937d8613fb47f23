package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.entry;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.languages.Language;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;

/** The paper against itself: titles, numbers, documents, order. */
class TitlesAndNumbersTests {

    private final PaperInOrder paper = new PaperInOrder();

    @ParameterizedTest
    @DisplayName("Two wordings of a title")
    @CsvSource({
        "zh, 财务和预算事项, 预算和财务事项, OTHER",
        "zh, 第五届会议的临时议程, 第五届会议临时议程, PARTICLES",
        "zh, 审查《公约》的执行情况, 审查公约的执行情况, MARKS",
        "zh, 会议开幕；, 会议开幕, SAME",
        "zh, 10 月 8 日会议, 10月8日会议, SAME",
        "zh, 缔约方会议第四届会议开幕, 会议开幕, SHORTER",
        "zh, 通过报告, 审议并通过报告, LONGER",
        "zh, 弹药并确定主管机关的专家协商, 弹药及确定主管机关而进行的专家协商, OTHER",
        "en, Opening of the sixth session of the Conference, Opening of the sixth session, SHORTER",
        "en, Adoption of the agenda, Adoption of Agenda, PARTICLES",
        "en, Financial and budgetary matters, Budgetary and financial matters, OTHER",
        "fr, Questions d’organisation, Questions d'organisation:, SAME",
        "ar, المساعدة التقنية, المساعدة التقنية؛, SAME",
    })
    void isCompared(String tag, String title, String other, Wording difference) {
        assertThat(Wording.of(title, other, Language.ofTag(tag).orElseThrow())).isEqualTo(difference);
    }

    @Nested
    @DisplayName("An item has one title")
    class Titles {

        private final ItemTitles titles = new ItemTitles();

        @Test
        void reversedWordsAreASecondTitle() {
            paper.titled("3", "Financial and budgetary matters").headed("3", "Budgetary and financial matters");

            assertThat(findings(titles, paper)).first().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("title-differs-in-annotation");
                assertThat(finding.weight()).isEqualTo(Weight.BREACH);
                assertThat(finding.about()).isEqualTo("3");
                assertThat(finding.line()).isEqualTo(119);
            });
        }

        @Test
        void aShorterHeadingIsANote() {
            paper.headed("1(c)", "Adoption of the agenda");

            assertThat(findings(titles, paper))
                    .extracting(Finding::code, Finding::weight)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("title-varies-in-annotation", Weight.NOTE));
        }

        @Test
        void anotherNameOfATreatyIsABreach() {
            paper.in(Language.CHINESE).titled("3", "就《补充议定书》执行情况的协商").headed("3", "就《议定书》执行情况的协商");

            assertThat(findings(titles, paper)).extracting(Finding::code).contains("title-differs-in-annotation");
        }

        @Test
        void theTableMayShortenATitleButNotChangeIt() {
            paper.meeting(10, 15, MeetingStream.PLENARY, entry("Money-laundering", 241, "2(b)"))
                    .meeting(10, 15, MeetingStream.PLENARY, entry("Assistance, technical", 251, "3"))
                    .meeting(
                            10, 15, MeetingStream.PLENARY, entry("Consideration and adoption of the report", 261, "4"));

            assertThat(findings(titles, paper))
                    .extracting(Finding::code, Finding::line)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("title-differs-in-table", 251),
                            org.assertj.core.groups.Tuple.tuple("title-longer-in-table", 261));
        }

        @Test
        void aGroupInTheTableHasItsOwnName() {
            paper.meeting(10, 15, MeetingStream.PLENARY, entry("Working group on technical matters", 241, "3"))
                    .meeting(10, 15, MeetingStream.PLENARY, entry("Adoption of decisions", 251, "2"));

            assertThat(findings(titles, paper)).isEmpty();
        }
    }

    @Nested
    @DisplayName("Numbers of items run without a gap and are those of the text")
    class Numbers {

        private final ItemNumbers numbers = new ItemNumbers();

        @Test
        void aNumberOfAnEarlierDraftIsANote() {
            paper.referring("1(c)", Kind.ITEM, "2(b)(iii)", 90, "the draft provisional agenda, items 2 (b) (iii)-(iv)")
                    .referring(
                            "1(c)", Kind.ITEM, "2(b)(iv)", 90, "the draft provisional agenda, items 2 (b) (iii)-(iv)")
                    .referring("1(c)", Kind.ITEM, "2(a)", 91, "item 2 (a)");

            assertThat(findings(numbers, paper))
                    .containsExactly(Finding.note(
                                    "item-number-of-earlier-draft",
                                    Citation.THE_PAPER,
                                    List.of(ItemNumber.of("2(b)(iii)"), ItemNumber.of("2(b)(iv)")))
                            .atLine(90));
        }

        @Test
        void anotherNumberThatDoesNotExistIsADeparture() {
            paper.referring("1(c)", Kind.ITEM, "9", 90, "under item 9");

            assertThat(findings(numbers, paper)).extracting(Finding::code).containsExactly("item-not-in-agenda");
        }

        @Test
        void aGapIsABreach() {
            assertThat(findings(numbers, paper.without("2(a)")))
                    .extracting(Finding::code, Finding::about)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("item-number-missing", "2(b)"));
        }

        @Test
        void aNumberGivenTwiceIsABreach() {
            assertThat(findings(numbers, paper.item("3", "Prevention")))
                    .extracting(Finding::code, Finding::line)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("item-number-twice", 21));
        }
    }

    @Nested
    @DisplayName("A document has one title")
    class Documents {

        private static final String FIRST = "Report on implementation: first cycle";

        private List<String> codes() {
            return findings(new DocumentsOfItems(), paper).stream()
                    .map(finding -> finding.code() + "@" + finding.line())
                    .toList();
        }

        @Test
        void oneDocumentUnderTwoItemsIsNotedOnce() {
            paper.listing("2(a)", "CTOC/COP/2005/2", FIRST, 35).listing("2(b)", "CTOC/COP/2005/2", FIRST, 45);

            assertThat(findings(new DocumentsOfItems(), paper))
                    .containsExactly(Finding.note(
                                    "document-under-several-items",
                                    Citation.THE_PAPER,
                                    org.plenary.documents.DocumentSymbol.of("CTOC/COP/2005/2"),
                                    2,
                                    List.of(ItemNumber.of("2(a)"), ItemNumber.of("2(b)")))
                            .atLine(35)
                            .about("CTOC/COP/2005/2"));
        }

        @Test
        void otherWordsAreABreachAndOtherMarksANote() {
            paper.listing("2(a)", "CTOC/COP/2005/2", FIRST, 35)
                    .listing("2(b)", "CTOC/COP/2005/2", "Report on “implementation”: first cycle", 45)
                    .listing("3", "CTOC/COP/2005/2", "Report on implementation received: first cycle", 55);

            assertThat(codes())
                    .containsExactly(
                            "document-under-several-items@35",
                            "document-title-marks-differ@45",
                            "document-has-two-titles@55");
        }

        @Test
        void aNoteThatTransmitsAListedReportIsNoted() {
            paper.listing("3", "A/63/90", "Report of the Secretary-General on trafficking", 50)
                    .listing(
                            "3",
                            "CTOC/COP/2008/9",
                            "Note by the Secretariat transmitting the report of the Secretary-General on trafficking",
                            51);

            assertThat(codes()).containsExactly("note-transmits-document@51");
        }

        @Test
        void aDocumentThatTheAnnotationBuildsOnIsListed() {
            paper.listing("2(a)", "CTOC/COP/2006/8", FIRST, 35)
                    .listing("2(b)", "CTOC/COP/2008/12", "Note on victims", 45)
                    .referring("2(b)", Kind.DOCUMENT, "CTOC/COP/2006/8", 40, "The reports (CTOC/COP/2006/8) reflect")
                    .referring("2(b)", Kind.DOCUMENT, "CTOC/COP/2004/6", 41, "the first session (CTOC/COP/2004/6)");

            assertThat(codes()).containsExactly("document-mentioned-not-listed@40");
        }

        @Test
        void aTitleMarkIsClosedBeforeTheNext() {
            paper.in(Language.CHINESE)
                    .printing(40, "关于《公约》及其")
                    .printing(42, "其遵行《公约及其各项议定书")
                    .printing(44, "关于《公约》执行");

            assertThat(findings(new TitleMarks(), paper))
                    .containsExactly(Finding.note("title-mark-not-closed", Citation.THE_PAPER, "《公约及其各项议定书")
                            .atLine(42));
        }
    }

    @Nested
    @DisplayName("The table takes up every item, the plenary in their order")
    class Order {

        private List<String> codes() {
            return findings(new OrderOfItems(), paper).stream()
                    .map(finding -> finding.code() + " " + finding.about())
                    .toList();
        }

        @Test
        void anItemWithoutAMeetingIsABreach() {
            paper.item("5", "Other matters");

            assertThat(codes()).containsExactly("item-never-scheduled 5");
        }

        @Test
        void anItemThatOnlyTheTableHasIsABreach() {
            paper.meeting(10, 15, MeetingStream.PLENARY, "9");

            assertThat(codes()).containsExactly("scheduled-item-not-in-agenda 9");
        }

        @Test
        void theItemThatJumpsTheQueueIsNamedAndNoOther() {
            paper.withoutMeetings()
                    .meeting(8, 10, MeetingStream.PLENARY, "1(a)", "1(b)", "1(c)", "1(d)", "1(e)")
                    .meeting(9, 10, MeetingStream.PLENARY, "3")
                    .meeting(9, 15, MeetingStream.PLENARY, "2(a)", "2(b)", "4");

            assertThat(codes()).containsExactly("item-before-its-turn 3");
        }

        @Test
        void aParallelMeetingHasNoTurn() {
            paper.meeting(8, 10, MeetingStream.PARALLEL, "3");

            assertThat(codes()).isEmpty();
        }

        @Test
        void decisionsComeAfterTheLastMeetingOnTheItem() {
            paper.meeting(9, 15, MeetingStream.PLENARY, entry("Adoption of decisions", 241, "2", "3"));

            assertThat(codes()).containsExactly("decided-before-considered 3");
        }

        @Test
        void anEntryWithoutAnItemIsNotedOnce() {
            paper.meeting(10, 10, MeetingStream.PARALLEL, entry("Round table", 241))
                    .meeting(10, 15, MeetingStream.PARALLEL, entry("Round table", 251));

            assertThat(codes()).containsExactly("meeting-without-item null");
        }
    }
}
