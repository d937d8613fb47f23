package org.plenary.credentials.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;

/**
 * The report as it was issued, in all languages.
 *
 * @param approval null until the Conference has approved it
 */
public record IssuedReport(
        ReportEdition edition,
        Instant at,
        String by,
        Map<Language, ReportText> texts,
        @Nullable Approval approval) {

    /**
     * The decision of the Conference on the report as a whole.
     *
     * @param meeting the number of the meeting; null where it is not told
     * @param by the account that entered it
     */
    public record Approval(LocalDate on, @Nullable Integer meeting, String by) {}

    public IssuedReport {
        texts = Map.copyOf(new EnumMap<>(texts));
    }

    /** The report in a language; it is issued in all six at once. */
    public ReportText in(Language language) {
        var text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException("The report was issued without " + language);
        }
        return text;
    }
}
