package org.plenary.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.database.ReferenceData;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is on record of single documents before any paper is read: dates of issue, and which note transmits which report,
 * each with its source. It fills in what is not known and changes nothing that someone entered.
 */
@Component
class DocumentsOnRecord implements ReferenceData {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Register register;
    private final JdbcClient jdbc;

    DocumentsOnRecord(Register register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "documents.reference-data";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("select edition from documents.reference")
                .query(String.class)
                .optional()
                .filter(edition()::equals)
                .isEmpty();
    }

    @Override
    public void load() {
        var known = rows("known");
        register.enter(known.stream()
                .collect(Collectors.toMap(
                        DocumentsOnRecord::symbol,
                        row -> MultilingualText.of(Language.ENGLISH, row.get("title_en")),
                        (one, _) -> one,
                        TreeMap::new)));
        fillIn(known);
        fillInVersions(known);
        register.relate(
                rows("transmittals").stream()
                        .map(row -> new Relation(
                                symbol(row), Relation.Kind.TRANSMITS, DocumentSymbol.of(row.get("transmits"))))
                        .toList(),
                true);
        jdbc.sql(
                        "insert into documents.reference (edition) values (?) on conflict (only_one) do update set edition = excluded.edition")
                .param(edition())
                .update();
    }

    private void fillIn(List<CSVRecord> known) {
        jdbc.sql("""
                        update documents.document d
                        set source = case when d.issued is null or d.issued = new.issued then new.source else d.source end,
                        certainty = case when d.issued is null or d.issued = new.issued then new.certainty
                            else d.certainty end,
                        issued = coalesce(d.issued, new.issued),
                        distribution = coalesce(d.distribution, new.distribution),
                        original = coalesce(d.original, new.original)
                        from jsonb_to_recordset(cast(? as jsonb)) as new (symbol text, issued date, distribution text,
                            original text, source text, certainty text)
                        where d.symbol = new.symbol""")
                .param(JSON.writeValueAsString(
                        known.stream().map(DocumentsOnRecord::filled).toList()))
                .update();
    }

    private void fillInVersions(List<CSVRecord> known) {
        var versions = known.stream()
                .flatMap(row -> Stream.of(row.get("languages").split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .map(tag -> Map.of("symbol", row.get("symbol"), "language", tag)))
                .toList();
        jdbc.sql("""
                        insert into documents.version (document, language, state)
                        select d.id, new.language, 'exists'
                        from jsonb_to_recordset(cast(? as jsonb)) as new (symbol text, language text)
                        join documents.document d on d.symbol = new.symbol
                        on conflict do nothing""").param(JSON.writeValueAsString(versions)).update();
    }

    private static DocumentSymbol symbol(CSVRecord row) {
        return DocumentSymbol.of(row.get("symbol"));
    }

    /** The fields that are not empty. */
    private static Map<String, String> filled(CSVRecord row) {
        var fields = new LinkedHashMap<>(row.toMap());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String edition() {
        return Integer.toHexString((text("known") + text("transmittals")).hashCode());
    }

    private static List<CSVRecord> rows(String file) {
        try (var parser = FORMAT.parse(new StringReader(text(file)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (var stream = Objects.requireNonNull(
                DocumentsOnRecord.class.getResourceAsStream("/reference/documents/%s.csv".formatted(file)), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
