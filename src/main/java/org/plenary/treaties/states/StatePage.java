package org.plenary.treaties.states;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Participation;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Status;
import org.plenary.treaties.Treaties;

/**
 * What the page of a State shows.
 *
 * @param standing how it stands to the United Nations
 * @param admitted the day of its admission, written out; empty if it is no member
 * @param group its regional group on the day
 * @param contested said when sources put it in different groups; else empty
 * @param on the day of the status
 */
record StatePage(
        String code,
        String iso2,
        String m49,
        Localized name,
        Localized formalName,
        List<Name> names,
        String standing,
        String admitted,
        String group,
        String contested,
        String on,
        String onText,
        List<Row> treaties) {

    /** A name in one language; a formal name is missing for a few. */
    record Name(Language language, String name, String formalName) {}

    /**
     * What it did under a treaty, by the day.
     *
     * @param notes what must be said about it
     */
    record Row(
            String address,
            Localized treaty,
            String standing,
            String standingText,
            String signed,
            String deposited,
            String inForce,
            List<String> notes) {}

    static StatePage of(State state, LocalDate on, Treaties treaties, Words words) {
        var language = words.language();
        var group = state.groupOn(on);
        return new StatePage(
                state.code(),
                state.iso2(),
                state.m49(),
                state.name().in(language),
                state.formalName().in(language),
                names(state),
                words.text("treaties.kind-of-state." + state.kind().word()),
                state.admitted() == null ? "" : words.date(state.admitted()),
                group.flatMap(membership -> treaties.groups().stream()
                                .filter(each -> each.code().equals(membership.group()))
                                .findFirst())
                        .map(each -> each.name().in(language).text())
                        .orElseGet(() -> words.text("treaties.group.none")),
                group.filter(State.Membership::contested).isPresent() ? words.text("treaties.group.contested") : "",
                on.toString(),
                words.date(on),
                treaties.instruments().stream()
                        .map(instrument -> row(instrument, state, on, treaties, words))
                        .toList());
    }

    private static List<Name> names(State state) {
        return Arrays.stream(Language.values())
                .map(language -> new Name(
                        language,
                        state.name().exactly(language).orElse(""),
                        state.formalName().exactly(language).orElse("")))
                .toList();
    }

    private static Row row(Instrument instrument, State state, LocalDate on, Treaties treaties, Words words) {
        var participant = treaties.standing(instrument, state, on);
        var standing = participant.map(Status.Participant::standing).orElse(Standing.NEITHER);
        var act = participant.flatMap(Status.Participant::participation);
        var deposit = act.filter(_ -> standing == Standing.PARTY || standing == Standing.DEPOSITED);
        return new Row(
                "/treaties/%s?on=%s".formatted(instrument.key(), on),
                instrument.name().in(words.language()),
                standing.word(),
                words.text("treaties.standing." + standing.word()),
                act.filter(some -> some.isSignedBy(on))
                        .map(some -> date(some.signed(), words))
                        .orElse(""),
                deposit.map(some -> deposit(some, words)).orElse(""),
                deposit.flatMap(_ -> participant)
                        .map(some -> date(some.inForce(), words))
                        .orElse(""),
                notes(instrument, state, on, act, treaties, words));
    }

    private static List<String> notes(
            Instrument instrument,
            State state,
            LocalDate on,
            Optional<Participation> act,
            Treaties treaties,
            Words words) {
        var name = state.name().in(Language.ENGLISH).text();
        return Stream.of(
                        act.map(Participation::note)
                                .filter(note -> !note.isEmpty())
                                .map(note -> words.text("treaties.note." + note)),
                        act.map(Participation::succeeded).map(day -> words.text("treaties.succeeded", day)),
                        act.map(Participation::listedAs)
                                .filter(listed -> !listed.isEmpty() && !listed.equals(name))
                                .map(listed -> words.text("treaties.listed-as", listed)),
                        instrument.isCoveredOn(on)
                                ? Optional.<String>empty()
                                : Optional.of(words.text("treaties.notes.beyond", instrument.dataTo())),
                        later(instrument, state, treaties, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> later(Instrument instrument, State state, Treaties treaties, Words words) {
        return treaties.laterFacts(instrument).stream()
                .filter(fact -> fact.state().equals(state.code()))
                .findFirst()
                .map(fact -> fact.deposited() != null
                        ? words.text("treaties.later.deposited", fact.deposited(), fact.source())
                        : words.text("treaties.later.in-force", Objects.requireNonNull(fact.inForce()), fact.source()));
    }

    private static String deposit(Participation act, Words words) {
        var kind = act.kind();
        return kind == null
                ? ""
                : words.text(
                        "treaties.deposit", date(act.deposited(), words), words.text("treaties.kind." + kind.word()));
    }

    private static String date(@Nullable LocalDate day, Words words) {
        return day == null ? "" : words.date(day);
    }
}
