package org.plenary.documents.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.FoldedWords;
import org.plenary.documents.SummaryRow;
import org.plenary.languages.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that a filter asks for, page by page, and how many each further choice would leave. */
@Repository
class Library {

    private static final String MATCHES = """
            d.words like all (:patterns)
            and (cast(:kind as text) is null or d.kind = :kind)
            and (cast(:year as int) is null or d.year = :year)
            and (cast(:body as text) is null or d.body = :body)
            and (cast(:language as text) is null or exists (select from documents.version v
                where v.document = d.id and v.language = :language and v.state = 'exists'))
            """;

    private static final String FACETS = """
            with d as (
                select d.id, d.kind, d.year, d.body,
                cast(:kind as text) is null or d.kind = :kind as of_kind,
                cast(:year as int) is null or d.year = :year as of_year,
                cast(:body as text) is null or d.body = :body as of_body,
                cast(:language as text) is null or exists (select from documents.version v
                    where v.document = d.id and v.language = :language and v.state = 'exists') as in_language
                from documents.document d where d.words like all (:patterns))
            select 'total' as facet, '' as value, count(*) as number from d
                where of_kind and of_year and of_body and in_language
            union all select 'kind', kind, count(*) from d where of_year and of_body and in_language group by kind
            union all select 'year', cast(year as text), count(*) from d
                where of_kind and of_body and in_language and year is not null group by year
            union all select 'body', body, count(*) from d where of_kind and of_year and in_language group by body
            union all select 'language', v.language, count(*) from d join documents.version v
                on v.document = d.id and v.state = 'exists' where of_kind and of_year and of_body group by v.language
            """;

    private final JdbcClient jdbc;

    Library(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the list, at most so long, and whether more lies beyond either end. */
    Page page(LibraryFilter filter, int length) {
        var from = filter.from();
        boolean backwards = from != null && from.backwards();
        var found = new ArrayList<>(select(filter, backwards, length + 1));
        boolean more = found.size() > length;
        if (more) {
            found.removeLast();
        }
        if (backwards) {
            Collections.reverse(found);
        }
        return new Page(List.copyOf(found), backwards ? more : from != null, backwards || more);
    }

    /** All that the filter asks for, from its start; for tables that go out. */
    List<DocumentSummary> all(LibraryFilter filter) {
        return select(filter.from(null), false, Integer.MAX_VALUE);
    }

    private List<DocumentSummary> select(LibraryFilter filter, boolean backwards, int limit) {
        boolean descending = filter.sort().isBackwards() != backwards;
        var keys = filter.sort().isByDate()
                ? List.of("coalesce(d.issued, date '-infinity')", "d.sort_key", "d.symbol")
                : List.of("d.sort_key", "d.symbol");
        var order = String.join(
                ", ",
                keys.stream().map(key -> key + (descending ? " desc" : "")).toList());
        var place = filter.from() == null
                ? ""
                : "and (%s) %s (%s)".formatted(String.join(", ", keys), descending ? "<" : ">", place(filter));
        return jdbc.sql("select d.symbol, d.title, d.kind, d.issued, " + SummaryRow.LANGUAGES
                        + " from documents.document d where " + MATCHES + place + " order by " + order
                        + " limit :limit")
                .params(parameters(filter))
                .param("limit", limit)
                .query((row, _) -> SummaryRow.of(row))
                .list();
    }

    private static String place(LibraryFilter filter) {
        return filter.sort().isByDate()
                ? "coalesce(cast(:from_issued as date), date '-infinity'), :from_key, :from_symbol"
                : ":from_key, :from_symbol";
    }

    private static Map<String, @Nullable Object> parameters(LibraryFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("patterns", FoldedWords.patterns(filter.words()).toArray(String[]::new));
        parameters.put("kind", filter.kind() == null ? null : filter.kind().word());
        parameters.put("year", filter.year());
        parameters.put("body", filter.body().isEmpty() ? null : filter.body());
        parameters.put(
                "language", filter.language() == null ? null : filter.language().tag());
        var from = filter.from();
        parameters.put("from_issued", from == null ? null : from.issued());
        parameters.put("from_key", from == null ? null : from.symbol().sortKey());
        parameters.put("from_symbol", from == null ? null : from.symbol().text());
        return parameters;
    }

    /** How many documents each choice of each facet would show, the other choices staying as they are. */
    Counts counts(LibraryFilter filter) {
        var counts = new HashMap<String, Map<String, Integer>>();
        jdbc.sql(FACETS)
                .params(parameters(filter))
                .query((row, _) -> counts.computeIfAbsent(row.getString("facet"), _ -> new HashMap<>())
                        .put(row.getString("value"), row.getInt("number")))
                .list();
        return new Counts(counts);
    }

    /** A page of the list. */
    record Page(List<DocumentSummary> documents, boolean hasEarlier, boolean hasLater) {}

    /** Numbers of documents by facet and choice. */
    record Counts(Map<String, Map<String, Integer>> numbers) {

        int total() {
            return of("total").getOrDefault("", 0);
        }

        Map<String, Integer> of(String facet) {
            return numbers.getOrDefault(facet, Map.of());
        }

        int in(Language language) {
            return of("language").getOrDefault(language.tag(), 0);
        }
    }
}
