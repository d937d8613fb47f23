package org.plenary.credentials.desk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Standing;
import org.plenary.credentials.SubmissionRule;
import org.plenary.credentials.Verdict;
import org.plenary.credentials.desk.CredentialsPage.Amendment;
import org.plenary.credentials.desk.CredentialsPage.Choice;
import org.plenary.credentials.desk.CredentialsPage.Examination;
import org.plenary.credentials.desk.CredentialsPage.Facet;
import org.plenary.credentials.desk.CredentialsPage.Row;
import org.plenary.credentials.desk.CredentialsPage.RuleText;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.rules.Rule;
import org.plenary.rules.Rulebook;
import org.plenary.sessions.Session;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Draws up the list of the credentials of a session. */
@Component
class CredentialsPages {

    private final Credentials credentials;
    private final CredentialsDesk desk;
    private final Treaties treaties;

    CredentialsPages(Credentials credentials, CredentialsDesk desk, Treaties treaties) {
        this.credentials = credentials;
        this.desk = desk;
        this.treaties = treaties;
    }

    static String address(Session session) {
        return "/desk/credentials/" + session.key();
    }

    /** Those that the filter shows, in the alphabetical order of the language. */
    static List<Entry> shown(OfSession all, ListFilter filter, Words words) {
        var alphabet = Alphabet.of(words.language());
        return all.entries().stream()
                .filter(entry -> filter.shows(entry, all))
                .sorted((one, other) -> alphabet.compare(one.state(), other.state()))
                .toList();
    }

    CredentialsPage of(Session session, ListFilter filter, Words words) {
        var all = credentials.of(session);
        var rulebook = credentials.rulebook(session);
        var shown = shown(all, filter, words);
        var due = all.circumstances().due().atZone(all.circumstances().zone());
        return new CredentialsPage(
                session.key(),
                session.address(),
                words.text("credentials.title", session.number(), session.body().shortName()),
                words.text("credentials.due", due.toLocalDate(), due.toLocalTime()),
                rule(rulebook, words),
                amendment(session, all, words),
                facets(all, filter, words),
                words.text("credentials.shown", shown.size(), all.entries().size()),
                filter.isEmpty() ? null : address(session),
                shown.stream().map(entry -> row(entry, all, rulebook, words)).toList(),
                examination(shown, all, words),
                shown.stream().anyMatch(Letter::isCalledFor) ? filter.address(address(session) + "/letters.zip") : null,
                filter.address(address(session) + ".csv"),
                filter.address(address(session) + ".json"));
    }

    private static RuleText rule(Rulebook rulebook, Words words) {
        var citation = SubmissionRule.RULE;
        var rule = rulebook.find(citation);
        return new RuleText(
                citation.in(words),
                "/rules/" + citation.number(),
                rule.map(known -> known.summary().in(words.language()))
                        .orElseGet(() -> new Localized("", words.language())),
                rule.map(known -> words.text(
                                "rules.certainty." + known.certainty().word()))
                        .orElse(""),
                rule.map(Rule::source).orElse(""));
    }

    private @Nullable Amendment amendment(Session session, OfSession all, Words words) {
        if (all.circumstances().rule().amendmentArticle().isEmpty()) {
            return null;
        }
        var said = desk.amendment(session.id());
        var key = all.circumstances().amendment() ? "yes" : "no";
        return new Amendment(
                said.map(_ -> key).orElse("agenda"),
                words.text("credentials.amendment." + key + (said.isPresent() ? "" : ".agenda")));
    }

    /** What the form for the finding on many offers; null where none of those shown can be examined. */
    private static @Nullable Examination examination(List<Entry> shown, OfSession all, Words words) {
        if (shown.stream().noneMatch(CredentialsPages::isExaminable)) {
            return null;
        }
        var today =
                all.circumstances().asOf().atZone(all.circumstances().zone()).toLocalDate();
        return new Examination(
                Stream.of(Verdict.ACCEPTED, Verdict.PROVISIONAL)
                        .map(verdict -> new CredentialPage.Choice(
                                verdict.word(), words.text("credentials.verdict." + verdict.word())))
                        .toList(),
                today.toString());
    }

