package org.plenary.credentials;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.Decision;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.LastAct;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.Outcome.Done;
import org.plenary.credentials.Outcome.Overtaken;
import org.plenary.credentials.Outcome.Reason;
import org.plenary.credentials.Outcome.Refused;
import org.plenary.record.Act;
import org.plenary.record.Entry;
import org.plenary.record.ProceduralRecord;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts on credentials. Each is one transaction that holds the credentials of the State: of two officers who act at once
 * the second is told what the first did, and nothing of it is lost.
 */
@Service
public class CredentialsDesk {

    private static final String ROOM = "credentials";
    private static final String REPORT = "report";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final CredentialsOnFile file;
    private final ProceduralRecord record;
    private final Clock clock;

    CredentialsDesk(CredentialsOnFile file, ProceduralRecord record, Clock clock) {
        this.file = file;
        this.record = record;
        this.clock = clock;
    }

    /** The credentials of a State as they stand. */
    @Transactional(readOnly = true)
    public Credential of(SessionId session, String state) {
        return file.find(session, state).orElseGet(() -> Credential.none(state));
    }

    /** Those of all States of which something is known, by their codes. */
    @Transactional(readOnly = true)
    public Map<String, Credential> of(SessionId session) {
        return file.of(session);
    }

    /** What happened to the credentials of a State, as the procedural record has it; the oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(Session session, String state) {
        return Stream.concat(
                        record.historyOf(matter(session, state)).stream(),
                        record.historyOf(matter(session, REPORT)).stream()
                                .filter(entry -> concerns(entry.act(), state)))
                .sorted(Comparator.comparing(Entry::number))
                .toList();
    }

    /** Whether the act on a report decided on the credentials of a State. */
    private static boolean concerns(Act act, String state) {
        return List.of(act.content().getOrDefault("states", "").split(" ")).contains(state);
    }

    /** Enters what came in. */
    @Transactional
    public Outcome receive(Step step, Receipt receipt) {
        var issuer = receipt.issuer();
        var act = recorded(step, "received")
                .under(SubmissionRule.RULE)
                .with("form", receipt.form().word())
                .with("issuer", issuer == null ? "unknown" : issuer.inSentences())
                .with("at", moment(receipt.at(), step))
                .with("note", receipt.note());
        return carryOut(step, act, _ -> Optional.empty(), standing -> standing.receiving(receipt));
    }

    /** Takes out what was entered in error. */
    @Transactional
    public Outcome takeOut(Step step) {
        var act = recorded(step, "taken-out").under(SubmissionRule.RULE);
        return carryOut(step, act, CredentialsDesk::nothingReceived, Credential::withoutReceipt);
    }

    /**
     * Enters what the bureau found (rule 19).
     *
     * @param rulings on the findings that stood when the bureau accepted the credentials all the same
     */
    @Transactional
    public Outcome examine(Step step, Examination examination, List<Ruling> rulings) {
        if (examination.verdict() == Verdict.NOT_ADMITTED) {
            return new Refused(Reason.NOT_FOR_THE_BUREAU);
        }
        var act = recorded(step, "examined")
                .under(ExaminationOfCredentials.RULE)
                .with("verdict", examination.verdict().word())
                .with("on", examination.on().toString())
                .ruled(rulings);
        return carryOut(step, act, CredentialsDesk::nothingReceived, standing -> standing.examined(examination));
    }

    /** Enters the objection of a Party to the admission of the representative (rule 20). */
    @Transactional
    public Outcome object(Step step, Objection objection) {
        var act = recorded(step, "contested")
                .under(ProvisionalAdmission.RULE)
                .onBehalfOf(objection.by())
                .with("by", objection.by())
                .with("on", objection.on().toString())
                .with("why", objection.why());
        return carryOut(
                step,
                act,
                standing -> reason(standing.isContestedBy(objection.by()), Reason.OBJECTED_ALREADY),
                standing -> standing.contestedBy(objection));
    }

