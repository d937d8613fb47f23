package org.plenary.credentials.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.LastAct;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Outcome;
import org.plenary.credentials.Step;
import org.plenary.languages.Words;
import org.plenary.record.Ruling;
import org.plenary.rules.Finding;
import org.plenary.sessions.Session;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer with the credentials of a State: who acts, in which words to answer, and how the answer outlives the redirect. */
record CredentialsOfficer(Session session, Entry entry, String name, Words words, RedirectAttributes flash) {

    String address() {
        return CredentialsPages.address(session) + "/" + entry.state().code();
    }

    /** Carries an act out as it was typed, tells what came of it and goes back to the page of the State. */
    String act(Map<String, String> typed, String done, Act act) {
        var form = new CredentialForm(typed, session.body().zone());
        try {
            var step = new Step(session, entry.state().code(), form.basedOn(), name);
            told(act.carryOut(step, form), done, typed);
        } catch (IllegalArgumentException wrong) {
            refused(words.text("credentials.wrong." + wrong.getMessage()), typed);
        }
        return "redirect:" + address();
    }

    /** The findings that stand, each with the ruling to go on all the same. */
    List<Ruling> rulings(String by, String why) {
        return entry.findings().stream()
                .filter(finding -> finding.weight() != Finding.Weight.NOTE)
                .map(finding -> Ruling.on(finding, by, why))
                .toList();
    }

    private void told(Outcome outcome, String done, Map<String, String> typed) {
        switch (outcome) {
            case Outcome.Done _ -> flash.addFlashAttribute("notice", words.text("credentials.done." + done));
            case Outcome.Overtaken(var now) -> refused(overtaken(now.last()), typed);
            case Outcome.Refused(var why) -> refused(words.text("credentials.refused." + why.word()), typed);
        }
    }

    /** Why an act was not carried out, where many are done at once; empty if it was. */
    Optional<String> problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Refused(var why) -> Optional.of(words.text("credentials.refused." + why.word()));
            case Outcome.Overtaken(var now) -> {
                var last = now.last();
                yield Optional.of(
                        last == null
                                ? words.text("credentials.many.changed")
                                : words.text(
                                        "credentials.many.overtaken",
                                        last.by(),
                                        words.text("credentials.did." + last.name())));
            }
        };
    }

    private String overtaken(@Nullable LastAct last) {
        return last == null
                ? words.text("credentials.overtaken.unknown")
                : words.text("credentials.overtaken", last.by(), words.text("credentials.did." + last.name()));
    }

    private void refused(String sentence, Map<String, String> typed) {
        flash.addFlashAttribute("error", sentence);
        flash.addFlashAttribute("typed", typed);
    }

    /** An act on what was typed. */
    interface Act {
        Outcome carryOut(Step step, CredentialForm form);
    }
}
