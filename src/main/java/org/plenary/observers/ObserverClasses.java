package org.plenary.observers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.observers.register.Organizations;
import org.plenary.sessions.Session;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Status.Participant;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/** Tells to which class one belongs: a State by the treaty on the day of the opening, an organization by the register. */
@Component
public class ObserverClasses {

    private final Treaties treaties;
    private final Organizations organizations;

    ObserverClasses(Treaties treaties, Organizations organizations) {
        this.treaties = treaties;
        this.organizations = organizations;
    }

    /** The class; empty for one that is no observer, being a Party, or that is not known. */
    public Optional<ObserverClass> of(Session session, Subject subject) {
        return switch (subject) {
            case Subject.OfState(var code) ->
                participant(session, code).flatMap(each -> ofState(each, session.opens()));
            case Subject.OfOrganization(long id) ->
                organizations.find(id).map(organization -> organization.kind().observers());
        };
    }

    /** How a State stands to the Convention on the day of the opening. */
    public Optional<Participant> participant(Session session, String code) {
        return convention(session)
                .flatMap(convention ->
                        treaties.state(code).flatMap(state -> treaties.standing(convention, state, session.opens())));
    }

    /** The States that belong to a class of States on the day of the opening, in no order. */
    public List<State> states(Session session, ObserverClass observers) {
        return convention(session)
                .map(convention -> treaties.status(convention, session.opens()).participants().stream()
                        .filter(each -> ofState(each, session.opens()).equals(Optional.of(observers)))
                        .map(Participant::state)
                        .toList())
                .orElse(List.of());
    }

    /** The States Parties on the day of the opening, which may object and decide. */
    public List<State> parties(Session session) {
        return convention(session)
                .map(convention -> treaties.status(convention, session.opens()).with(Standing.PARTY).stream()
                        .map(Participant::state)
                        .toList())
                .orElse(List.of());
    }

    /** The treaty that the body looks after first. */
    public Optional<Instrument> convention(Session session) {
        return session.body().instruments().stream().findFirst().flatMap(treaties::instrument);
    }

    /** One that has deposited stays a signatory until the treaty is in force for it, if it had signed. */
    private static Optional<ObserverClass> ofState(Participant participant, LocalDate opening) {
        return switch (participant.standing()) {
            case PARTY -> Optional.empty();
            case SIGNATORY -> Optional.of(ObserverClass.SIGNATORY);
            case NEITHER -> Optional.of(ObserverClass.NON_SIGNATORY);
            case DEPOSITED ->
                Optional.of(
                        participant
                                        .participation()
                                        .filter(each -> each.isSignedBy(opening))
                                        .isPresent()
                                ? ObserverClass.SIGNATORY
                                : ObserverClass.NON_SIGNATORY);
        };
    }
}
