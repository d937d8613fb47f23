package org.plenary.reports;

import java.util.List;
import org.plenary.credentials.report.ReportText.Passage;
import org.plenary.languages.Language;

/** A paper of headings and numbered paragraphs, such as the report on credentials, before it is set as DOCX or PDF. */
record PlainPaper(Head head, List<Passage> passages) {

    PlainPaper {
        passages = List.copyOf(passages);
    }

    /** What stands at the head of the paper. */
    record Head(
            Language language, String organization, String body, String session, String placeAndDates, String title) {}

    Language language() {
        return head.language();
    }

    boolean isRightToLeft() {
        return language().direction().equals("rtl");
    }
}
