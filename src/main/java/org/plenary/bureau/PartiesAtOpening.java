package org.plenary.bureau;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.sessions.Session;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Treaties;

/**
 * Who was a Party to the body's instruments on the day the session opened. Only instruments in force on that day count.
 *
 * @param parties for each instrument the codes of its Parties, the Convention first
 * @param knownTo the day to which the status is known, where the session opens after it; null if all is known
 */
public record PartiesAtOpening(
        LocalDate day, List<Set<String>> parties, @Nullable LocalDate knownTo) {

    public PartiesAtOpening {
        parties = List.copyOf(parties);
    }

    /** The Parties at the opening of a session. */
    public static PartiesAtOpening of(Session session, Treaties treaties) {
        var day = session.opens();
        var inForce = session.body().instruments().stream()
                .flatMap(code -> treaties.instrument(code).stream())
                .filter(instrument -> !instrument.inForce().isAfter(day))
                .toList();
        var knownTo = inForce.stream()
                .map(Instrument::dataTo)
                .min(Comparator.naturalOrder())
                .filter(last -> last.isBefore(day))
                .orElse(null);
        return new PartiesAtOpening(
                day,
                inForce.stream()
                        .map(instrument -> treaties.status(instrument, day).parties())
                        .toList(),
                knownTo);
    }

    /** Whether the State is a Party to the Convention. */
    public boolean isParty(String state) {
        return parties.isEmpty() || parties.getFirst().contains(state);
    }

    /** How many of the Protocols in force the State is a Party to. */
    public int protocolsOf(String state) {
        return Math.toIntExact(
                parties.stream().skip(1).filter(of -> of.contains(state)).count());
    }

    /** Whether the State is a Party to the Convention and to a Protocol; to the Convention where no Protocol is in force. */
    public boolean isPartyToAProtocol(String state) {
        return isParty(state) && (parties.size() < 2 || protocolsOf(state) > 0);
    }

    /** Whether the State is a Party to all instruments in force. */
    public boolean isPartyToAll(String state) {
        return parties.stream().allMatch(of -> of.contains(state));
    }
}
