package org.plenary.treaties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a treaty enters into force, and for whom.
 *
 * <p>Convention against Transnational Organized Crime, article 38; Trafficking in Persons Protocol, article 17; Smuggling
 * of Migrants Protocol, article 22; Firearms Protocol, article 18; Convention against Corruption, article 68. They say the
 * same but for two things. A Protocol cannot enter into force before its Convention (para. 1). And only the Convention
 * against Transnational Organized Crime does not add "or on the date this Protocol enters into force ..., whichever is the
 * later" (para. 2); a treaty that is not in force binds nobody, so the later of the two days is taken for it as well.
 *
 * <p>A State that succeeded is none that ratifies or accedes: it is bound from the day of its succession, as the State
 * before it was (Vienna Convention on Succession of States in respect of Treaties, art. 23, para. 1).
 */
public final class EntryIntoForce {

    private static final int DAYS_FOR_THE_TREATY = 90;
    private static final int DAYS_FOR_A_PARTICIPANT = 30;

    private EntryIntoForce() {}

    /**
     * The day of the deposit that brings the treaty into force: the fortieth of a State, or as many as the treaty asks for;
     * a day, because several may deposit on it and no list says in which order. An
     * instrument of a regional economic integration organization "shall not be counted as additional to those deposited
     * by member States of such organization" (para. 1).
     */
    public static Optional<LocalDate> decisiveDay(
            int required, Collection<Participation> participations, Predicate<Participation> ofOrganization) {
        return participations.stream()
                .filter(ofOrganization.negate())
                .flatMap(each -> Stream.ofNullable(each.deposited()))
                .sorted()
                .skip(required - 1L)
                .findFirst();
    }

    /**
     * "On the ninetieth day after the date of deposit" of the decisive instrument, "except that it shall not enter into
     * force before the entry into force of the Convention" (para. 1).
     *
     * @param convention the day on which the Convention of a Protocol entered into force; empty for a Convention
     */
    public static LocalDate ofTreaty(LocalDate decisiveDay, Optional<LocalDate> convention) {
        var ninetieth = decisiveDay.plusDays(DAYS_FOR_THE_TREATY);
        return convention.map(day -> later(day, ninetieth)).orElse(ninetieth);
    }

    /**
     * "On the thirtieth day after the date of deposit by such State or organization of the relevant instrument" (para. 2),
     * not before the treaty itself; for a State that succeeded on the day of its succession. Empty without a deposit.
     */
    public static Optional<LocalDate> forParticipant(Participation participation, LocalDate ofTreaty) {
        if (participation.deposited() == null) {
            return Optional.empty();
        }
        return Optional.of(
                participation.succeeded() != null
                        ? later(participation.succeeded(), ofTreaty)
                        : later(participation.deposited().plusDays(DAYS_FOR_A_PARTICIPANT), ofTreaty));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
