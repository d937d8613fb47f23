package org.plenary.credentials.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.plenary.languages.Language;

/** The report as it was issued, in all languages. */
public record IssuedReport(ReportEdition edition, Instant at, String by, Map<Language, ReportText> texts) {

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
