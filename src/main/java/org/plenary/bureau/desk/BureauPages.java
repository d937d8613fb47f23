package org.plenary.bureau.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.bureau.Bureaux;
import org.plenary.bureau.GroupSeats;
import org.plenary.bureau.Office;
import org.plenary.bureau.Officer;
import org.plenary.bureau.PartiesAtOpening;
import org.plenary.bureau.SlateCompletion;
import org.plenary.languages.Words;
import org.plenary.record.ActSentences;
import org.plenary.record.ProceduralRecord;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts together the desk of the bureau of a session. */
@Component
class BureauPages {

    private final Bureaux bureaux;
    private final Treaties treaties;
    private final Rulebooks rulebooks;
    private final ProceduralRecord record;
    private final ActSentences sentences;

    BureauPages(
            Bureaux bureaux, Treaties treaties, Rulebooks rulebooks, ProceduralRecord record, ActSentences sentences) {
        this.bureaux = bureaux;
        this.treaties = treaties;
        this.rulebooks = rulebooks;
        this.record = record;
        this.sentences = sentences;
    }

    BureauPage of(Session session, Typed typed, Words words) {
        var composition = bureaux.composition(session);
        var slate = bureaux.slate(session);
        var opening = composition.opening();
        return new BureauPage(
                words.text("sessions.nth", session.number()),
                session.key(),
                "/desk/bureau/" + session.key(),
                session.opens().toString(),
                words.text("bureau.findings.day", session.opens()),
                lead(session, words),
                form(opening, typed, words),
                lines(bureaux.nominees(session).stream(), opening, words),
                composition.check(slate).stream()
                        .map(finding -> finding(finding, session, words))
                        .toList(),
                new SlateCompletion(composition, treaties.states())
                        .of(slate).stream()
                                .map(seats -> completion(seats, words))
                                .toList(),
                lines(bureaux.elected(session).stream().filter(Officer::isInOffice), opening, words),
                bureaux.meetings(session).stream()
                        .map(meeting -> words.text(
                                meeting.extended() ? "bureau.act.met-extended" : "bureau.act.met",
                                meeting.day(),
                                meeting.about()))
                        .toList(),
                record.historyOf(Bureaux.matter(session)).stream()
                        .map(entry -> sentences.of(entry.act(), words))
                        .toList());
    }

    private String lead(Session session, Words words) {
        return bureaux.before(session).stream()
                .findFirst()
                .filter(_ -> bureaux.elected(session).isEmpty())
                .map(last -> words.text("bureau.lead.outgoing", last.number()))
                .orElse("");
    }

    private BureauPage.Form form(PartiesAtOpening opening, Typed typed, Words words) {
        return new BureauPage.Form(
                Arrays.stream(Office.values())
                        .map(office -> new BureauPage.Choice(
                                office.word(),
                                name(office, words),
                                office.word().equals(typed.text("office"))))
                        .toList(),
                treaties.groups().stream()
                        .map(group -> new BureauPage.Group(
                                group.name().in(words.language()).text(), choices(opening, group.code(), typed, words)))
                        .toList(),
                typed.text("person"));
    }

    private List<BureauPage.Choice> choices(PartiesAtOpening opening, String group, Typed typed, Words words) {
        return treaties.states().stream()
                .filter(state -> opening.isParty(state.code()))
                .filter(state -> state.groupOn(opening.day())
                        .filter(membership -> membership.group().equals(group))
                        .isPresent())
                .sorted(Alphabet.of(words.language()))
                .map(state -> new BureauPage.Choice(
                        state.code(), name(state, words), state.code().equals(typed.text("state"))))
                .toList();
    }

    private List<BureauPage.Line> lines(Stream<Officer> officers, PartiesAtOpening opening, Words words) {
        return officers.map(officer -> new BureauPage.Line(
                        officer.id(),
                        name(officer.office(), words),
                        officer.person(),
                        treaties.nameOf(officer.state(), words.language()),
                        group(officer, words),
                        words.text(
                                "bureau.instruments",
                                (opening.isParty(officer.state()) ? 1 : 0) + opening.protocolsOf(officer.state()),
                                opening.parties().size()),
                        officer.office() != Office.PRESIDENT,
                        officer.office() == Office.VICE_PRESIDENT))
                .toList();
    }

    private BureauPage.FindingLine finding(Finding finding, Session session, Words words) {
        var rule = rulebooks.of(session.body().rulebook(), session.number()).find(finding.citation());
        return new BureauPage.FindingLine(
                finding.weight().word(),
                finding.message(words),
                finding.citation().in(words),
                "/rules/" + finding.citation().number(),
                rule.map(known -> "rules.certainty." + known.certainty().word())
                        .filter(words::has)
                        .map(words::text)
                        .orElse(""));
    }

    private static BureauPage.Completion completion(GroupSeats seats, Words words) {
        return new BureauPage.Completion(
                seats.group().name().in(words.language()).text(),
                words.text("bureau.complete.open", seats.open()),
                words.text("bureau.demand." + seats.demand().word()),
                Stream.of(
                                states("bureau.complete.all", seats.toAll(), words),
                                states("bureau.complete.some", seats.toSome(), words),
                                states("bureau.complete.convention", seats.conventionOnly(), words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<BureauPage.States> states(String key, List<State> states, Words words) {
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(new BureauPage.States(
                        words.text(key, states.size()),
                        states.stream()
                                .sorted(Alphabet.of(words.language()))
                                .map(state -> name(state, words))
                                .toList()));
    }

    private String group(Officer officer, Words words) {
        return treaties.groups().stream()
                .filter(group -> group.code().equals(officer.group()))
                .map(group -> group.name().in(words.language()).text())
                .findFirst()
                .orElseGet(() -> words.text("bureau.outside"));
    }

    private static String name(State state, Words words) {
        return state.name().in(words.language()).text();
    }

    private static String name(Office office, Words words) {
        return words.text("bureau.office." + office.word());
    }
}
