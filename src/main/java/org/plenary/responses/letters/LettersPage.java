package org.plenary.responses.letters;

import java.util.List;
import org.plenary.languages.Localized;

/**
 * The letters of a cycle.
 *
 * @param board the address of the cycle
 * @param open whether letters go out now
 * @param mails whether there is a mail server
 * @param before the days before, as they are typed
 * @param neverAnswered how many of the invited never answered any questionnaire, in words
 * @param without the names of invited States that have no focal point with an address
 */
record LettersPage(
        Localized title,
        String board,
        String address,
        boolean open,
        boolean mails,
        String before,
        String after,
        List<Due> calendar,
        String neverAnswered,
        List<Sent> sent,
        List<String> without,
        List<Tongue> tongues) {

    /** @param sent to how many States it went, in words; empty if to none yet */
    record Due(String name, String day, String sent) {}

    record Sent(String name, String day, String state, String language, String recipients) {}

    /** A State and the tag of the language of its letters. */
    record Tongue(String code, String name, String tag, String language) {}

    /**
     * The States that a letter to all that never answered goes to.
     *
     * @param reached how many get it now
     */
    record Preview(
            Localized title,
            String letters,
            String address,
            boolean open,
            boolean mails,
            int reached,
            List<Recipient> recipients,
            List<Example> examples) {}

    /** @param note why a State does not get it now; empty if it does */
    record Recipient(String state, String language, String addresses, String note) {}

    /** The letter in one of the languages it goes out in. */
    record Example(String language, String tag, String direction, String subject, List<String> text) {}
}
