package org.plenary.treaties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;

/**
 * Whoever can become a Party to a treaty: a State, or a regional economic integration organization, which the treaties
 * treat as one "within the limits of their competence" (Convention, art. 2 (j)).
 *
 * @param code the three letters of ISO 3166-1; for the European Union, which has none, the two that ISO reserves for it
 * @param m49 the three digits of the United Nations standard for statistical use; empty for an organization
 * @param admitted the day of its admission to the United Nations; null unless it is a member
 * @param groups the regional groups it has belonged to; none for those that stand outside the groups
 */
public record State(
        String code,
        String iso2,
        String m49,
        Kind kind,
        @Nullable LocalDate admitted,
        MultilingualText name,
        MultilingualText formalName,
        List<Membership> groups) {

    /** How it stands to the United Nations. */
    public enum Kind {
        /** A Member State. */
        MEMBER,
        /** A State that takes part in the work of the organization as an observer. */
        OBSERVER,
        /** Neither, but able to become a Party to treaties. */
        OTHER,
        /** A regional economic integration organization. */
        ORGANIZATION;

        /** The end of its keys of words, such as {@code member}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Belonging to a regional group.
     *
     * @param since null where the source knows no earlier group
     * @param until the last day; null while it lasts
     * @param contested whether sources put the State in different groups
     */
    public record Membership(
            String group,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean contested) {

        boolean isOn(LocalDate day) {
            return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    public State {
        groups = List.copyOf(groups);
    }

    public boolean isOrganization() {
        return kind == Kind.ORGANIZATION;
    }

    /** The group it belongs to on a day; empty for those that stand outside the groups. */
    public Optional<Membership> groupOn(LocalDate day) {
        return groups.stream().filter(group -> group.isOn(day)).findFirst();
    }

    /** Whether the United Nations had admitted it by the day; always so for those that are no members. */
    public boolean isKnownOn(LocalDate day) {
        return admitted == null || !admitted.isAfter(day);
    }
}
