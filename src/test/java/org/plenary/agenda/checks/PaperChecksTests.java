package org.plenary.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.checks.PaperInOrder.findings;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference.Kind;
import org.plenary.agenda.paper.AnnotatedAgenda.SymbolSource;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

class PaperChecksTests {

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
}
