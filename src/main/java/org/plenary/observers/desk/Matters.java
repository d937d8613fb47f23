package org.plenary.observers.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.ObserverClasses;
import org.plenary.observers.Observers;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.Subject;
import org.plenary.observers.checks.ListCirculation;
import org.plenary.observers.checks.Matter;
import org.plenary.observers.checks.ObserverChecks;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.Organizations;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Session;
import org.plenary.treaties.Status.Participant;
import org.springframework.stereotype.Component;

/** Gathers the facts of a session for the checks of rules 14 to 17. */
@Component
class Matters {

    private final Observers observers;
    private final ObserverClasses classes;
    private final Organizations organizations;
    private final Rulebooks rulebooks;
    private final Clock clock;

    Matters(
            Observers observers,
            ObserverClasses classes,
            Organizations organizations,
            Rulebooks rulebooks,
            Clock clock) {
        this.observers = observers;
        this.classes = classes;
        this.organizations = organizations;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** What is found of one participation. */
    List<Finding> findings(Session session, Participation participation) {
        return ObserverChecks.check(new Matter(
                participation,
                session.opens(),
                today(session),
                participation.subject() instanceof Subject.OfState(var code)
                        ? classes.participant(session, code)
                                .map(Participant::standing)
                                .orElse(null)
                        : null,
                organization(participation).orElse(null)));
    }

    /** What is found of the lists that were circulated and of the one still to come. */
    List<Finding> ofLists(Session session) {
        return circulation(session)
                .map(rule -> rule.check(
                        observers.circulations(session), waiting(session).size(), today(session)))
                .orElse(List.of());
    }

    /** The applications that wait to be put on a list. */
    List<Participation> waiting(Session session) {
        return observers.of(session).stream()
                .filter(each -> each.observers() == ObserverClass.OTHER_NGO && each.stage() == Stage.APPLIED)
                .toList();
    }

    /** The rule on the list; empty where the rulebook of the body knows no such period. */
    Optional<ListCirculation> circulation(Session session) {
        var days = rulebook(session).period("17", "days");
        return days.isPresent() ? Optional.of(new ListCirculation(session.opens(), days.getAsInt())) : Optional.empty();
    }

    Optional<Organization> organization(Participation participation) {
        return participation.subject() instanceof Subject.OfOrganization(long id)
                ? organizations.find(id)
                : Optional.empty();
    }

    Rulebook rulebook(Session session) {
        return rulebooks.of(session.body().rulebook(), session.number());
    }

    LocalDate today(Session session) {
        return LocalDate.ofInstant(clock.instant(), session.body().zone());
    }
}
