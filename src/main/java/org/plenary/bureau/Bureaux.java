package org.plenary.bureau;

import static org.plenary.rules.Citation.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.record.Ruling;
import org.plenary.rules.Citation;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bureaux of all sessions, and the steps of the secretariat. Each step is one transaction and one act on record. */
@Service
public class Bureaux {

    private static final Citation ELECTION = rule(22);

    private final Officers officers;
    private final Sessions sessions;
    private final Treaties treaties;
    private final Rulebooks rulebooks;
    private final ProceduralRecord record;
    private final Clock clock;

    Bureaux(
            Officers officers,
            Sessions sessions,
            Treaties treaties,
            Rulebooks rulebooks,
            ProceduralRecord record,
            Clock clock) {
        this.officers = officers;
        this.sessions = sessions;
        this.treaties = treaties;
        this.rulebooks = rulebooks;
        this.record = record;
        this.clock = clock;
    }

    /** Those who are nominated and not yet elected. */
    public List<Officer> nominees(Session session) {
        return officers.of(session.id()).stream()
                .filter(officer -> !officer.isElected())
                .toList();
    }

    /** All who were elected at the session or replaced one who was, also those who left. */
    public List<Officer> elected(Session session) {
        return officers.of(session.id()).stream().filter(Officer::isElected).toList();
    }

    public List<ActingPresident> acting(Session session) {
        return officers.acting(session.id());
    }

    public List<BureauMeeting> meetings(Session session) {
        return officers.meetings(session.id());
    }

    /** The sessions of the body before this one that elected a bureau here, the latest first. */
    public List<Session> before(Session session) {
        return sessions.all().stream()
                .filter(other -> other.body().equals(session.body()) && other.number() < session.number())
                .sorted(Comparator.comparingInt(Session::number).reversed())
                .filter(other -> !elected(other).isEmpty())
                .toList();
    }

    /** The rule as it stands at the session, with the status of the treaties on its opening day. */
    public BureauComposition composition(Session session) {
        var outgoing = before(session).stream()
                .findFirst()
                .map(last -> slate(elected(last).stream()
                        .filter(officer -> officer.replaces() == null)
                        .toList()))
                .orElse(new BureauSlate(List.of()));
        return new BureauComposition(
                BureauSeats.of(rulebooks.of(session.body().rulebook(), session.number())),
                treaties.groups(),
                PartiesAtOpening.of(session, treaties),
                outgoing);
    }

    /** The slate as the rule judges it: nominees, and officers already elected who are in office. */
    public BureauSlate slate(Session session) {
        return slate(officers.of(session.id()).stream()
                .filter(officer -> officer.leftOn() == null)
                .toList());
    }

    private BureauSlate slate(List<Officer> of) {
        return new BureauSlate(of.stream()
                .flatMap(
                        officer -> treaties
                                .state(officer.state())
                                .map(state -> new Nominee(officer.office(), state, officer.group()))
                                .stream())
                .toList());
    }

    @Transactional
    public void nominate(Session session, Office office, State state, String person, Actor actor) {
        var group = state.groupOn(session.opens()).map(State.Membership::group).orElse(null);
        var officer = new Officer(0, office, person, state.code(), group, null, null, null, null);
        officers.nominate(session.id(), officer, clock.instant(), actor.name());
        record.append(act("nominated", session, officer, actor).under(ELECTION));
    }

    /** False if there is no such nomination any more. */
    @Transactional
    public boolean withdraw(Session session, long id, Actor actor) {
        officers.hold(session.id());
        var nominee = officers.find(session.id(), id).filter(officer -> !officer.isElected());
        nominee.ifPresent(officer -> {
            officers.withdraw(id, clock.instant());
            record.append(act("withdrawn", session, officer, actor).under(ELECTION));
        });
        return nominee.isPresent();
    }

