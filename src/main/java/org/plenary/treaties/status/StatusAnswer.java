package org.plenary.treaties.status;

import static org.plenary.web.Table.column;
import static org.plenary.web.Table.texts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.treaties.Participation;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.Standing;
import org.plenary.treaties.State;
import org.plenary.treaties.Status;
import org.plenary.web.Table;

/**
 * The status of a treaty on a day as programs get it.
 *
 * @param dataTo the day to which signatures and deposits are known
 * @param complete whether all that happened up to the day is known
 * @param deposited instruments that had come by the day
 * @param inForce for how many the treaty is in force on the day
 * @param notYetInForce for how many it is not, though they have deposited
 * @param participants who had signed, deposited or succeeded by the day, by their codes
 */
record StatusAnswer(
        String instrument,
        LocalDate on,
        LocalDate dataTo,
        boolean complete,
        int deposited,
        int inForce,
        int notYetInForce,
        int signatoriesOnly,
        List<Group> byGroup,
        List<Map<String, @Nullable Object>> participants) {

    /** The counts of a regional group; without a code those that stand outside the groups. */
    record Group(@Nullable String group, int deposited, int inForce, int notYetInForce, int signatoriesOnly) {}

    static StatusAnswer of(Status status, List<RegionalGroup> groups) {
        return new StatusAnswer(
                status.instrument().code(),
                status.on(),
                status.instrument().dataTo(),
                status.instrument().isCoveredOn(status.on()),
                status.deposited(),
                status.inForce(),
                status.with(Standing.DEPOSITED).size(),
                status.signatoriesOnly(),
                Stream.concat(groups.stream().map(RegionalGroup::code), Stream.of(""))
                        .map(group -> group(group.isEmpty() ? null : group, status))
                        .toList(),
                participants(status).objects());
    }

    private static Group group(@Nullable String code, Status all) {
        var status = all.in(code);
        return new Group(
                code,
                status.deposited(),
                status.inForce(),
                status.with(Standing.DEPOSITED).size(),
                status.signatoriesOnly());
    }

    /** Who had done something by the day, one row each. */
    static Table participants(Status status) {
        var rows = status.participants().stream()
                .filter(each -> each.standing() != Standing.NEITHER)
                .sorted(Comparator.comparing(each -> each.state().code()))
                .toList();
        return Table.of(
                rows,
                column("state", each -> each.state().code()),
                texts("name", each -> each.state().name()),
                column(
                        "group",
                        each -> each.state()
                                .groupOn(status.on())
                                .map(State.Membership::group)
                                .orElse(null)),
                column("standing", each -> each.standing().word()),
                column("signed", each -> act(each).map(Participation::signed).orElse(null)),
                column(
                        "deposited",
                        each -> deposit(each).map(Participation::deposited).orElse(null)),
                column(
                        "kind",
                        each -> deposit(each)
                                .map(Participation::kind)
                                .map(Participation.Kind::word)
                                .orElse(null)),
                column("inForce", each -> deposit(each).map(_ -> each.inForce()).orElse(null)));
    }

    private static Optional<Participation> act(Status.Participant participant) {
        return participant.participation();
    }

    /** What it deposited, unless that lies after the day of the status. */
    private static Optional<Participation> deposit(Status.Participant participant) {
        return act(participant)
                .filter(_ -> participant.standing() == Standing.PARTY || participant.standing() == Standing.DEPOSITED);
    }
}
