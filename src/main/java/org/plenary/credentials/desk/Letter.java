package org.plenary.credentials.desk;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.credentials.Circumstances;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.Form;
import org.plenary.credentials.Standing;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Finding.Weight;

/**
 * A drafted message to a State about its credentials, for the officer to look over and send. Its language is the one in
 * which most people of the country read (likely subtags of the Unicode CLDR), where that is an official language of the
 * organization; else English.
 *
 * @param known whether a language of the country is known, or English stands in for it
 */
record Letter(Language language, boolean known, String subject, List<String> paragraphs) {

    Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether there is anything to write about: what is missing, or departs from the rules. */
    static boolean isCalledFor(Entry entry) {
        var standing = entry.standing();
        return standing == Standing.NOTHING
                || (standing != Standing.ACCEPTED
                        && entry.findings().stream().anyMatch(finding -> finding.weight() != Weight.NOTE));
    }

    static Optional<Language> languageOf(Entry entry) {
        var country = entry.state().iso2();
        return country.length() == 2
                ? Language.ofTag(ULocale.addLikelySubtags(ULocale.forLanguageTag("und-" + country))
                        .getLanguage())
                : Optional.empty();
    }

    /** The message in the language of the State. */
    static Letter to(Entry entry, OfSession all) {
        var known = languageOf(entry);
        return in(known.orElse(Language.ENGLISH), known.isPresent(), entry, all);
    }

    /** The message in a language that the officer chose. */
    static Letter in(Language language, boolean known, Entry entry, OfSession all) {
        var words = Words.in(language);
        var session = all.session();
        var conference = words.text(
                "credentials.session", session.body().name().in(language).text(), session.number());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.text("credentials.letter.greeting", formalName(entry, language)));
        paragraphs.add(words.text("credentials.letter.opening", conference, session.opens(), session.closes()));
        paragraphs.add(words.text("credentials.letter." + asked(entry)));
        paragraphs.add(issuers(entry, all.circumstances(), words));
        paragraphs.add(due(all.circumstances(), words));
        paragraphs.add(words.text("credentials.letter.closing"));
        return new Letter(language, known, words.text("credentials.letter.subject", conference), paragraphs);
    }

    /** The message as one text, as mail programs take it. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    private static String formalName(Entry entry, Language language) {
        var formal = entry.state().formalName().exactly(language);
        return formal.orElseGet(() -> entry.state().name().in(language).text());
    }

    private static String asked(Entry entry) {
        var receipt = entry.credential().receipt();
        if (receipt == null) {
            return "nothing";
        }
        if (receipt.form() == Form.NAMES) {
            return "names";
        }
        return receipt.form() == Form.COPY ? "copy" : "issuer";
    }

    private static String issuers(Entry entry, Circumstances circumstances, Words words) {
        if (entry.state().isOrganization()) {
            return words.text("credentials.letter.by-authority");
        }
        if (circumstances.amendment() && circumstances.rule().amendmentArticle().isPresent()) {
            return words.text("credentials.letter.by-highest-for-amendment");
        }
        return words.text(
                circumstances.rule().permanentRepresentative()
                        ? "credentials.letter.by-highest-or-representative"
                        : "credentials.letter.by-highest");
    }

    private static String due(Circumstances circumstances, Words words) {
        var due = circumstances.due().atZone(circumstances.zone());
        return circumstances.asOf().isAfter(circumstances.due())
                ? words.text("credentials.letter.soon")
                : words.text("credentials.letter.due", due.toLocalDate(), due.toLocalTime());
    }
}
