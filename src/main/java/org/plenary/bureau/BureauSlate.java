package org.plenary.bureau;

import java.util.List;

/** The officers proposed for one session, before they are elected. May be incomplete. */
public record BureauSlate(List<Nominee> nominees) {

    public BureauSlate {
        nominees = List.copyOf(nominees);
    }

    List<Nominee> holding(Office office) {
        return nominees.stream().filter(nominee -> nominee.office() == office).toList();
    }

    List<Nominee> from(String group) {
        return nominees.stream()
                .filter(nominee -> group.equals(nominee.group()))
                .toList();
    }

    long toAll(PartiesAtOpening opening) {
        return nominees.stream()
                .filter(nominee -> opening.isPartyToAll(nominee.state().code()))
                .count();
    }
}
