package org.plenary.credentials.desk;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.rules.Finding;
import org.plenary.treaties.State;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which credentials the list shows, as its address says; what is null is not asked for, what makes no sense shows nothing.
 *
 * @param standing such as {@code nothing}
 * @param group the code of a regional group; {@code none} for those outside the groups
 * @param morning {@code came} for what came in yesterday or today, {@code write} for those to write to
 * @param findings {@code breach} or {@code departure} for those with at least one, {@code none} for those in order
 */
record ListFilter(
        @Nullable String standing,
        @Nullable String group,
        @Nullable String findings,
        @Nullable String morning) {

    static final String NONE = "none";
    static final String CAME = "came";
    static final String WRITE = "write";

    boolean shows(Entry entry, OfSession all) {
        var opens = all.session().opens();
        return (morning == null || isOfTheMorning(entry, all))
                && (standing == null || standing.equals(entry.standing().word()))
                && (group == null || group.equals(groupOf(entry.state(), opens)))
                && (findings == null || hasFindings(entry));
    }

    static String groupOf(State state, LocalDate on) {
        return state.groupOn(on).map(State.Membership::group).orElse(NONE);
    }

    ListFilter withStanding(@Nullable String other) {
        return new ListFilter(other, group, findings, morning);
    }

    ListFilter withGroup(@Nullable String other) {
        return new ListFilter(standing, other, findings, morning);
    }

    ListFilter withFindings(@Nullable String other) {
        return new ListFilter(standing, group, other, morning);
    }

    ListFilter withMorning(@Nullable String other) {
        return new ListFilter(standing, group, findings, other);
    }

    boolean isEmpty() {
        return standing == null && group == null && findings == null && morning == null;
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
        if (morning != null) {
            address.queryParam("morning", morning);
        }
        return address.build().encode().toUriString();
    }

    private boolean isOfTheMorning(Entry entry, OfSession all) {
        var receipt = entry.credential().receipt();
        var zone = all.circumstances().zone();
        var yesterday = all.circumstances().asOf().atZone(zone).toLocalDate().minusDays(1);
        return WRITE.equals(morning)
                ? Letter.isCalledFor(entry)
                : CAME.equals(morning)
                        && receipt != null
                        && !receipt.at().atZone(zone).toLocalDate().isBefore(yesterday);
    }

    private boolean hasFindings(Entry entry) {
        return NONE.equals(findings)
                ? entry.findings().stream().allMatch(finding -> finding.weight() == Finding.Weight.NOTE)
                : entry.findings().stream()
                        .anyMatch(finding ->
                                finding.weight().name().toLowerCase(Locale.ROOT).equals(findings));
    }
}
