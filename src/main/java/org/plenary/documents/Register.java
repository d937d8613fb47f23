package org.plenary.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the register. What comes in many goes to the database as one table of JSON. */
@Repository
class Register {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters these documents, or adds the languages of their titles that are missing. */
    void enter(SortedMap<DocumentSymbol, MultilingualText> titles) {
        var known = canonical(titles.keySet());
        var entered = new TreeMap<DocumentSymbol, MultilingualText>();
        titles.forEach((symbol, title) ->
                entered.merge(known.getOrDefault(symbol, symbol), title, (one, other) -> other.overlaidWith(one)));
        insert(entered);
        name(titles.keySet(), known);
        relate(
                entered.keySet().stream()
                        .flatMap(each -> Relation.of(each).stream())
                        .toList(),
                false);
        addTitles(entered);
    }

    /** The symbols under which these documents stand in the register; those that it does not have are missing. */
    Map<DocumentSymbol, DocumentSymbol> canonical(Collection<DocumentSymbol> symbols) {
        var byKey = new HashMap<String, DocumentSymbol>();
        jdbc.sql("""
                        select n.key, d.symbol from documents.name n join documents.document d on d.id = n.document
                        where n.key = any(?)""")
                .param(symbols.stream().flatMap(Register::keys).toArray(String[]::new))
                .query((row, _) -> byKey.put(row.getString("key"), new DocumentSymbol(row.getString("symbol"))))
                .list();
        var found = new HashMap<DocumentSymbol, DocumentSymbol>();
        symbols.forEach(symbol -> keys(symbol)
                .filter(byKey::containsKey)
                .findFirst()
                .ifPresent(key -> found.put(symbol, byKey.get(key))));
        return found;
    }

    /** What the documents are known as: the whole symbol first, then the halves of a double one. */
    private static Stream<String> keys(DocumentSymbol symbol) {
        return Stream.concat(Stream.of(symbol), symbol.symbols().stream())
                .map(DocumentSymbol::lookupKey)
                .distinct();
    }

    private void insert(SortedMap<DocumentSymbol, MultilingualText> documents) {
        jdbc.sql("""
                        insert into documents.document (symbol, sort_key, body, year, kind, words)
                        select symbol, sort_key, body, year, 'other', ''
                        from jsonb_to_recordset(cast(? as jsonb)) as new (symbol text, sort_key text, body text, year int)
                        on conflict (symbol) do nothing""")
                .param(JSON.writeValueAsString(
                        documents.keySet().stream().map(Register::parts).toList()))
                .update();
    }

    private static Map<String, Object> parts(DocumentSymbol symbol) {
        var parts = new HashMap<String, Object>(
                Map.of("symbol", symbol.text(), "sort_key", symbol.sortKey(), "body", symbol.body()));
        symbol.year().ifPresent(year -> parts.put("year", year));
        return parts;
    }

    private void name(Collection<DocumentSymbol> symbols, Map<DocumentSymbol, DocumentSymbol> known) {
        var names = symbols.stream()
                .flatMap(symbol -> keys(symbol)
                        .map(key -> Map.of(
                                "key",
                                key,
                                "symbol",
                                known.getOrDefault(symbol, symbol).text())))
                .toList();
        jdbc.sql("""
                        insert into documents.name (key, document)
                        select distinct on (new.key) new.key, d.id
                        from jsonb_to_recordset(cast(? as jsonb)) as new (key text, symbol text)
                        join documents.document d on d.symbol = new.symbol
                        order by new.key
                        on conflict (key) do nothing""").param(JSON.writeValueAsString(names)).update();
    }

    /** Enters relations; one that was derived becomes given when someone gives it. */
    void relate(List<Relation> relations, boolean given) {
        var rows = relations.stream()
                .map(each -> Map.of(
                        "source", each.source().text(),
                        "kind", each.kind().word(),
                        "target", each.target().text()))
                .toList();
        jdbc.sql("""
                        insert into documents.relation (source, kind, target, given)
                        select source, kind, target, ?
                        from jsonb_to_recordset(cast(? as jsonb)) as new (source text, kind text, target text)
                        order by source, kind, target
                        on conflict do nothing""").param(given).param(JSON.writeValueAsString(rows)).update();
    }

