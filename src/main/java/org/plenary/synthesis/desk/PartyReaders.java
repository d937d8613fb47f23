package org.plenary.synthesis.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.function.Predicate;
import org.plenary.access.Actor;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.form.Section;
import org.plenary.treaties.Treaties;
import org.springframework.stereotype.Component;

/**
 * Which sections somebody reads as a State Party: those on treaties to which the State is a Party today. A section on no treaty
 * that is known is for the States that the cycle asks.
 */
@Component
class PartyReaders {

    private final Treaties treaties;
    private final Clock clock;

    PartyReaders(Treaties treaties, Clock clock) {
        this.treaties = treaties;
        this.clock = clock;
    }

    Predicate<Section> of(Cycle cycle, Actor actor) {
        var state = actor.actingFor();
        var known = new HashMap<String, Boolean>();
        return section ->
                state != null && known.computeIfAbsent(section.treaty(), treaty -> reads(state, cycle, treaty));
    }

    private boolean reads(String state, Cycle cycle, String code) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return treaties.instrument(code)
                .map(treaty -> treaties.status(treaty, today).parties().contains(state))
                .orElseGet(() -> cycle.invited().contains(state));
    }
}
