package org.plenary.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentDetails.Version;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.rules.Certainty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All that is known of one document, in the tables of the register. */
@Repository
class DetailsTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    DetailsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DocumentSymbol> canonical(String key) {
        return jdbc.sql("""
                        select d.symbol from documents.name n join documents.document d on d.id = n.document
                        where n.key = ?""")
                .param(key)
                .query((row, _) -> new DocumentSymbol(row.getString("symbol")))
                .optional();
    }

    Optional<DocumentDetails> find(String key) {
        return jdbc.sql("""
                        select d.* from documents.name n join documents.document d on d.id = n.document
                        where n.key = ?""").param(key).query(this::details).optional();
    }

    private DocumentDetails details(ResultSet row, int index) throws SQLException {
        var symbol = new DocumentSymbol(row.getString("symbol"));
        return new DocumentDetails(
                symbol,
                MultilingualText.fromJson(row.getString("title")),
                row.getBoolean("kind_given") ? DocumentKind.ofWord(row.getString("kind")) : null,
                row.getObject("issued", LocalDate.class),
                ifThere(row.getString("distribution"), Distribution::ofWord),
                ifThere(row.getString("original"), tag -> Language.ofTag(tag).orElseThrow()),
                versions(row.getLong("id")),
                givenRelations(symbol),
                row.getString("source"),
                ifThere(row.getString("certainty"), Certainty::ofWord));
    }

    private static <T> @Nullable T ifThere(@Nullable String text, Function<String, T> reading) {
        return text == null ? null : reading.apply(text);
    }

    private Map<Language, Version> versions(long document) {
        var versions = new EnumMap<Language, Version>(Language.class);
        jdbc.sql("select language, state, issued from documents.version where document = ?")
                .param(document)
                .query((row, _) -> versions.put(
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        new Version(row.getString("state").equals("exists"), row.getObject("issued", LocalDate.class))))
                .list();
        return versions;
    }

    private List<Relation> givenRelations(DocumentSymbol symbol) {
        return jdbc.sql(
                        "select source, kind, target from documents.relation where source = ? and given order by kind, target")
                .param(symbol.text())
                .query((row, _) -> new Relation(
                        new DocumentSymbol(row.getString("source")),
                        Relation.Kind.ofWord(row.getString("kind")),
                        new DocumentSymbol(row.getString("target"))))
                .list();
    }

    void save(DocumentDetails document) {
        jdbc.sql("""
                        update documents.document
                        set title = cast(:title as jsonb), kind = :kind, kind_given = :given, issued = :issued,
                        distribution = :distribution, original = :original, source = :source, certainty = :certainty,
                        words = :words where symbol = :symbol""")
                .param("title", document.title().toJson())
                .param("kind", document.effectiveKind().word())
                .param("given", document.kind() != null)
                .param("issued", document.issued())
                .param("distribution", wordOf(document.distribution(), Distribution::word))
                .param("original", wordOf(document.original(), Language::tag))
                .param("source", document.source())
                .param("certainty", wordOf(document.certainty(), Certainty::word))
                .param(
                        "words",
                        FoldedWords.of(
                                document.symbol(), document.title().texts().values()))
                .param("symbol", document.symbol().text())
                .update();
    }

    private static <E> @Nullable String wordOf(@Nullable E value, Function<E, String> word) {
        return value == null ? null : word.apply(value);
    }

    /** Puts these versions in place of the stored ones; a version of which there is a file exists whatever was said. */
    void saveVersions(DocumentDetails document) {
        jdbc.sql("""
                        delete from documents.version v using documents.document d
                        where d.id = v.document and d.symbol = ? and not exists (
                            select from documents.file f where f.document = d.id and f.language = v.language)""").param(document.symbol().text()).update();
        var rows = document.versions().entrySet().stream()
                .map(entry -> new VersionRow(
                        entry.getKey().tag(),
                        entry.getValue().exists() ? "exists" : "expected",
                        wordOf(entry.getValue().issued(), LocalDate::toString)))
                .toList();
        jdbc.sql("""
                        insert into documents.version (document, language, state, issued)
                        select d.id, new.language, new.state, new.issued
                        from documents.document d,
                        jsonb_to_recordset(cast(? as jsonb)) as new (language text, state text, issued date)
                        where d.symbol = ?
                        on conflict (document, language) do update set issued = excluded.issued""")
                .param(JSON.writeValueAsString(rows))
                .param(document.symbol().text())
                .update();
    }

    void versionExists(DocumentSymbol symbol, Language language, @Nullable LocalDate issued) {
        jdbc.sql("""
                        insert into documents.version as v (document, language, state, issued)
                        select document, :language, 'exists', :issued from documents.name where key = :key
                        on conflict (document, language) do update
                        set state = 'exists', issued = coalesce(excluded.issued, case when v.state = 'exists' then v.issued end)""")
                .param("language", language.tag())
                .param("issued", issued)
                .param("key", symbol.lookupKey())
                .update();
    }

    void removeGivenRelations(DocumentSymbol symbol) {
        jdbc.sql("delete from documents.relation where source = ? and given")
                .param(symbol.text())
                .update();
    }

    /** A version as the database takes it from JSON. */
    private record VersionRow(
            String language, String state, @Nullable String issued) {}
}
