package org.plenary.credentials.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Outcome;
import org.plenary.credentials.Step;
import org.plenary.credentials.Verdict;
import org.plenary.languages.Words;
import org.plenary.record.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Enters what the bureau found of the credentials of many States at once, each on the version that the officer saw. Those on
 * which somebody else acted meanwhile are left as they are, and named.
 */
@Component
class ManyExamined {

    /** A State and the version that the officer saw, as the boxes of the list carry them. */
    private static final Pattern TICKED = Pattern.compile("([A-Z]{2,3})-(\\d{1,9})");

    private final CredentialsDesk desk;

    ManyExamined(CredentialsDesk desk) {
        this.desk = desk;
    }

    /** What came of it in words; a form that makes no sense is told, and kept as it was typed. */
    void examine(OfSession all, List<String> ticked, Map<String, String> typed, Answer answer) {
        var form = new CredentialForm(typed, all.session().body().zone());
        try {
            var examination = form.examination();
            var left = new ArrayList<String>();
            long done = ticked.stream()
                    .map(TICKED::matcher)
                    .filter(Matcher::matches)
                    .sorted(Comparator.comparing(box -> box.group(1)))
                    .flatMap(box -> all.of(box.group(1)).stream()
                            .map(entry -> new Seen(
                                    new CredentialsOfficer(
                                            all.session(), entry, answer.name(), answer.words(), answer.flash()),
                                    Integer.parseInt(box.group(2)))))
                    .filter(seen -> isDone(seen, examination, form.why(), left))
                    .count();
            answer.flash().addFlashAttribute("notice", answer.words().text("credentials.many.done", done));
            if (!left.isEmpty()) {
                answer.flash().addFlashAttribute("error", String.join(" ", left));
            }
        } catch (IllegalArgumentException wrong) {
            answer.flash()
                    .addFlashAttribute("error", answer.words().text("credentials.wrong." + wrong.getMessage()))
                    .addFlashAttribute("typed", typed)
                    .addFlashAttribute("ticked", ticked);
        }
    }

    private boolean isDone(Seen seen, Examination examination, String why, List<String> left) {
        var officer = seen.officer();
        var step = new Step(officer.session(), officer.entry().state().code(), seen.version(), officer.name());
        var rulings = examination.verdict() == Verdict.ACCEPTED
                ? officer.rulings(CredentialController.BUREAU, why)
                : List.<Ruling>of();
        var outcome = desk.examine(step, examination, rulings);
        officer.problem(outcome)
                .map(problem -> officer.words()
                        .text("credentials.many.left", officer.entry().state().name(), problem))
                .ifPresent(left::add);
        return outcome instanceof Outcome.Done;
    }

    private record Seen(CredentialsOfficer officer, int version) {}

    /** Who acts, in which words to answer, and how the answer outlives the redirect. */
    record Answer(String name, Words words, RedirectAttributes flash) {}
}
