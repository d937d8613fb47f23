package org.plenary.credentials.report;

import java.util.List;

/** The report in one language. */
public record ReportText(String title, List<Passage> passages) {

    public ReportText {
        passages = List.copyOf(passages);
    }

    /**
     * A piece of the report.
     *
     * @param number of the paragraph; empty for a heading
     */
    public record Passage(String number, String text) {

        public boolean isHeading() {
            return number.isEmpty();
        }
    }
}
