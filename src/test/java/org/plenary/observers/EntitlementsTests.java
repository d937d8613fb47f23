package org.plenary.observers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.Right.Extent;
import org.plenary.rules.Certainty;
import org.plenary.rules.Rulebooks;

@DisplayName("Rules 14 to 17, what observers may do")
class EntitlementsTests {

    private static Extent extent(ObserverClass observers, Right right) {
        return line(observers, right).extent();
    }

    private static Entitlement line(ObserverClass observers, Right right) {
        return Entitlements.of(observers).stream()
                .filter(each -> each.right() == right)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyClassHasOneLineForEachRight(ObserverClass observers) {
        assertThat(Entitlements.of(observers)).extracting(Entitlement::right).containsExactly(Right.values());
    }

    @ParameterizedTest
    @EnumSource
    void noObserverEverTakesPartInDecisions(ObserverClass observers) {
        assertThat(extent(observers, Right.DECISIONS)).isEqualTo(Extent.NEVER);
    }

    @ParameterizedTest
    @EnumSource
    void everyLineCitesTheRuleOfItsClassWhichTheRulebookKnows(ObserverClass observers) {
        var rulebook = Rulebooks.shipped().of("untoc-cop", 4);

        assertThat(Entitlements.of(observers)).allSatisfy(line -> {
            assertThat(line.citation().number()).isEqualTo(observers.citation().number());
            assertThat(rulebook.find(line.citation())).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLineHasASentenceInSixLanguages(Language language) {
        var words = Words.in(language);

        assertThat(Entitlements.all())
                .allSatisfy(line -> assertThat(line.summaryIn(words)).isNotBlank());
    }

    @Nested
    @DisplayName("Rule 14, signatories")
    class Signatories {

        @Test
        void haveEveryRightButDeciding() {
            assertThat(Arrays.stream(Right.values()).filter(right -> right != Right.DECISIONS))
                    .allSatisfy(right ->
                            assertThat(extent(ObserverClass.SIGNATORY, right)).isEqualTo(Extent.FULL));
        }

        @Test
        void areEntitledByNotice() {
            assertThat(ObserverClass.SIGNATORY.gate()).isEqualTo(Gate.NOTICE);
        }
    }

    @Nested
    @DisplayName("Rule 15, non-signatories")
    class NonSignatories {

        @Test
        void speakOnInvitationAndGiveTheirViewsInWriting() {
            assertThat(extent(ObserverClass.NON_SIGNATORY, Right.STATEMENTS)).isEqualTo(Extent.ON_INVITATION);
            assertThat(extent(ObserverClass.NON_SIGNATORY, Right.WRITTEN_VIEWS)).isEqualTo(Extent.FULL);
        }

        @Test
        void whatWasNotSeenOfTheirRuleIsNotShownAsSeen() {
            assertThat(line(ObserverClass.NON_SIGNATORY, Right.STATEMENTS).certainty())
                    .isEqualTo(Certainty.GENERAL_KNOWLEDGE);
            assertThat(line(ObserverClass.NON_SIGNATORY, Right.DECISIONS).certainty())
                    .isEqualTo(Certainty.SEEN);
        }
    }

    @Nested
    @DisplayName("Rule 16, entities and intergovernmental organizations")
    class Entities {

        @Test
        void deliberateInPlenaryWithoutVote() {
            assertThat(extent(ObserverClass.ENTITY, Right.DELIBERATIONS)).isEqualTo(Extent.FULL);
            assertThat(extent(ObserverClass.ENTITY, Right.OTHER_MEETINGS)).isEqualTo(Extent.NOT_GIVEN);
        }

        @Test
        void documentsAndViewsCiteTheirLetters() {
            assertThat(line(ObserverClass.ENTITY, Right.DOCUMENTS).citationIn(Words.in(Language.ENGLISH)))
                    .isEqualTo("rule 16 (c)");
            assertThat(line(ObserverClass.ENTITY, Right.WRITTEN_VIEWS).point()).isEqualTo("d");
        }

        @Test
        void othersThanThoseInvitedApplyAndThatIsGeneralKnowledge() {
            assertThat(ObserverClass.INTERGOVERNMENTAL.gate()).isEqualTo(Gate.APPLICATION);
            assertThat(ObserverClass.INTERGOVERNMENTAL.certainty()).isEqualTo(Certainty.GENERAL_KNOWLEDGE);
        }
    }

    @Nested
    @DisplayName("Rule 17, non-governmental organizations")
    class NonGovernmental {

        @Test
        void haveNoRightToSubmitViewsInWriting() {
            assertThat(Stream.of(ObserverClass.CONSULTATIVE_NGO, ObserverClass.OTHER_NGO))
                    .allSatisfy(each ->
                            assertThat(extent(each, Right.WRITTEN_VIEWS)).isEqualTo(Extent.NOT_GIVEN));
        }

        @Test
        void speakOnInvitationAndWithApproval() {
            assertThat(line(ObserverClass.OTHER_NGO, Right.STATEMENTS)).satisfies(line -> {
                assertThat(line.extent()).isEqualTo(Extent.WITH_APPROVAL);
                assertThat(line.point()).isEqualTo("b");
            });
        }

        @Test
        void thoseWithoutConsultativeStatusComeInByTheList() {
            assertThat(ObserverClass.OTHER_NGO.gate()).isEqualTo(Gate.CIRCULATED_LIST);
            assertThat(ObserverClass.CONSULTATIVE_NGO.gate()).isEqualTo(Gate.APPLICATION);
        }
    }
}
