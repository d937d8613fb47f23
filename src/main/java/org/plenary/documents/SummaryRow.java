package org.plenary.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/** A row of the register as a summary; the row has symbol, title, kind, issued and {@link #LANGUAGES}. */
public final class SummaryRow {

    /** The columns that say which versions of the document {@code d} exist, and of which there are files. */
    public static final String LANGUAGES = """
            array(select v.language from documents.version v where v.document = d.id and v.state = 'exists') as languages,
            array(select distinct f.language from documents.file f where f.document = d.id) as files""";

    private SummaryRow() {}

    /** The summary of the row that the result stands at. */
    public static DocumentSummary of(ResultSet row) throws SQLException {
        return new DocumentSummary(
                new DocumentSymbol(row.getString("symbol")),
                MultilingualText.fromJson(row.getString("title")),
                DocumentKind.ofWord(row.getString("kind")),
                row.getObject("issued", LocalDate.class),
                languages(row, "languages"),
                languages(row, "files"));
    }

    private static Set<Language> languages(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .flatMap(tag -> Language.ofTag(tag).stream())
                .collect(Collectors.toSet());
    }
}