    /**
     * Records that the Conference elected the slate by acclamation. False, and nothing is done, if the slate is no longer
     * what the officer saw.
     *
     * @param seen the nominations that the page showed
     * @param rulings on what the rule had found about the slate
     */
    @Transactional
    public boolean elect(
            Session session,
            Set<Long> seen,
            LocalDate day,
            @Nullable Integer meeting,
            List<Ruling> rulings,
            Actor actor) {
        officers.hold(session.id());
        var slate = nominees(session);
        if (slate.isEmpty()
                || !slate.stream().map(Officer::id).collect(Collectors.toSet()).equals(seen)) {
            return false;
        }
        officers.elect(seen, day, meeting);
        for (var officer : slate) {
            record.append(in(
                    meeting,
                    act("elected", session, officer, actor)
                            .with("day", day.toString())
                            .under(ELECTION)
                            .ruled(rulings)));
        }
        return true;
    }

    /** Puts another representative of the same State Party in the place of an officer; false for one not in office. */
    @Transactional
    public boolean replace(Session session, long id, String person, LocalDate day, Actor actor) {
        officers.hold(session.id());
        var leaving = officers.find(session.id(), id)
                .filter(officer -> officer.isInOffice() && officer.office() != Office.PRESIDENT);
        leaving.ifPresent(officer -> {
            officers.leave(id, day);
            var successor =
                    new Officer(0, officer.office(), person, officer.state(), officer.group(), day, null, id, null);
            officers.nominate(session.id(), successor, clock.instant(), actor.name());
            record.append(act("replaced", session, successor, actor)
                    .with("day", day.toString())
                    .with("before", officer.person())
                    .under(rule(31))
                    .onBehalfOf(officer.state()));
        });
        return leaving.isPresent();
    }

    /** Records that the President gave up the office, which rule 31 does not fill; false for anyone else. */
    @Transactional
    public boolean presidentLeaves(Session session, long id, LocalDate day, Actor actor) {
        officers.hold(session.id());
        var leaving = officers.find(session.id(), id)
                .filter(officer -> officer.isInOffice() && officer.office() == Office.PRESIDENT);
        leaving.ifPresent(officer -> {
            officers.leave(id, day);
            record.append(act("left", session, officer, actor)
                    .with("day", day.toString())
                    .under(rule(26)));
        });
        return leaving.isPresent();
    }

    /** Records that the President named a Vice-President to act; false for one who is not a Vice-President in office. */
    @Transactional
    public boolean designate(Session session, ActingPresident acting, Actor actor) {
        officers.hold(session.id());
        var named = officers.find(session.id(), acting.officer())
                .filter(officer -> officer.isInOffice() && officer.office() == Office.VICE_PRESIDENT);
        named.ifPresent(officer -> {
            officers.act(acting);
            record.append(in(
                    acting.meeting(),
                    act("acting", session, officer, actor)
                            .with("day", acting.day().toString())
                            .under(rule(24))));
        });
        return named.isPresent();
    }

    /** Notes a meeting of the bureau or of the extended bureau. */
    @Transactional
    public void meet(Session session, BureauMeeting meeting, Actor actor) {
        officers.meet(session.id(), meeting);
        record.append(Act.of("bureau", meeting.extended() ? "met-extended" : "met", actor.name())
                .inSession(session.key())
                .about(matter(session))
                .under(rule(30))
                .with("day", meeting.day().toString())
                .with("about", meeting.about()));
    }

    /** Under what the record keeps the acts on the bureau of a session. */
    public static String matter(Session session) {
        return "bureau/" + session.key();
    }

    private static Act act(String name, Session session, Officer officer, Actor actor) {
        return Act.of("bureau", name, actor.name())
                .inSession(session.key())
                .about(matter(session))
                .with("person", officer.person())
                .with("state", officer.state())
                .with("office", officer.office().word());
    }

    private static Act in(@Nullable Integer meeting, Act act) {
        return meeting == null ? act : act.inMeeting(meeting);
    }
}
