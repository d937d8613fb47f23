package org.plenary.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.agenda.ItemsRenumbered;
import org.plenary.agenda.PaperAccepted;
import org.plenary.agenda.PaperUndone;
import org.plenary.programme.ProgrammeVersions.Cause;
import org.plenary.programme.ProgrammeVersions.Origin;
import org.plenary.sessions.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of the sessions: what stands, and the steps by which the secretariat changes it, each on record. */
@Service
public class Programmes {

    private final ProgrammeVersions versions;
    private final ActsOnProgramme acts;
    private final Clock clock;

    Programmes(ProgrammeVersions versions, ActsOnProgramme acts, Clock clock) {
        this.versions = versions;
        this.acts = acts;
        this.clock = clock;
    }

    /** The programme that stands; {@link Programme#NONE} if nobody planned one. */
    @Transactional(readOnly = true)
    public Programme of(SessionId session) {
        return versions.current(session);
    }

    /** The programme as it stood in an earlier version. */
    @Transactional(readOnly = true)
    public Optional<Programme> version(SessionId session, int version) {
        return versions.find(session, version);
    }

    /**
     * Changes a meeting, or adds one. Two people may change two meetings at once; who changes a meeting that another has
     * changed since is told, and nothing is written.
     */
    @Transactional
    public Outcome change(Change change) {
        int current = versions.currentForUpdate(change.session());
        var before = versions.find(change.session(), current).orElse(Programme.NONE);
        var seen = change.seen() == current
                ? before
                : versions.find(change.session(), change.seen()).orElse(Programme.NONE);
        if (change.touches().stream().anyMatch(meeting -> differs(meeting, seen, before))) {
            return new Outcome.Overtaken(before, lastEditor(change.session(), current));
        }
        var after = add(
                change.session(),
                before,
                change.applyTo(before),
                new Origin(Cause.EDIT, change.by(), now(), null, current + 1));
        if (after.version() != before.version()) {
            acts.changed(change.session(), after.version(), change.by());
        }
        return new Outcome.Changed(after);
    }

    /** The number that the next meeting added to a programme gets; numbers of removed meetings are not given again. */
    @Transactional(readOnly = true)
    public int nextMeetingNumber(SessionId session) {
        return versions.lastMeetingNumber(session) + 1;
    }

    /** Who made the change that an undo would take back; empty if there is nothing to undo. */
    @Transactional(readOnly = true)
    public Optional<LastChange> lastChange(SessionId session) {
        var programme = versions.current(session);
        return versions.origin(session, programme.version())
                .filter(origin -> origin.cause() == Cause.EDIT || origin.cause() == Cause.UNDO)
                .map(origin -> new LastChange(
                        origin.by() == null ? "" : origin.by(), origin.at(), origin.cause() == Cause.UNDO));
    }

    /** Takes the last change back; done once more, puts it in place again. */
    @Transactional
    public Outcome undo(SessionId session, int seen, String by) {
        int current = versions.currentForUpdate(session);
        var now = versions.find(session, current).orElse(Programme.NONE);
        if (seen != current || lastChange(session).isEmpty()) {
            return new Outcome.Overtaken(now, lastEditor(session, current));
        }
        var before = restore(session, now, current - 1, new Origin(Cause.UNDO, by, now(), null, 0));
        acts.undone(session, before.version(), by);
        return new Outcome.Changed(before);
    }

    /** Records that the extended bureau approved the programme as it stands. */
    @Transactional
    public Outcome approve(SessionId session, int seen, LocalDate on, String by) {
        int current = versions.currentForUpdate(session);
        if (seen != current || current == 0) {
            return new Outcome.Overtaken(of(session), lastEditor(session, current));
        }
        versions.approve(session, current, on, by, now());
        acts.approved(session, current, on, by);
        return new Outcome.Changed(of(session));
    }

    /**
     * Takes over the table of a paper; its titles only, if the paper is one that stands already in another language.
     */
    @Transactional
    void take(PaperAccepted accepted) {
        var session = accepted.session();
        int current = versions.currentForUpdate(session);
        var before = versions.find(session, current).orElse(Programme.NONE);
        var table = new PaperTable(accepted.reading());
        var after = accepted.addsLanguage()
                ? table.titlesOn(before)
                : table.replacing(before, versions.lastMeetingNumber(session) + 1);
        var cause = accepted.addsLanguage() ? Cause.PAPER_LANGUAGE : Cause.PAPER;
        add(
                session,
                before,
                after,
                new Origin(cause, null, now(), accepted.paper().value(), current + 1));
    }

