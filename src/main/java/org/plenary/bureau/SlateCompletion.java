package org.plenary.bureau;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.bureau.GroupSeats.Demand;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.State;

/** Says what would complete a slate under rule 22: by group the seats that are open and the States that would do. */
public final class SlateCompletion {

    private final BureauComposition composition;
    private final Collection<State> states;

    /** @param states all that there are; those of a group are found among them on the opening day */
    public SlateCompletion(BureauComposition composition, Collection<State> states) {
        this.composition = composition;
        this.states = List.copyOf(states);
    }

    /** The groups that have something to propose, in their order; none where the slate is complete. */
    public List<GroupSeats> of(BureauSlate slate) {
        return composition.groups().stream()
                .flatMap(group -> of(group, slate).stream())
                .toList();
    }

    private Optional<GroupSeats> of(RegionalGroup group, BureauSlate slate) {
        int open = open(group, slate);
        boolean hasProtocol = slate.from(group.code()).stream()
                .anyMatch(nominee ->
                        composition.opening().isPartyToAProtocol(nominee.state().code()));
        boolean wantsAll = wantsPartyToAll(group, open, slate);
        if (open == 0 && !wantsAll && (hasProtocol || slate.from(group.code()).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(seats(group, open, demand(open, hasProtocol, wantsAll), slate));
    }

    private static Demand demand(int open, boolean hasProtocol, boolean wantsAll) {
        if (wantsAll) {
            return Demand.ALL;
        }
        if (hasProtocol) {
            return Demand.ANY;
        }
        return open > 1 ? Demand.ONE_TO_PROTOCOL : Demand.PROTOCOL;
    }

    /** Where as many Parties to all are missing as seats are open, each of these seats is for one of them. */
    private boolean wantsPartyToAll(RegionalGroup group, int open, BureauSlate slate) {
        long missing = composition.seats().partiesToAll() - slate.toAll(composition.opening());
        int openToAnyone = composition.groups().stream()
                .mapToInt(each -> open(each, slate))
                .sum();
        boolean givesOne = slate.from(group.code()).stream()
                .anyMatch(nominee ->
                        composition.opening().isPartyToAll(nominee.state().code()));
        return missing > 0 && missing >= openToAnyone && (open > 0 || openToAnyone == 0 && !givesOne);
    }

    private int open(RegionalGroup group, BureauSlate slate) {
        return Math.max(
                0, composition.seats().ofAGroup() - slate.from(group.code()).size());
    }

    private GroupSeats seats(RegionalGroup group, int open, Demand demand, BureauSlate slate) {
        var opening = composition.opening();
        var proposed =
                slate.nominees().stream().map(nominee -> nominee.state().code()).collect(Collectors.toSet());
        var parties = states.stream()
                .filter(state -> isOf(group, state) && opening.isParty(state.code()))
                .filter(state -> !proposed.contains(state.code()))
                .toList();
        return new GroupSeats(
                group,
                open,
                demand,
                parties.stream()
                        .filter(state -> opening.isPartyToAll(state.code()))
                        .toList(),
                demand == Demand.ALL
                        ? List.of()
                        : parties.stream()
                                .filter(state ->
                                        !opening.isPartyToAll(state.code()) && opening.isPartyToAProtocol(state.code()))
                                .toList(),
                demand == Demand.ALL || demand == Demand.PROTOCOL
                        ? List.of()
                        : parties.stream()
                                .filter(state -> !opening.isPartyToAProtocol(state.code()))
                                .toList());
    }

    private boolean isOf(RegionalGroup group, State state) {
        return state.groupOn(composition.opening().day())
                .filter(membership -> Objects.equals(membership.group(), group.code()))
                .isPresent();
    }
}
