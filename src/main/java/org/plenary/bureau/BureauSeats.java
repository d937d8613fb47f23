package org.plenary.bureau;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.rules.Rulebook;

/**
 * How many officers a bureau has, as rule 22 of the body's rulebook fixes it: parameters {@code presidents}, {@code
 * vice-presidents}, {@code rapporteurs}, {@code officers-of-a-group} and {@code parties-to-all}. One President and one
 * Rapporteur unless it says otherwise; a number that it does not give is not asked for.
 *
 * @param ofAGroup how many officers each regional group has; 0 where the rule does not say
 * @param partiesToAll how many officers at least come from Parties to all instruments in force; 0 where it does not say
 */
public record BureauSeats(Map<Office, Integer> offices, int ofAGroup, int partiesToAll) {

    private static final String ELECTION = "22";

    public BureauSeats {
        offices = Map.copyOf(offices);
    }

    /** The seats under the rules as they stand at a session. */
    public static BureauSeats of(Rulebook rules) {
        var offices = new EnumMap<Office, Integer>(Office.class);
        offices.put(Office.PRESIDENT, rules.period(ELECTION, "presidents").orElse(1));
        offices.put(
                Office.VICE_PRESIDENT, rules.period(ELECTION, "vice-presidents").orElse(0));
        offices.put(Office.RAPPORTEUR, rules.period(ELECTION, "rapporteurs").orElse(1));
        return new BureauSeats(
                offices,
                rules.period(ELECTION, "officers-of-a-group").orElse(0),
                rules.period(ELECTION, "parties-to-all").orElse(0));
    }

    /** How many hold the office at a time. */
    public int of(Office office) {
        return offices.getOrDefault(office, 0);
    }
}
