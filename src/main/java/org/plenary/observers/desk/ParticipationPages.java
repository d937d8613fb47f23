package org.plenary.observers.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Words;
import org.plenary.observers.ObserverAct;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverClasses;
import org.plenary.observers.ObserverDesk;
import org.plenary.observers.Observers;
import org.plenary.observers.Participation;
import org.plenary.observers.checks.ShownFinding;
import org.plenary.observers.desk.ParticipationPage.Act;
import org.plenary.observers.desk.ParticipationPage.AtSession;
import org.plenary.observers.desk.ParticipationPage.Line;
import org.plenary.observers.desk.ParticipationPage.Party;
import org.plenary.observers.desk.ParticipationPage.Registered;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Puts the page of one observer together. */
@Component
class ParticipationPages {

    private final Observers observers;
    private final ObserverClasses classes;
    private final Sessions sessions;
    private final Treaties treaties;
    private final Matters matters;
    private final ProceduralRecord record;

    ParticipationPages(
            Observers observers,
            ObserverClasses classes,
            Sessions sessions,
            Treaties treaties,
            Matters matters,
            ProceduralRecord record) {
        this.observers = observers;
        this.classes = classes;
        this.sessions = sessions;
        this.treaties = treaties;
        this.matters = matters;
        this.record = record;
    }

    ParticipationPage of(Participation held, Officer officer, StepForm typed) {
        var session = officer.session();
        var words = officer.words();
        return new ParticipationPage(
                words.text("sessions.nth", session.number()),
                officer.address(),
                officer.address() + "/" + held.id(),
                held.name().in(words.language()),
                words.text("observers.class." + held.observers().word()),
                held.observers().citation().in(words),
                "/rules/" + held.observers().citation().number(),
                words.text("observers.gate." + held.observers().gate().word()),
                ObserversDeskPages.chip(held.stage()),
                words.text("observers.stage." + held.stage().word()),
                held.isAdmitted() ? words.text(held.standing() ? "observers.standing" : "observers.for-session") : "",
                held.version(),
                matters.today(session).toString(),
                ShownFinding.of(matters.findings(session, held), matters.rulebook(session), words),
                registered(held, words),
                ObserverDesk.open(held).stream()
                        .map(kind -> act(kind, typed, words))
                        .toList(),
                parties(session, words),
                history(held, session, words),
                observers.history(session, held.subject()).stream()
                        .map(each -> at(each, session, words))
                        .toList(),
                typed);
    }

    private @Nullable Registered registered(Participation held, Words words) {
        return matters.organization(held)
                .map(organization -> new Registered(
                        "/desk/organizations/" + organization.id(),
                        words.text("observers.kind." + organization.kind().word()),
                        organization.basis(),
                        words.text(organization.checked() ? "observers.checked" : "observers.unverified"),
                        organization.checked(),
                        organization.website()))
                .orElse(null);
    }

    private static Act act(Kind kind, StepForm typed, Words words) {
        return new Act(
                kind.word(),
                words.text("observers.do." + kind.word()),
                words.text("observers.recorded." + kind.word()),
                words.text(kind == Kind.ADMISSION || kind == Kind.REFUSAL ? "observers.decision" : "observers.said"),
                switch (kind) {
                    case ACCORDED, ADMISSION, RENEWAL -> "primary";
                    case REFUSAL -> "danger";
                    case NOTICE, APPLICATION, CIRCULATION, OBJECTION, WITHDRAWAL -> "secondary";
                },
                kind == Kind.OBJECTION,
                kind == Kind.ACCORDED || kind == Kind.ADMISSION,
                typed.value("kind").equals(kind.word()));
    }

    private List<Party> parties(Session session, Words words) {
        return classes.parties(session).stream()
                .sorted(Alphabet.of(words.language()))
                .map(state -> new Party(state.code(), name(state, words)))
                .toList();
    }

    /** Acts and entries of the record stand in the same order, one for each act. */
    private List<Line> history(Participation held, Session session, Words words) {
        var numbers = record.historyOf(ObserverDesk.matter(session, held.id())).stream()
                .map(entry -> Long.toString(entry.number()))
                .toList();
        return held.acts().stream()
                .map(act ->
                        line(held, act, act.number() <= numbers.size() ? numbers.get(act.number() - 1) : null, words))
                .toList();
    }

    private Line line(Participation held, ObserverAct act, @Nullable String entry, Words words) {
        var party = Optional.ofNullable(act.byState())
                .map(code -> treaties.nameOf(code, words.language()))
                .orElse("");
        return new Line(
                words.date(act.on()),
                words.text("observers.act." + act.kind().word(), held.name(), party),
                act.said(),
                words.text(
                        "observers.recorded-by",
                        act.recordedBy(),
                        act.recordedAt().atZone(ZoneOffset.UTC).toLocalDate()),
                entry);
    }

    private AtSession at(Participation each, Session here, Words words) {
        var session = sessions.withId(each.session()).orElse(here);
        return new AtSession(
                words.text("sessions.nth", session.number()),
                "/desk/observers/%s/%d".formatted(session.key(), each.id()),
                words.text("observers.stage." + each.stage().word()),
                session.id().equals(here.id()));
    }

    private static String name(State state, Words words) {
        return state.name().in(words.language()).text();
    }
}
