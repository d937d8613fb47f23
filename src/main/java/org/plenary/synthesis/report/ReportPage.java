package org.plenary.synthesis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a report on a page.
 *
 * @param name of the edition, for the reader
 * @param draft whether it is a draft, which says otherwise tomorrow
 * @param issuing the address at which the reader may issue it; null if the reader may not
 * @param changed the keys of the paragraphs that are otherwise than in the edition before
 */
public record ReportPage(
        String address,
        String name,
        boolean draft,
        @Nullable String issuing,
        List<String> changed) {

    public boolean isChanged(Report.Paragraph paragraph) {
        return changed.contains(paragraph.key());
    }
}
