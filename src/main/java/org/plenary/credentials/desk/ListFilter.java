package org.plenary.credentials.desk;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.rules.Finding;
import org.plenary.treaties.State;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which credentials the list shows, as its address says; what is null is not asked for, what makes no sense shows nothing.
 *
 * @param standing such as {@code nothing}
 * @param group the code of a regional group; {@code none} for those outside the groups
 * @param findings {@code breach} or {@code departure} for those with at least one, {@code none} for those in order
 */
record ListFilter(
        @Nullable String standing,
        @Nullable String group,
        @Nullable String findings) {

    static final String NONE = "none";

    boolean shows(Entry entry, LocalDate opens) {
        return (standing == null || standing.equals(entry.standing().word()))
                && (group == null || group.equals(groupOf(entry.state(), opens)))
                && (findings == null || hasFindings(entry));
    }

    static String groupOf(State state, LocalDate on) {
        return state.groupOn(on).map(State.Membership::group).orElse(NONE);
    }

    ListFilter withStanding(@Nullable String other) {
        return new ListFilter(other, group, findings);
    }

    ListFilter withGroup(@Nullable String other) {
        return new ListFilter(standing, other, findings);
    }

    ListFilter withFindings(@Nullable String other) {
        return new ListFilter(standing, group, other);
    }

    boolean isEmpty() {
        return standing == null && group == null && findings == null;
    }

    /** The address of what is shown, under a page or an export. */
    String address(String page) {
        var address = UriComponentsBuilder.fromPath(page);
        if (standing != null) {
            address.queryParam("standing", standing);
        }
        if (group != null) {
            address.queryParam("group", group);
        }
        if (findings != null) {
            address.queryParam("findings", findings);
        }
        return address.build().encode().toUriString();
    }

    private boolean hasFindings(Entry entry) {
        return NONE.equals(findings)
                ? entry.findings().stream().allMatch(finding -> finding.weight() == Finding.Weight.NOTE)
                : entry.findings().stream()
                        .anyMatch(finding ->
                                finding.weight().name().toLowerCase(Locale.ROOT).equals(findings));
    }
}