    /** Whether the bureau may take it up with others: something came in that nobody contests or has decided on. */
    private static boolean isExaminable(Entry entry) {
        return entry.credential().receipt() != null
                && Set.of(Standing.RECEIVED, Standing.PROVISIONAL).contains(entry.standing());
    }

    private List<Facet> facets(OfSession all, ListFilter filter, Words words) {
        var opens = all.session().opens();
        Function<ListFilter, String> address = other -> other.address(address(all.session()));
        return List.of(
                new Facet(
                        words.text("credentials.facet.morning"),
                        choices(
                                Stream.of(ListFilter.CAME, ListFilter.WRITE),
                                filter.morning(),
                                word -> words.text("credentials.morning." + word),
                                word -> count(all, entry -> new ListFilter(null, null, null, word).shows(entry, all)),
                                word -> address.apply(filter.withMorning(word)))),
                new Facet(
                        words.text("credentials.facet.standing"),
                        choices(
                                Arrays.stream(Standing.values()).map(Standing::word),
                                filter.standing(),
                                word -> words.text("credentials.standing." + word),
                                word -> count(
                                        all, entry -> entry.standing().word().equals(word)),
                                word -> address.apply(filter.withStanding(word)))),
                new Facet(
                        words.text("credentials.facet.findings"),
                        choices(
                                Stream.of("breach", "departure", ListFilter.NONE),
                                filter.findings(),
                                word -> words.text("credentials.findings." + word),
                                word -> count(all, entry -> new ListFilter(null, null, word, null).shows(entry, all)),
                                word -> address.apply(filter.withFindings(word)))),
                new Facet(
                        words.text("credentials.facet.group"),
                        choices(
                                groups(),
                                filter.group(),
                                code -> groupName(code, words),
                                code -> count(
                                        all,
                                        entry -> ListFilter.groupOf(entry.state(), opens)
                                                .equals(code)),
                                code -> address.apply(filter.withGroup(code)))));
    }

    private Stream<String> groups() {
        return Stream.concat(treaties.groups().stream().map(group -> group.code()), Stream.of(ListFilter.NONE));
    }

    private String groupName(String code, Words words) {
        return treaties.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> group.name().in(words.language()).text())
                .orElseGet(() -> words.text("treaties.group.none"));
    }

    private static List<Choice> choices(
            Stream<String> words,
            @Nullable String chosen,
            Function<String, String> label,
            Function<String, Integer> number,
            Function<@Nullable String, String> address) {
        List<Choice> choices = new ArrayList<>();
        words.forEach(word -> {
            boolean isChosen = word.equals(chosen);
            int count = number.apply(word);
            if (count > 0 || isChosen) {
                choices.add(new Choice(label.apply(word), count, address.apply(isChosen ? null : word), isChosen));
            }
        });
        return choices;
    }

    private static int count(OfSession all, Predicate<Entry> which) {
        return Math.toIntExact(all.entries().stream().filter(which).count());
    }

    private static Row row(Entry entry, OfSession all, Rulebook rulebook, Words words) {
        var address = address(all.session()) + "/" + entry.state().code();
        var receipt = Optional.ofNullable(entry.credential().receipt());
        return new Row(
                entry.state().code(),
                entry.state().name().in(words.language()),
                address,
                entry.standing().word(),
                words.text("credentials.standing." + entry.standing().word()),
                receipt.map(some -> received(some, all, words)).orElse(""),
                receipt.map(Receipt::note).orElse(""),
                Told.of(entry.findings(), rulebook, words),
                isExaminable(entry)
                        ? entry.state().code() + "-" + entry.credential().version()
                        : null,
                Letter.isCalledFor(entry) ? address + "#letter" : null);
    }

    /** What came in, from whom and when. */
    static String received(Receipt receipt, OfSession all, Words words) {
        var at = receipt.at().atZone(all.circumstances().zone());
        var issuer = receipt.issuer();
        return words.text(
                "credentials.received",
                words.text("credentials.form." + receipt.form().word()),
                words.text("credentials.issuer." + (issuer == null ? "unknown" : issuer.word())),
                at.toLocalDate(),
                at.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }
}
