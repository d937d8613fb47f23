package org.plenary.treaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The status of a treaty on a day: how each State stands to it.
 *
 * <p>Two counts look alike and are not. {@link #deposited()} counts papers: the instruments that the depositary had
 * received by the day, which is what it and the press call the number of Parties. {@link #inForce()} counts law: those for
 * whom the treaty is in force on the day, as known today. A State that succeeded is counted in the first from the day its
 * paper came, and in the second from the day of its succession, which lies before.
 *
 * @param participants every State that there was on the day, also those that did nothing
 */
public record Status(Instrument instrument, LocalDate on, List<Participant> participants) {

    /**
     * One State in the status of a treaty.
     *
     * @param inForce the day on which the treaty entered or enters into force for it, also if it lies after the day of the
     *     status; null if no instrument is known
     */
    public record Participant(
            State state,
            Optional<Participation> participation,
            Standing standing,
            @Nullable LocalDate inForce) {}

    public Status {
        participants = List.copyOf(participants);
    }

    /** How many had deposited an instrument by the day. */
    public int deposited() {
        return count(each -> each.participation()
                .filter(participation -> participation.isDepositedBy(on))
                .isPresent());
    }

    /** For how many the treaty is in force on the day. */
    public int inForce() {
        return with(Standing.PARTY).size();
    }

    /** How many had signed by the day and had not deposited. */
    public int signatoriesOnly() {
        return with(Standing.SIGNATORY).size();
    }

    /** How many had signed by the day, whatever they did afterwards. */
    public int signed() {
        return count(each -> each.participation()
                .filter(participation -> participation.isSignedBy(on))
                .isPresent());
    }

    public List<Participant> with(Standing standing) {
        return participants.stream().filter(each -> each.standing() == standing).toList();
    }

    /** The codes of those for whom the treaty is in force. */
    public Set<String> parties() {
        return with(Standing.PARTY).stream().map(each -> each.state().code()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a regional group, or with null those outside the groups. */
    public Status in(@Nullable String group) {
        return new Status(
                instrument,
                on,
                participants.stream()
                        .filter(each -> each.state()
                                .groupOn(on)
                                .map(membership -> membership.group().equals(group))
                                .orElse(group == null))
                        .toList());
    }

    /** Those who are Parties by a succession whose paper came only after the day. */
    public List<Participant> partiesBeforeTheirPaper() {
        return with(Standing.PARTY).stream()
                .filter(each -> each.participation()
                        .filter(participation -> !participation.isDepositedBy(on))
                        .isPresent())
                .toList();
    }

    private int count(Predicate<Participant> which) {
        return Math.toIntExact(participants.stream().filter(which).count());
    }
}
