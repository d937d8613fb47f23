package org.plenary.treaties;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.database.ReferenceData;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the files of {@code reference/treaties} into the tables of the room: at the first start, and again when a new
 * edition of Plenary ships other files.
 */
@Component
class TreatyReference implements ReferenceData {

    private static final List<String> FILES = List.of(
            "groups",
            "states",
            "group-members",
            "instruments",
            "articles",
            "participations",
            "published-totals",
            "later-facts");

    private final JdbcTemplate jdbc;
    private final TreatyTables tables;

    TreatyReference(JdbcTemplate jdbc, TreatyTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "treaties.reference-data";
    }

    @Override
    public int order() {
        return 10;
    }

    /** Whether the tables hold other data than the files, or none. */
    @Override
    public boolean isMissing() {
        return !tables.digest().equals(Optional.of(digest()));
    }

    /** Fills the tables from the files, in place of whatever they held. */
    @Override
    @Transactional
    public void load() {
        jdbc.execute("""
                truncate treaties.loaded, treaties.regional_group, treaties.state, treaties.group_member,
                    treaties.instrument, treaties.article, treaties.participation, treaties.published_total,
                    treaties.later_fact
                """);
        loadStates();
        loadInstruments();
        loadParticipations();
        loadChecks();
        jdbc.update("insert into treaties.loaded (digest) values (?)", digest());
    }

    private void loadStates() {
        fill("groups", "insert into treaties.regional_group values (?, ?, ?::jsonb)", row ->
                new Object[] {row.get("code"), row.number(), row.text("name")});
        fill("states", """
                insert into treaties.state values (?, ?, ?, ?, nullif(?, '')::date, ?::jsonb, ?::jsonb)
                """, row -> new Object[] {
            row.get("code"),
            row.get("iso2"),
            row.get("m49"),
            row.get("kind"),
            row.get("admitted"),
            row.text("name"),
            row.text("formal")
        });
        fill(
                "group-members",
                "insert into treaties.group_member values (?, ?, nullif(?, '')::date, nullif(?, '')::date, ?)",
                row -> values(row, "state", "group", "since", "until", "note"));
    }

    private void loadInstruments() {
        fill(
                "instruments",
                """
                insert into treaties.instrument values (
                    ?, ?, nullif(?, ''), ?, ?::date, ?, nullif(?, '')::date, ?::date, ?::date, ?::int, ?::int, ?, ?,
                    ?::date, ?::jsonb, ?::jsonb)
                """,
                row -> Stream.of(
                                Stream.of(row.get("code"), row.number()),
                                Stream.of(values(
                                        row,
                                        "supplements",
                                        "chapter",
                                        "adopted",
                                        "adopted_by",
                                        "opened",
                                        "closed",
                                        "in_force",
                                        "in_force_article",
                                        "instruments_required",
                                        "registration",
                                        "published_in",
                                        "data_to")),
                                Stream.of(row.text("title"), row.text("name")))
                        .flatMap(Function.identity())
                        .toArray());
        fill("articles", "insert into treaties.article values (?, ?::int, ?::jsonb, ?::jsonb)", row ->
                new Object[] {row.get("instrument"), row.get("article"), row.text("chapter"), row.text("title")});
    }

    private void loadParticipations() {
        fill(
                "participations",
                """
                insert into treaties.participation values (
                    ?, ?, nullif(?, '')::date, nullif(?, '')::date, nullif(?, ''), nullif(?, '')::date, ?, ?)
                """,
                row -> values(
                        row, "instrument", "state", "signed", "deposited", "kind", "succeeded", "listed_as", "note"));
    }

    private void loadChecks() {
        fill(
                "published-totals",
                "insert into treaties.published_total values (?, ?::date, nullif(?, '')::int, ?::int, ?)",
                row -> values(row, "instrument", "day", "signatories", "parties", "source"));
        fill(
                "later-facts",
                "insert into treaties.later_fact values (?, ?, nullif(?, '')::date, nullif(?, '')::date, ?)",
                row -> values(row, "instrument", "state", "deposited", "in_force", "source"));
    }

    private void fill(String file, String insert, Function<ReferenceFile.Row, Object[]> values) {
        jdbc.batchUpdate(
                insert, new ReferenceFile(file).rows().stream().map(values).toList());
    }

    private static Object[] values(ReferenceFile.Row row, String... columns) {
        return Stream.of(columns).map(row::get).toArray();
    }

    private static String digest() {
        var all = DigestUtils.getSha256Digest();
        FILES.forEach(file -> all.update(new ReferenceFile(file).text().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(all.digest());
    }
}
