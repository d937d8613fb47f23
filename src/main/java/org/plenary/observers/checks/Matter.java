package org.plenary.observers.checks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.plenary.observers.ObserverClass;
import org.plenary.observers.Participation;
import org.plenary.observers.Stage;
import org.plenary.observers.register.Organization;
import org.plenary.rules.Finding;
import org.plenary.treaties.Standing;

/**
 * The participation of one observer with the facts that rules 14 to 17 ask for.
 *
 * @param opens the day on which the session opens
 * @param today the day on which it is judged
 * @param standing how a State stands to the Convention on the day of the opening; null for an organization
 * @param organization its entry in the register; null for a State
 */
public record Matter(
        Participation participation,
        LocalDate opens,
        LocalDate today,
        @Nullable Standing standing,
        @Nullable Organization organization) {

    MultilingualText name() {
        return participation.name();
    }

    boolean isIn(ObserverClass observers) {
        return participation.observers() == observers;
    }

    /** Whether it still asks to take part, or does. */
    boolean isAlive() {
        return participation.stage() != Stage.REFUSED && participation.stage() != Stage.WITHDRAWN;
    }

    /** Whether someone has still to say whether it is admitted. */
    boolean isOpen() {
        return isAlive() && !participation.isAdmitted();
    }

    /** The finding, beside the participation it speaks about. */
    Finding beside(Finding finding) {
        return finding.about("observers/" + participation.id());
    }
}
