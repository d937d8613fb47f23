package org.plenary.credentials.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;

/**
 * What the credentials officer's list shows.
 *
 * @param due when credentials are due, in words
 * @param rule the rule as it stands at this session, in our words
 * @param amendment whether the Conference considers an amendment and who says so; null where the rule has no paragraph on it
 * @param examination the form for the finding on many; null where none of those shown can be examined
 * @param letters the address of all drafted messages of those shown; null for none
 * @param all the address of the whole list; null while the whole is shown
 */
record CredentialsPage(
        String sessionKey,
        String sessionAddress,
        String title,
        String due,
        RuleText rule,
        @Nullable Amendment amendment,
        List<Facet> facets,
        String summary,
        @Nullable String all,
        List<Row> rows,
        @Nullable Examination examination,
        @Nullable String letters,
        String csv,
        String json) {

    /** A rule as the rulebook has it for the session. */
    record RuleText(String citation, String address, Localized summary, String certainty, String source) {}

    /** Whether an amendment is considered: {@code yes}, {@code no} or, while the agenda tells, {@code agenda}. */
    record Amendment(String said, String sentence) {}

    /** What the list can be narrowed by. */
    record Facet(String label, List<Choice> choices) {}

    /** A value to narrow by, with the address that does so, or that takes it back where it is chosen. */
    record Choice(String label, int number, String address, boolean chosen) {}

    /** What the form for the finding of the bureau on many offers. */
    record Examination(List<CredentialPage.Choice> verdicts, String today) {}

    /**
     * A State.
     *
     * @param seen the State and the version that the officer sees, for the finding on many; null where it is not open to one
     * @param received what came in, from whom and when; empty for nothing
     * @param letter the address of the drafted message; null where there is nothing to write about
     */
    record Row(
            String code,
            Localized name,
            String address,
            String standing,
            String standingLabel,
            String received,
            String note,
            List<Told> findings,
            @Nullable String seen,
            @Nullable String letter) {}
}
