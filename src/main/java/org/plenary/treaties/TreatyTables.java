package org.plenary.treaties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.MultilingualText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables of the room whole, one query each. */
@Repository
class TreatyTables {

    private final JdbcClient jdbc;

    TreatyTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything there is, as rows. */
    record Rows(
            List<RegionalGroup> groups,
            List<State> states,
            List<Instrument> instruments,
            List<Article> articles,
            List<Participation> participations,
            List<PublishedTotal> publishedTotals,
            List<LaterFact> laterFacts) {}

    /** The mark of the files that were loaded; empty if none were. */
    Optional<String> digest() {
        return jdbc.sql("select digest from treaties.loaded")
                .query(String.class)
                .optional();
    }

    Rows read() {
        return new Rows(
                all("select * from treaties.regional_group order by position", TreatyTables::group),
                states(),
                all("select * from treaties.instrument order by position", TreatyTables::instrument),
                all("select * from treaties.article order by instrument, number", TreatyTables::article),
                all("select * from treaties.participation", TreatyTables::participation),
                all("select * from treaties.published_total order by day", TreatyTables::publishedTotal),
                all(
                        "select * from treaties.later_fact order by coalesce(deposited, in_force)",
                        TreatyTables::laterFact));
    }

    private <T> List<T> all(String query, RowMapper<T> mapper) {
        return jdbc.sql(query).query(mapper).list();
    }

    private List<State> states() {
        record Row(String state, State.Membership membership) {}
        Map<String, List<State.Membership>> groups = all(
                        "select * from treaties.group_member order by since nulls first",
                        (row, _) -> new Row(row.getString("state"), membership(row)))
                .stream()
                .collect(Collectors.groupingBy(Row::state, Collectors.mapping(Row::membership, Collectors.toList())));
        return all(
                "select * from treaties.state order by code",
                (row, _) -> state(row, groups.getOrDefault(row.getString("code"), List.of())));
    }

    private static State.Membership membership(ResultSet row) throws SQLException {
        return new State.Membership(
                row.getString("regional_group"),
                date(row, "since"),
                date(row, "until"),
                !row.getString("note").isEmpty());
    }

    private static State state(ResultSet row, List<State.Membership> groups) throws SQLException {
        return new State(
                row.getString("code"),
                row.getString("iso2"),
                row.getString("m49"),
                State.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                date(row, "admitted"),
                text(row, "name"),
                text(row, "formal_name"),
                groups);
    }

    private static RegionalGroup group(ResultSet row, int number) throws SQLException {
        return new RegionalGroup(row.getString("code"), text(row, "name"));
    }

    private static Instrument instrument(ResultSet row, int number) throws SQLException {
        return new Instrument(
                row.getString("code"),
                row.getString("supplements"),
                row.getString("chapter"),
                row.getObject("adopted", LocalDate.class),
                row.getString("adopted_by"),
                date(row, "opened"),
                row.getObject("closed", LocalDate.class),
                row.getObject("in_force", LocalDate.class),
                row.getInt("in_force_article"),
                row.getInt("instruments_required"),
                row.getString("registration"),
                row.getString("published_in"),
                row.getObject("data_to", LocalDate.class),
                text(row, "title"),
                text(row, "name"));
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(row.getString("instrument"), row.getInt("number"), text(row, "chapter"), text(row, "title"));
    }

    private static Participation participation(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Participation(
                row.getString("instrument"),
                row.getString("state"),
                date(row, "signed"),
                date(row, "deposited"),
                kind == null ? null : Participation.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                date(row, "succeeded"),
                row.getString("listed_as"),
                row.getString("note"));
    }

    private static PublishedTotal publishedTotal(ResultSet row, int number) throws SQLException {
        return new PublishedTotal(
                row.getString("instrument"),
                row.getObject("day", LocalDate.class),
                row.getObject("signatories", Integer.class),
                row.getInt("parties"),
                row.getString("source"));
    }

    private static LaterFact laterFact(ResultSet row, int number) throws SQLException {
        return new LaterFact(
                row.getString("instrument"),
                row.getString("state"),
                date(row, "deposited"),
                date(row, "in_force"),
                row.getString("source"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static MultilingualText text(ResultSet row, String column) throws SQLException {
        return MultilingualText.fromJson(row.getString(column));
    }
}
