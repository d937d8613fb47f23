package org.plenary.credentials.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.report.ReportText;

/**
 * What the page of the report on credentials shows: a draft, or a version as it was issued.
 *
 * @param issued when and by whom, in words; null for a draft
 * @param issue where to issue it; null for one that was issued, or for a reader
 * @param approved when the Conference approved it, in words; null while it has not
 * @param approval where to enter that it did; null where that makes no sense
 * @param today for the form of the approval
 * @param files the address of the same report as a file, without its ending
 */
record ReportPage(
        String listAddress,
        String listTitle,
        String session,
        String placeAndDates,
        String title,
        String edition,
        List<ReportText.Passage> passages,
        @Nullable String issued,
        @Nullable String issue,
        @Nullable String approved,
        @Nullable String approval,
        String today,
        List<Other> others,
        String files) {

    /** Another version, as a draft or as issued. */
    record Other(String label, String address, boolean current) {}
}
