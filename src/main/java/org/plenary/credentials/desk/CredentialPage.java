package org.plenary.credentials.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;

/**
 * What the page of the credentials of a State shows.
 *
 * @param version that each act rests on
 * @param seat how the representative takes part, and under which rule
 * @param stands sentences on what came in, was found and was decided; empty texts for what did not happen
 * @param letter null where there is nothing to write about
 */
record CredentialPage(
        String listAddress,
        String listTitle,
        String address,
        Localized name,
        Localized formalName,
        int version,
        String standing,
        String standingLabel,
        String seat,
        Stands stands,
        List<Objection> objections,
        List<Told> findings,
        Choices choices,
        @Nullable LetterText letter,
        List<Done> history) {

    /** What stands, each in a sentence; the empty text for what did not happen. */
    record Stands(String received, String note, String examined, String decided) {}

    /** An objection, by the code of the State; open while it waits for the Conference. */
    record Objection(String by, String sentence, String why, boolean open) {}

    /** What the forms offer, and what stands in them at first. */
    record Choices(
            List<Choice> forms,
            List<Choice> issuers,
            List<Choice> findings,
            List<Choice> decisions,
            List<Choice> states,
            String now,
            String today) {}

    /** A value that a form offers. */
    record Choice(String value, String label) {}

    /**
     * The drafted message.
     *
     * @param reason why it is in this language
     * @param to addresses that those of the delegation gave; empty for none
     * @param mail opens it in a mail program
     * @param languages the others in which it can be had
     */
    record LetterText(
            Language language,
            String reason,
            String subject,
            String text,
            List<String> to,
            String mail,
            List<Other> languages) {}

    /** The message in another language. */
    record Other(Language language, String address, boolean current) {}

    /** An act on record. */
    record Done(String at, String by, String sentence, List<String> rulings) {}
}
