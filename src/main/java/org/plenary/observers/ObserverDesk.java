package org.plenary.observers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.Participations.Position;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts by which observers come to a session. Each is one transaction and holds what it changes. */
@Service
public class ObserverDesk {

    private final Participations participations;
    private final Circulations circulations;
    private final ObserverClasses classes;
    private final ProceduralRecord record;
    private final Clock clock;

    ObserverDesk(
            Participations participations,
            Circulations circulations,
            ObserverClasses classes,
            ProceduralRecord record,
            Clock clock) {
        this.participations = participations;
        this.circulations = circulations;
        this.classes = classes;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Records that a State or organization gave notice or applied. Whoever is entitled is admitted by the notice; all
     * others wait.
     */
    @Transactional
    public Outcome enter(Session session, Subject subject, Step step, String by) {
        var observers = classes.of(session, subject);
        if (observers.isEmpty()) {
            return new Outcome.Refused(
                    subject instanceof Subject.OfState(var code)
                                    && classes.participant(session, code).isPresent()
                            ? Outcome.Reason.IS_A_PARTY
                            : Outcome.Reason.UNKNOWN);
        }
        var kind = observers.get().gate() == Gate.NOTICE ? Kind.NOTICE : Kind.APPLICATION;
        var entered = participations.enter(session.id(), observers.get(), subject);
        entered.ifPresent(id -> {
            participations.append(id, act(1, kind, step, by), arrived(observers.get(), step));
            participations.find(session.id(), id).ifPresent(held -> putOnRecord(session, held, kind, step, by));
        });
        return entered.<Outcome>map(Outcome.Done::new).orElse(new Outcome.Refused(Outcome.Reason.ALREADY_ENTERED));
    }

    /**
     * Does something about a participation.
     *
     * @param seen how many acts the officer saw
     */
    @Transactional
    public Outcome act(Session session, long id, int seen, Kind kind, Step step, String by) {
        var found = participations.findForUpdate(session.id(), id);
        if (found.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.UNKNOWN);
        }
        var held = found.get();
        if (held.version() != seen) {
            return new Outcome.Overtaken(held.acts().getLast().recordedBy());
        }
        if (!held.stage().allows(kind)) {
            return new Outcome.Refused(Outcome.Reason.NOT_AT_THIS_STAGE);
        }
        participations.append(id, act(held.version() + 1, kind, step, by), after(held, kind, step));
        putOnRecord(session, held, kind, step, by);
        return new Outcome.Done(id);
    }

    /** Puts all applications of other non-governmental organizations that wait on a list, and circulates it. */
    @Transactional
    public Outcome circulate(Session session, LocalDate on, String symbol, String by) {
        var waiting = participations.toCirculateForUpdate(session.id());
        if (waiting.isEmpty()) {
            return new Outcome.Refused(Outcome.Reason.NOTHING_TO_CIRCULATE);
        }
        int number = circulations.of(session.id()).size() + 1;
        circulations.keep(
                session.id(),
                new Circulation(number, on, symbol, List.of()),
                waiting.stream().map(Participation::id).toList(),
                by,
                clock.instant());
        var step = new Step(on, null, symbol, false);
        waiting.forEach(each -> participations.append(
                each.id(),
                act(each.version() + 1, Kind.CIRCULATION, step, by),
                new Position(Stage.CIRCULATED, false, null, null)));
        waiting.forEach(each -> putOnRecord(session, each, Kind.CIRCULATION, step, by));
        return new Outcome.Done(0);
    }

    private void putOnRecord(Session session, Participation held, Kind kind, Step step, String by) {
        record.append(Act.of("observers", kind.word(), by)
                .inSession(session.key())
                .under(held.observers().citation())
                .about(matter(session, held.id()))
                .with("observer", held.name().in(Language.ENGLISH).text())
                .with("by", Optional.ofNullable(step.byState()).orElse(""))
                .with("on", step.on().toString())
                .with("said", step.said())
                .with("standing", Boolean.toString(step.standing())));
    }

    /** The key under which the record has all acts on a participation. */
    public static String matter(Session session, long participation) {
        return "observers/%s/%d".formatted(session.key(), participation);
    }

    private ObserverAct act(int number, Kind kind, Step step, String by) {
        return new ObserverAct(
                number, kind, step.on(), step.byState(), step.said(), step.standing(), by, clock.instant());
    }

    private static Position arrived(ObserverClass observers, Step step) {
        return observers.gate() == Gate.NOTICE
                ? new Position(Stage.ADMITTED, false, step.on(), null)
                : new Position(Stage.APPLIED, false, null, null);
    }

    private static Position after(Participation held, Kind kind, Step step) {
        return switch (kind) {
            case ACCORDED, ADMISSION -> new Position(Stage.ADMITTED, step.standing(), step.on(), null);
            case OBJECTION -> new Position(Stage.OBJECTED, false, null, null);
            case REFUSAL -> ended(held, Stage.REFUSED, step);
            case WITHDRAWAL -> ended(held, Stage.WITHDRAWN, step);
            case NOTICE, APPLICATION, CIRCULATION, RENEWAL -> arrived(held.observers(), step);
        };
    }

    /** A status that had been accorded keeps its first day, so that earlier sessions show it still. */
    private static Position ended(Participation held, Stage stage, Step step) {
        return new Position(
                stage,
                held.standing(),
                held.since(),
                Optional.ofNullable(held.since()).map(_ -> step.on()).orElse(null));
    }

    /**
     * What an officer says of an act.
     *
     * @param on the day on which it was done
     * @param byState the State Party that objected; null for all other acts
     * @param said a decision, a reason or a note; may be empty
     * @param standing whether the status shall last beyond the session
     */
    public record Step(LocalDate on, @Nullable String byState, String said, boolean standing) {}

    /** The acts that have a meaning at this stage, in their order. */
    public static List<Kind> open(Participation participation) {
        return List.of(Kind.values()).stream()
                .filter(participation.stage()::allows)
                .toList();
    }
}
