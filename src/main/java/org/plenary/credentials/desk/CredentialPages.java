package org.plenary.credentials.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Verdict;
import org.plenary.credentials.desk.CredentialPage.Choice;
import org.plenary.credentials.desk.CredentialPage.Choices;
import org.plenary.credentials.desk.CredentialPage.Done;
import org.plenary.credentials.desk.CredentialPage.LetterText;
import org.plenary.credentials.desk.CredentialPage.Other;
import org.plenary.credentials.desk.CredentialPage.Stands;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.record.ActSentences;
import org.plenary.record.Entry;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Draws up the page of the credentials of a State. */
@Component
class CredentialPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Credentials credentials;
    private final CredentialsDesk desk;
    private final Treaties treaties;
    private final ActSentences sentences;
    private final Recipients recipients;
    private final Clock clock;

    CredentialPages(
            Credentials credentials,
            CredentialsDesk desk,
            Treaties treaties,
            ActSentences sentences,
            Recipients recipients,
            Clock clock) {
        this.recipients = recipients;
        this.credentials = credentials;
        this.desk = desk;
        this.treaties = treaties;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * The page as it stands.
     *
     * @param letter the tag of the language in which to draft the message; empty for that of the State
     */
    CredentialPage of(Credentials.Entry entry, OfSession all, String letter, Words words) {
        var session = all.session();
        var state = entry.state();
        var list = CredentialsPages.address(session);
        var standing = entry.standing().word();
        return new CredentialPage(
                list,
                words.text("credentials.title", session.number(), session.body().shortName()),
                list + "/" + state.code(),
                state.name().in(words.language()),
                state.formalName().in(words.language()),
                entry.credential().version(),
                standing,
                words.text("credentials.standing." + standing),
                words.text("credentials.seat." + standing),
                stands(entry.credential(), all, words),
                objections(entry.credential(), words),
                Told.of(entry.findings(), credentials.rulebook(session), words),
                choices(state, all, words),
                Letter.isCalledFor(entry) || !letter.isEmpty() ? letter(entry, all, letter, words) : null,
                desk.history(session, state.code()).reversed().stream()
                        .map(act -> done(act, all, words))
                        .toList());
    }

    private static Stands stands(Credential credential, OfSession all, Words words) {
        var receipt = Optional.ofNullable(credential.receipt());
        var examination = credential.examination();
        var decision = credential.decision();
        return new Stands(
                receipt.map(some -> CredentialsPages.received(some, all, words)).orElse(""),
                receipt.map(Credential.Receipt::note).orElse(""),
                examination == null
                        ? ""
                        : words.text(
                                "credentials.stands.examined",
                                examination.on(),
                                words.text("credentials.verdict."
                                        + examination.verdict().word())),
                decision == null ? "" : decided(decision, words));
    }

    private static String decided(Credential.Decision decision, Words words) {
        var verdict = words.text("credentials.verdict." + decision.verdict().word());
        var meeting = decision.meeting();
        return meeting == null
                ? words.text("credentials.stands.decided", decision.on(), verdict)
                : words.text("credentials.stands.decided-in", decision.on(), verdict, meeting);
    }

    private List<CredentialPage.Objection> objections(Credential credential, Words words) {
        return credential.objections().stream()
                .map(objection -> new CredentialPage.Objection(
                        objection.by(),
                        words.text(
                                objection.settled() ? "credentials.stands.settled" : "credentials.stands.contested",
                                treaties.nameOf(objection.by(), words.language()),
                                objection.on()),
                        objection.why(),
                        !objection.settled()))
                .toList();
    }

    private Choices choices(State state, OfSession all, Words words) {
        var here = clock.instant().atZone(all.circumstances().zone());
        return new Choices(
                choices("form", Arrays.stream(Form.values()).map(Form::word), words),
                choices("issuer", Arrays.stream(Issuer.values()).map(Issuer::word), words),
                choices(
                        "verdict",
                        Stream.of(Verdict.ACCEPTED, Verdict.PROVISIONAL).map(Verdict::word),
                        words),
                choices("verdict", Arrays.stream(Verdict.values()).map(Verdict::word), words),
                treaties.states().stream()
                        .filter(other -> all.circumstances().parties().contains(other.code()))
                        .filter(other -> !other.code().equals(state.code()))
                        .sorted(Alphabet.of(words.language()))
                        .map(other -> new Choice(
                                other.code(), other.name().in(words.language()).text()))
                        .toList(),
                here.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                here.toLocalDate().toString());
    }

    private static List<Choice> choices(String of, Stream<String> values, Words words) {
        return values.map(value -> new Choice(value, words.text("credentials." + of + "." + value)))
                .toList();
    }

    private LetterText letter(Credentials.Entry entry, OfSession all, String chosen, Words words) {
        var asked = Language.ofTag(chosen);
        var letter =
                asked.map(language -> Letter.in(language, true, entry, all)).orElseGet(() -> Letter.to(entry, all));
        var address =
                CredentialsPages.address(all.session()) + "/" + entry.state().code();
        var to = recipients.of(entry, all);
        var reason = asked.isPresent() ? "chosen" : letter.known() ? "known" : "unknown";
        return new LetterText(
                letter.language(),
                words.text("credentials.letter.language." + reason),
                letter.subject(),
                letter.text(),
                to,
                "mailto:%s?subject=%s&body=%s"
                        .formatted(
                                to.stream().map(CredentialPages::encoded).collect(Collectors.joining(",")),
                                encoded(letter.subject()),
                                encoded(letter.text())),
                Arrays.stream(Language.values())
                        .map(each -> new Other(
                                each, address + "?letter=" + each.tag() + "#letter", each == letter.language()))
                        .toList());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }

    private Done done(Entry entry, OfSession all, Words words) {
        var act = entry.act();
        return new Done(
                minute(entry.at(), all),
                act.actor(),
                sentences.of(act, words),
                act.rulings().stream()
                        .map(ruling -> words.text(
                                "credentials.ruling", words.text("credentials.ruling." + ruling.by()), ruling.why()))
                        .distinct()
                        .toList());
    }

    private static String minute(@Nullable Instant at, OfSession all) {
        return at == null ? "" : at.atZone(all.circumstances().zone()).format(MINUTE);
    }
}