    /** Brings back the programme as it was before a paper; what was changed since stays in its versions. */
    @Transactional
    void takeBack(PaperUndone undone) {
        var session = undone.session();
        int current = versions.currentForUpdate(session);
        var now = versions.find(session, current).orElse(Programme.NONE);
        long paper = undone.paper().value();
        if (undone.addedLanguage()) {
            var origin = new Origin(Cause.PAPER_UNDONE, null, now(), paper, current + 1);
            add(session, now, PaperTable.withoutTitles(now, undone.language()), origin);
        } else {
            versions.madeBy(session, paper)
                    .ifPresent(made ->
                            restore(session, now, made - 1, new Origin(Cause.PAPER_UNDONE, null, now(), paper, 0)));
        }
    }

    /** Gives the entries the numbers that their items have now; an entry whose item was deleted keeps its title. */
    @Transactional
    void renumber(ItemsRenumbered items) {
        int current = versions.currentForUpdate(items.session());
        if (current > 0) {
            var now = versions.find(items.session(), current).orElse(Programme.NONE);
            renumber(items, now, versions.origin(items.session(), current).map(Origin::cause));
        }
    }

    private void renumber(ItemsRenumbered items, Programme now, Optional<Cause> last) {
        var session = items.session();
        if (items.takenBack() && last.equals(Optional.of(Cause.RENUMBERED))) {
            restore(session, now, now.version() - 1, new Origin(Cause.RENUMBERING_UNDONE, null, now(), null, 0));
        } else {
            var numbers = items.takenBack() ? items.numbers().reversed() : items.numbers();
            var cause = items.takenBack() ? Cause.RENUMBERING_UNDONE : Cause.RENUMBERED;
            add(session, now, now.renumbered(numbers), new Origin(cause, null, now(), null, now.version() + 1));
        }
    }

    private Programme restore(SessionId session, Programme now, int version, Origin origin) {
        var earlier = versions.find(session, version).orElse(Programme.NONE);
        int sameAs = versions.origin(session, version).map(Origin::sameAs).orElse(now.version() + 1);
        var again = earlier.meetings().stream()
                .map(meeting -> now.meeting(meeting.number()).isPresent()
                        ? meeting
                        : meeting.stamped(meeting.revision() + 1, origin.at()))
                .toList();
        return add(
                session,
                now,
                earlier.with(again),
                new Origin(origin.cause(), origin.by(), origin.at(), origin.paper(), sameAs));
    }

    private Programme add(SessionId session, Programme before, Programme after, Origin origin) {
        var stamped = after.meetings().stream()
                .map(meeting -> stamp(meeting, before, origin.at()))
                .toList();
        if (before.version() > 0
                && origin.cause() == Cause.EDIT
                && before.meetings().equals(after.with(stamped).meetings())
                && java.util.Objects.equals(before.interpretation(), after.interpretation())) {
            return before;
        }
        var next = new Programme(before.version() + 1, stamped, after.interpretation(), null);
        versions.add(session, next, origin);
        return versions.current(session);
    }

    private static PlannedMeeting stamp(PlannedMeeting meeting, Programme before, Instant at) {
        return before.meeting(meeting.number())
                .map(earlier -> earlier.plansTheSameAs(meeting) ? earlier : meeting.stamped(earlier.revision() + 1, at))
                .orElseGet(() -> meeting.stamped(meeting.revision(), at));
    }

    private static boolean differs(int meeting, Programme seen, Programme now) {
        return !seen.meeting(meeting).equals(now.meeting(meeting));
    }

    private String lastEditor(SessionId session, int version) {
        return versions.origin(session, version)
                .flatMap(origin -> Optional.ofNullable(origin.by()))
                .orElse("");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * A change that someone makes to the programme as they saw it.
     *
     * @param seen the version that they saw
     * @param touches the numbers of the meetings that it changes
     */
    public record Change(SessionId session, int seen, String by, List<Integer> touches, UnaryOperator<Programme> how) {

        public Change {
            touches = List.copyOf(touches);
        }

        Programme applyTo(Programme programme) {
            return how.apply(programme);
        }
    }

    /** The last change by a person. */
    public record LastChange(String by, Instant at, boolean wasUndo) {}

    /** What came of a change. Both are ordinary when several people plan, so neither is an exception. */
    public sealed interface Outcome {

        /** The programme as it stands; written, or as it was if the change changes nothing. */
        record Changed(Programme programme) implements Outcome {}

        /**
         * Another changed the same since; nothing was written.
         *
         * @param by who; empty if a paper did
         */
        record Overtaken(Programme programme, String by) implements Outcome {}
    }
}
