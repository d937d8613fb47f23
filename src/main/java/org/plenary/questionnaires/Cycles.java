package org.plenary.questionnaires;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.languages.MultilingualText;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycles: planned, opened, closed. Opening freezes what is asked and is an act on record, as closing is. */
@Service
public class Cycles {

    private static final String SELECT = """
            select id, edition, key, title, opens, closes, stage,
                array(select version from questionnaires.asked where cycle = c.id order by place) as asked,
                array(select state from questionnaires.invited where cycle = c.id order by state) as invited
            from questionnaires.cycle c
            """;

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;
    private final ProceduralRecord record;
    private final Map<Long, String> keys = new ConcurrentHashMap<>();

    Cycles(JdbcClient jdbc, Questionnaires questionnaires, ProceduralRecord record) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
        this.record = record;
    }

    /** All cycles, the latest first. */
    public List<Cycle> all() {
        return jdbc.sql(SELECT + "order by opens desc, id desc")
                .query((row, _) -> cycle(row))
                .list();
    }

    /** The cycle that an address names. */
    public Optional<Cycle> find(String key) {
        return jdbc.sql(SELECT + "where key = ?")
                .param(key)
                .query((row, _) -> cycle(row))
                .optional();
    }

    /** The cycle of an id. */
    public Optional<Cycle> withId(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> cycle(row))
                .optional();
    }

    /** The key of the cycle of an id, which never changes. */
    public String keyOf(long id) {
        return keys.computeIfAbsent(id, _ -> withId(id).orElseThrow().key());
    }

    /**
     * Plans a cycle, or changes one over the edition that was seen: title, dates and who is invited until it closes; what is
     * asked only while it is planned. The id and the stage of the cycle given count for nothing, its key names it.
     */
    @Transactional
    public Planning plan(Cycle cycle) {
        jdbc.sql("""
                        insert into questionnaires.cycle (key, title, opens, closes) values (?, ?::jsonb, ?, ?)
                        on conflict do nothing""")
                .params(cycle.key(), cycle.title().toJson(), cycle.opens(), cycle.closes())
                .update();
        var there = lock(cycle.key());
        if (there.edition() != cycle.edition()) {
            return Planning.STALE;
        }
        if (there.stage() == CycleStage.CLOSED) {
            return Planning.CLOSED;
        }
        if (there.stage() == CycleStage.OPEN && !there.questionnaires().equals(cycle.questionnaires())) {
            return Planning.FROZEN;
        }
        jdbc.sql(
                        "update questionnaires.cycle set title = ?::jsonb, opens = ?, closes = ?, edition = edition + 1 where id = ?")
                .params(cycle.title().toJson(), cycle.opens(), cycle.closes(), there.id())
                .update();
        ask(there.id(), cycle.questionnaires());
        invite(there.id(), cycle.invited());
        return Planning.DONE;
    }

    /** Opens a planned cycle: from now on States answer, and what is asked never changes. False if it is not planned. */
    @Transactional
    public boolean open(String key, String by) {
        var cycle = lock(key);
        if (cycle.stage() != CycleStage.PLANNED) {
            return false;
        }
        questionnaires.freeze(cycle.questionnaires());
        become(cycle, CycleStage.OPEN, "cycle-opened", by);
        return true;
    }

    /** Closes an open cycle; answers that come later are taken all the same. False if it is not open. */
    @Transactional
    public boolean close(String key, String by) {
        var cycle = lock(key);
        if (cycle.stage() != CycleStage.OPEN) {
            return false;
        }
        become(cycle, CycleStage.CLOSED, "cycle-closed", by);
        return true;
    }

    private void become(Cycle cycle, CycleStage stage, String act, String by) {
        jdbc.sql("update questionnaires.cycle set stage = ? where id = ?")
                .params(stage.word(), cycle.id())
                .update();
        record.append(Act.of("questionnaires", act, by)
                .about("cycles/" + cycle.key())
                .with("cycle", cycle.key())
                .with("states", Integer.toString(cycle.invited().size())));
    }

    private void ask(long cycle, List<Long> versions) {
        jdbc.sql("delete from questionnaires.asked where cycle = ?")
                .param(cycle)
                .update();
        jdbc.sql(
                        "insert into questionnaires.asked select ?, place, version from unnest(?) with ordinality as v(version, place)")
                .params(cycle, versions.toArray(Long[]::new))
                .update();
    }

    private void invite(long cycle, Collection<String> states) {
        jdbc.sql("delete from questionnaires.invited where cycle = ?")
                .param(cycle)
                .update();
        jdbc.sql("insert into questionnaires.invited select distinct ?::bigint, state from unnest(?) as s(state)")
                .params(cycle, states.toArray(String[]::new))
                .update();
    }

    /** The cycle, held until the transaction ends. */
    private Cycle lock(String key) {
        return jdbc.sql(SELECT + "where key = ? for update of c")
                .param(key)
                .query((row, _) -> cycle(row))
                .single();
    }

    private static Cycle cycle(ResultSet row) throws SQLException {
        return new Cycle(
                row.getLong("id"),
                row.getInt("edition"),
                row.getString("key"),
                MultilingualText.fromJson(row.getString("title")),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                CycleStage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                Arrays.asList((Long[]) values(row.getArray("asked"))),
                Arrays.asList((String[]) values(row.getArray("invited"))));
    }

    private static Object values(Array array) throws SQLException {
        return array.getArray();
    }
}
