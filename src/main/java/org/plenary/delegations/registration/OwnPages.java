package org.plenary.delegations.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.registration.OwnSessionsPage.Line;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Makes the pages of a delegation's own work. */
@Component
class OwnPages {

    private final Sessions sessions;
    private final Clerks clerks;
    private final Participants participants;
    private final DeskPages desk;
    private final Clock clock;

    OwnPages(Sessions sessions, Clerks clerks, Participants participants, DeskPages desk, Clock clock) {
        this.sessions = sessions;
        this.clerks = clerks;
        this.participants = participants;
        this.desk = desk;
        this.clock = clock;
    }

    /** The sessions that are on or to come, and those at which the delegation was. */
    OwnSessionsPage sessions(Actor actor, Words words) {
        return new OwnSessionsPage(
                whose(actor, words),
                sessions.all().stream()
                        .flatMap(session -> line(session, actor, words).stream())
                        .toList());
    }

    DelegationPage people(Clerk clerk, Delegation own) {
        return desk.delegation(clerk, own);
    }

    private Optional<Line> line(Session session, Actor actor, Words words) {
        var own = clerks.own(session, actor);
        var people = own.map(each -> participants.counts(session.id()).getOrDefault(each.id(), Map.of()))
                .orElse(Map.of());
        if (people.isEmpty() && session.closes().isBefore(today(session))) {
            return Optional.empty();
        }
        boolean registers = own.isPresent() && actor.has(Role.FOCAL_POINT);
        return Optional.of(new Line(
                words.text(
                        "delegations.session", session.number(), session.body().shortName()),
                session.address(),
                words.dates(session.opens(), session.closes()),
                registers ? "/delegation/registration/" + session.key() : "",
                words.text(
                        "delegations.counts",
                        people.getOrDefault(RegistrationState.APPROVED, 0),
                        people.getOrDefault(RegistrationState.PENDING, 0),
                        people.getOrDefault(RegistrationState.REFUSED, 0))));
    }

    /** The name of the delegation in the reader's language; what the account says where no session knows it. */
    private String whose(Actor actor, Words words) {
        var named = actor.actingFor();
        return sessions.all().stream()
                .flatMap(session -> clerks.own(session, actor).stream())
                .map(own -> own.name().in(words.language()).text())
                .findFirst()
                .orElse(named == null ? "" : named);
    }

    private LocalDate today(Session session) {
        return clock.instant().atZone(session.body().zone()).toLocalDate();
    }
}