    private void addTitles(SortedMap<DocumentSymbol, MultilingualText> titles) {
        var changed = new ArrayList<Map<String, Object>>();
        lock(titles.keySet()).forEach(stored -> {
            var title =
                    titles.getOrDefault(stored.symbol(), MultilingualText.NONE).overlaidWith(stored.title());
            if (!title.equals(stored.title()) || stored.isNew()) {
                changed.add(stored.with(title));
            }
        });
        save(changed);
    }

    /** Takes the titles in this language back. */
    void withdraw(Collection<DocumentSymbol> symbols, Language language) {
        var known = Set.copyOf(canonical(symbols).values());
        save(lock(known).stream()
                .filter(stored -> stored.title().isIn(language))
                .map(stored -> stored.with(without(stored.title(), language)))
                .toList());
        jdbc.sql("""
                        delete from documents.document d where symbol = any(?) and title = '{}' and issued is null
                        and source is null and not kind_given and distribution is null
                        and not exists (select from documents.version v where v.document = d.id)
                        and not exists (select from documents.file f where f.document = d.id)""")
                .param(known.stream().map(DocumentSymbol::text).toArray(String[]::new))
                .update();
    }

    private static MultilingualText without(MultilingualText title, Language language) {
        return new MultilingualText(title.texts().entrySet().stream()
                .filter(entry -> entry.getKey() != language)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The rows of these documents, held until the transaction ends, always in the same order. */
    private List<StoredTitle> lock(Collection<DocumentSymbol> symbols) {
        return jdbc.sql("""
                        select symbol, title, kind, kind_given, words from documents.document where symbol = any(?)
                        order by sort_key, symbol for update""")
                .param(symbols.stream().map(DocumentSymbol::text).toArray(String[]::new))
                .query((row, _) -> new StoredTitle(
                        new DocumentSymbol(row.getString("symbol")),
                        MultilingualText.fromJson(row.getString("title")),
                        row.getString("kind"),
                        row.getBoolean("kind_given"),
                        row.getString("words").isEmpty()))
                .list();
    }

    private void save(List<Map<String, Object>> changed) {
        if (!changed.isEmpty()) {
            jdbc.sql("""
                            update documents.document d set title = new.title, kind = new.kind, words = new.words
                            from jsonb_to_recordset(cast(? as jsonb)) as new (symbol text, title jsonb, kind text, words text)
                            where d.symbol = new.symbol""").param(JSON.writeValueAsString(changed)).update();
        }
    }

    /** Summaries under the symbols asked, in one query. */
    Map<DocumentSymbol, DocumentSummary> summaries(Collection<DocumentSymbol> symbols) {
        var byKey = new HashMap<String, DocumentSummary>();
        jdbc.sql("""
                        select n.key, d.symbol, d.title, d.kind, d.issued, %s
                        from documents.name n join documents.document d on d.id = n.document where n.key = any(?)""".formatted(SummaryRow.LANGUAGES))
                .param(symbols.stream().map(DocumentSymbol::lookupKey).toArray(String[]::new))
                .query((row, _) -> byKey.put(row.getString("key"), SummaryRow.of(row)))
                .list();
        var found = new HashMap<DocumentSymbol, DocumentSummary>();
        symbols.forEach(symbol -> {
            var summary = byKey.get(symbol.lookupKey());
            if (summary != null) {
                found.put(symbol, summary);
            }
        });
        return found;
    }

    /** A document's title as it is stored, and what follows from it. */
    private record StoredTitle(
            DocumentSymbol symbol, MultilingualText title, String kind, boolean kindGiven, boolean isNew) {

        Map<String, Object> with(MultilingualText newTitle) {
            var newKind = kindGiven ? kind : KindByTitle.of(symbol, newTitle).word();
            return Map.of(
                    "symbol", symbol.text(),
                    "title", JSON.readTree(newTitle.toJson()),
                    "kind", newKind,
                    "words", FoldedWords.of(symbol, newTitle.texts().values()));
        }
    }
}
