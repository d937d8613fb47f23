package org.plenary.credentials;

import java.util.OptionalInt;
import org.plenary.rules.Citation;
import org.plenary.rules.Rule;
import org.plenary.rules.Rulebook;

/**
 * What rule 18 fixes at a session. Before decision 4/7 the Permanent Representative could not issue credentials; since then
 * he or she can, unless the Conference considers an amendment to the Convention (para. 4).
 *
 * @param hours how long before the opening credentials come in, if possible
 * @param permanentRepresentative whether the Permanent Representative may issue them
 * @param amendmentArticle the article under which amendments are made, for which para. 4 asks more; empty where there is
 *     no such paragraph
 */
public record SubmissionRule(int hours, boolean permanentRepresentative, OptionalInt amendmentArticle) {

    public static final Citation RULE = Citation.rule(18);

    private static final int USUAL_HOURS = 24;

    /** The rule as the rulebook has it; what the rulebook does not say is taken to be as it was first adopted. */
    public static SubmissionRule of(Rulebook rulebook) {
        var parameters = rulebook.find(RULE).map(Rule::parameters).orElse(java.util.Map.of());
        var article = parameters.get("amendment-article");
        return new SubmissionRule(
                parameters.getOrDefault("hours", USUAL_HOURS),
                parameters.getOrDefault("permanent-representative", 0) > 0,
                article == null ? OptionalInt.empty() : OptionalInt.of(article));
    }
}
