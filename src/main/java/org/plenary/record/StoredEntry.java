package org.plenary.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.rules.Citation;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as its row holds it, letter by letter: what the seal is made over.
 *
 * @param act the act as JSON, kept as text so that it reads the same for ever
 */
record StoredEntry(long number, Instant at, String act, String before) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static StoredEntry of(long number, Instant at, Act act, String before) {
        return new StoredEntry(
                number, at.truncatedTo(ChronoUnit.MICROS), JSON.writeValueAsString(Told.of(act)), before);
    }

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("act"),
                row.getString("before"));
    }

    List<Object> columns() {
        return List.of(number, at, act, before);
    }

    OffsetDateTime timestamp() {
        return at.atOffset(ZoneOffset.UTC);
    }

    Entry entry(String seal) {
        return new Entry(number, at, JSON.readValue(act, Told.class).act(), before, seal);
    }

    /** The act in the order in which it is written down. */
    private record Told(
            String room,
            String name,
            String actor,
            @Nullable String behalf,
            @Nullable String session,
            @Nullable Integer meeting,
            Citation.@Nullable Source source,
            @Nullable String authority,
            @Nullable Integer paragraph,
            @Nullable String matter,
            List<Fact> content,
            List<Ruling> rulings) {

        static Told of(Act act) {
            var authority = act.authority();
            return new Told(
                    act.room(),
                    act.name(),
                    act.actor(),
                    act.behalf(),
                    act.session(),
                    act.meeting(),
                    authority == null ? null : authority.source(),
                    authority == null ? null : authority.number(),
                    authority == null ? null : authority.paragraph(),
                    act.matter(),
                    act.content().entrySet().stream()
                            .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                            .toList(),
                    act.rulings());
        }

        Act act() {
            var facts = new LinkedHashMap<String, String>();
            content.forEach(fact -> facts.put(fact.name(), fact.value()));
            var citation = source == null || authority == null ? null : new Citation(source, authority, paragraph);
            return new Act(room, name, actor, behalf, session, meeting, citation, matter, facts, rulings);
        }
    }

    private record Fact(String name, String value) {}
}
