package org.plenary.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Rulebooks;

class RulesPagesTests {

    private final Bodies bodies = Bodies.shipped();
    private final Rulebooks rulebooks = Rulebooks.shipped();

    @Test
    void theListShowsEveryRuleUnderItsPartInSixLanguages() {
        for (var language : Language.values()) {
            var page = RulesPage.of(rulebooks.named("untoc-cop"), bodies, Words.in(language));

            assertThat(page.parts()).hasSize(18);
            assertThat(page.parts()).flatExtracting(RulesPage.Part::rows).hasSizeGreaterThan(60);
        }
    }

    @Test
    void ruleEighteenShowsTheWordingOfEachTimeTheLatestFirst() {
        var page = RulePage.of(rulebooks.named("untoc-cop"), "18", bodies, Words.in(Language.ENGLISH));

        assertThat(page.wordings())
                .extracting(RulePage.Wording::since)
                .containsExactly("From session 5", "From session 1");
        assertThat(page.citation()).isEqualTo("rule 18");
        assertThat(page.before()).isNotNull();
    }

    @Test
    void aRuleOfAnotherBodyHasItsRulebookInTheAddress() {
        var page = RulesPage.of(rulebooks.named("uncac-cosp"), bodies, Words.in(Language.FRENCH));

        assertThat(page.parts().getFirst().rows().getFirst().address()).isEqualTo("/rules/uncac-cosp/1");
        assertThat(page.others()).extracting(RulesPage.Link::address).containsExactly("/rules");
    }
}
