package org.plenary.observers.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverAct;
import org.plenary.observers.ObserverAct.Kind;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.Subject;
import org.plenary.observers.register.Organization;
import org.plenary.observers.register.OrganizationKind;
import org.plenary.rules.Finding;
import org.plenary.sessions.SessionId;
import org.plenary.treaties.Standing;

/** Observers of the fourth session in whose participation nothing is found; a test changes one thing. */
final class ObserversInOrder {

    static final LocalDate OPENS = LocalDate.of(2008, 10, 8);
    static final MultilingualText NAME = MultilingualText.of(Language.ENGLISH, "Some name");

    /** The day on which an observer of each class that is in order was heard of, well before the session. */
    static final LocalDate RECEIVED = LocalDate.of(2008, 7, 1);

    private ObserversInOrder() {}

    static Participation participation(ObserverClass observers, Stage stage, ObserverAct... acts) {
        var subject = observers.isOfStates() ? new Subject.OfState("XXX") : new Subject.OfOrganization(1);
        return new Participation(
                7, new SessionId(4), observers, subject, NAME, stage, false, null, null, acts.length, List.of(acts));
    }

    static ObserverAct act(int number, Kind kind, LocalDate on) {
        return new ObserverAct(
                number, kind, on, kind == Kind.OBJECTION ? "PER" : null, "", false, "officer", Instant.EPOCH);
    }

    static List<Finding> check(Participation participation, @Nullable Standing standing) {
        return ObserverChecks.check(new Matter(participation, OPENS, RECEIVED, standing, null));
    }

    static List<Finding> check(Participation participation, Organization organization) {
        return ObserverChecks.check(new Matter(participation, OPENS, RECEIVED, null, organization));
    }

    static Organization organization(OrganizationKind kind) {
        return new Organization(1, kind, NAME, MultilingualText.NONE, "", NAME, "A basis", true, "A source", 1, null);
    }

    static Organization unverified(OrganizationKind kind) {
        return new Organization(1, kind, NAME, MultilingualText.NONE, "", NAME, "", false, "A source", 1, null);
    }
}
