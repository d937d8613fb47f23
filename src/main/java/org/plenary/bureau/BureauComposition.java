package org.plenary.bureau;

import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.departure;
import static org.plenary.rules.Finding.note;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;
import org.plenary.treaties.RegionalGroup;

/**
 * Judges a slate against rule 22 (Election). One method for each sentence of the rule, in its order. The paragraphs of the
 * rule were not seen numbered, so the rule is cited whole.
 *
 * @param groups the regional groups among which the offices are shared
 * @param outgoing the officers of the session before; empty at the first, which has nothing to rotate from
 */
public record BureauComposition(
        BureauSeats seats, List<RegionalGroup> groups, PartiesAtOpening opening, BureauSlate outgoing) {

    private static final Citation ELECTION = Citation.rule(22);

    public BureauComposition {
        groups = List.copyOf(groups);
    }

    /** Returns every finding, in the order of the rule; an empty list means the slate is in order. */
    public List<Finding> check(BureauSlate slate) {
        return Stream.<Function<BureauSlate, Stream<Finding>>>of(
                        this::officersToElect,
                        this::fromStatesParties,
                        this::officersOfEachGroup,
                        this::oneOfThemFromAPartyToProtocols,
                        this::partiesToAllInstruments,
                        each -> rotationOf(Office.PRESIDENT, each),
                        each -> rotationOf(Office.RAPPORTEUR, each),
                        _ -> statusUnknown())
                .flatMap(sentence -> sentence.apply(slate))
                .toList();
    }

    private Stream<Finding> officersToElect(BureauSlate slate) {
        return Stream.of(Office.values()).flatMap(office -> {
            int proposed = slate.holding(office).size();
            return proposed == seats.of(office)
                    ? Stream.empty()
                    : Stream.of(breach("bureau-seats", ELECTION, office.title(), proposed, seats.of(office))
                            .about(office.word()));
        });
    }

    /** "From among the representatives of the States Parties present." Presence is seen at the door, not here. */
    private Stream<Finding> fromStatesParties(BureauSlate slate) {
        return slate.nominees().stream()
                .filter(nominee -> !opening.isParty(nominee.state().code()))
                .map(nominee -> breach(
                                "bureau-not-party",
                                ELECTION,
                                nominee.office().title(),
                                nominee.state().name(),
                                opening.day())
                        .about(nominee.state().code()));
    }

    private Stream<Finding> officersOfEachGroup(BureauSlate slate) {
        return seats.ofAGroup() == 0
                ? Stream.empty()
                : groups.stream().flatMap(group -> {
                    int proposed = slate.from(group.code()).size();
                    return proposed == seats.ofAGroup()
                            ? Stream.empty()
                            : Stream.of(breach("bureau-group", ELECTION, group.name(), proposed, seats.ofAGroup())
                                    .about(group.code()));
                });
    }

    /** One of the group from a Party to the Convention "and one or more and if possible all the Protocols" in force. */
    private Stream<Finding> oneOfThemFromAPartyToProtocols(BureauSlate slate) {
        return groups.stream().flatMap(group -> {
            var states = slate.from(group.code()).stream()
                    .map(nominee -> nominee.state().code())
                    .toList();
            // A group without officers is found by officersOfEachGroup.
            if (states.isEmpty() || states.stream().anyMatch(opening::isPartyToAll)) {
                return Stream.empty();
            }
            var found = states.stream().anyMatch(opening::isPartyToAProtocol)
                    ? departure("bureau-group-not-all-protocols", ELECTION, group.name())
                    : breach("bureau-group-no-protocol", ELECTION, group.name());
            return Stream.of(found.about(group.code()));
        });
    }

    private Stream<Finding> partiesToAllInstruments(BureauSlate slate) {
        long parties = slate.toAll(opening);
        return parties >= seats.partiesToAll()
                ? Stream.empty()
                : Stream.of(breach("bureau-parties-to-all", ELECTION, parties, seats.partiesToAll()));
    }

    /** The offices of President and Rapporteur are "normally" subject to rotation among the groups. */
    private Stream<Finding> rotationOf(Office office, BureauSlate slate) {
        var last = outgoing.holding(office).stream()
                .map(Nominee::group)
                .filter(Objects::nonNull)
                .toList();
        return groups.stream()
                .filter(group -> last.contains(group.code()))
                .filter(group -> slate.holding(office).stream()
                        .anyMatch(nominee -> group.code().equals(nominee.group())))
                .map(group -> departure("bureau-rotation", ELECTION, office.title(), group.name())
                        .about(office.word()));
    }

    private Stream<Finding> statusUnknown() {
        var knownTo = opening.knownTo();
        return knownTo == null ? Stream.empty() : Stream.of(note("bureau-status-unknown", ELECTION, knownTo));
    }
}
