package org.plenary.synthesis.report;

import java.util.List;

/**
 * What stands around a report on a page.
 *
 * @param name of the edition, for the reader
 * @param draft whether it can be issued
 * @param changed the keys of the paragraphs that are otherwise than in the edition before
 */
public record ReportPage(String address, String name, boolean draft, List<String> changed) {

    public boolean isChanged(Report.Paragraph paragraph) {
        return changed.contains(paragraph.key());
    }
}
