package org.plenary.credentials.report;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plenary.credentials.Circumstances;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.Standing;
import org.plenary.credentials.report.ReportText.Passage;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;

/** Drafts the report in one language from how the credentials stand; its paragraphs are numbered through. */
final class ReportDraft {

    private final OfSession all;
    private final Words words;
    private final List<Passage> passages = new ArrayList<>();
    private int paragraphs;

    private ReportDraft(OfSession all, Words words) {
        this.all = all;
        this.words = words;
    }

    static ReportText of(OfSession all, ReportEdition edition, Words words) {
        return new ReportDraft(all, words).write(edition);
    }

    private ReportText write(ReportEdition edition) {
        introduction();
        pile(Standing.ACCEPTED);
        pile(Standing.PROVISIONAL);
        pile(Standing.RECEIVED);
        pile(Standing.NOTHING);
        pile(Standing.CONTESTED);
        pile(Standing.NOT_ADMITTED);
        heading("recommendation");
        paragraph("recommendation." + edition.word());
        return new ReportText(words.text("credentials.report.title." + edition.word()), passages);
    }

    private void introduction() {
        var circumstances = all.circumstances();
        heading("introduction");
        paragraph("rule", circumstances.rule().hours());
        passages.add(new Passage(number(), issuers(circumstances)));
        paragraph("examination", day(circumstances));
        paragraph("parties", all.session().opens(), circumstances.parties().size());
    }

    /** Those of one standing, in the alphabetical order of the language; nothing where there are none. */
    private void pile(Standing standing) {
        var states = all.entries().stream()
                .filter(entry -> entry.standing() == standing)
                .map(Entry::state)
                .sorted(Alphabet.of(words.language()))
                .map(state -> state.name().in(words.language()).text())
                .toList();
        if (!states.isEmpty()) {
            var list = ListFormatter.getInstance(words.language().locale()).format(states);
            heading(standing.word());
            paragraph(standing.word() + ".text", states.size(), list);
        }
    }

    private String issuers(Circumstances circumstances) {
        if (circumstances.amendment() && circumstances.rule().amendmentArticle().isPresent()) {
            return words.text("credentials.letter.by-highest-for-amendment");
        }
        return words.text(
                circumstances.rule().permanentRepresentative()
                        ? "credentials.letter.by-highest-or-representative"
                        : "credentials.letter.by-highest");
    }

    private static java.time.LocalDate day(Circumstances circumstances) {
        return circumstances.asOf().atZone(circumstances.zone()).toLocalDate();
    }

    private void heading(String key) {
        passages.add(new Passage("", words.text("credentials.report." + key)));
    }

    private void paragraph(String key, Object... facts) {
        passages.add(new Passage(number(), words.text("credentials.report." + key, facts)));
    }

    private String number() {
        return ++paragraphs + ".";
    }
}