    /** Enters that a Party withdrew its objection. */
    @Transactional
    public Outcome withdraw(Step step, String by) {
        var act = recorded(step, "objection-withdrawn")
                .under(ProvisionalAdmission.RULE)
                .onBehalfOf(by)
                .with("by", by);
        return carryOut(
                step,
                act,
                standing -> reason(!standing.isContestedBy(by), Reason.NO_OBJECTION),
                standing -> standing.settled(by));
    }

    /** Enters the decision of the Conference, which settles all objections (rule 20). */
    @Transactional
    public Outcome decide(Step step, Decision decision, List<Ruling> rulings) {
        var meeting = decision.meeting();
        var act = recorded(step, "decided")
                .under(ProvisionalAdmission.RULE)
                .with("verdict", decision.verdict().word())
                .with("on", decision.on().toString())
                .ruled(rulings);
        return carryOut(
                step,
                meeting == null ? act : act.inMeeting(meeting),
                _ -> Optional.empty(),
                standing -> standing.decided(decision));
    }

    /**
     * Makes what the bureau found the decision of the Conference, in the transaction of the act on its report, which is on
     * record for all States at once.
     *
     * @return whether it is done; otherwise the credentials have changed since, and nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean adopt(Step step, LocalDate on, @Nullable Integer meeting) {
        var last = new LastAct("report-approved", step.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var standing = file.findForUpdate(step.session().id(), step.state(), last);
        var found = standing.examination();
        if (standing.version() != step.basedOn() || found == null) {
            file.letGo(step.session().id(), step.state());
            return false;
        }
        file.save(
                step.session().id(),
                standing.decided(new Decision(found.verdict(), on, meeting)).by(last));
        return true;
    }

    /** Whether an officer has said that the Conference considers an amendment; empty while the agenda tells. */
    @Transactional(readOnly = true)
    public Optional<Boolean> amendment(SessionId session) {
        return file.amendment(session);
    }

    /** Enters whether the Conference considers an amendment; with null the agenda tells again. */
    @Transactional
    public void considerAmendment(Session session, @Nullable Boolean amendment, String actor) {
        file.setAmendment(session.id(), amendment);
        record.append(Act.of(ROOM, "amendment", actor)
                .inSession(session.key())
                .under(SubmissionRule.RULE.para(4))
                .about(matter(session, "amendment"))
                .with("amendment", amendment == null ? "agenda" : amendment.toString()));
    }

    private Outcome carryOut(
            Step step, Act act, Function<Credential, Optional<Reason>> obstacle, UnaryOperator<Credential> change) {
        var last = new LastAct(act.name(), step.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var standing = file.findForUpdate(step.session().id(), step.state(), last);
        if (standing.version() != step.basedOn()) {
            file.letGo(step.session().id(), step.state());
            return new Overtaken(standing.version() == 0 ? Credential.none(step.state()) : standing);
        }
        var reason = obstacle.apply(standing);
        if (reason.isPresent()) {
            file.letGo(step.session().id(), step.state());
            return new Refused(reason.get());
        }
        var changed = change.apply(standing).by(last);
        file.save(step.session().id(), changed);
        record.append(act);
        return new Done(changed);
    }

    private static Act recorded(Step step, String name) {
        return Act.of(ROOM, name, step.actor())
                .inSession(step.session().key())
                .about(matter(step.session(), step.state()));
    }

    private static String matter(Session session, String state) {
        return "credentials/%s/%s".formatted(session.key(), state);
    }

    /** A moment by the clocks of the place where the body meets. */
    private static String moment(Instant at, Step step) {
        return at.atZone(step.session().body().zone()).format(MOMENT);
    }

    private static Optional<Reason> nothingReceived(Credential standing) {
        return reason(standing.receipt() == null, Reason.NOTHING_RECEIVED);
    }

    private static Optional<Reason> reason(boolean given, Reason reason) {
        return given ? Optional.of(reason) : Optional.empty();
    }
}
