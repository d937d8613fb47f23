package org.plenary.questionnaires;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.questionnaires.form.Form;
import org.plenary.questionnaires.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all questionnaires. Frozen versions never change, so they are read once and kept in memory. */
@Service
public class Questionnaires {

    private static final String SELECT = "select id, code, number, frozen, edition, form from questionnaires.version ";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, Questionnaire> frozen = new ConcurrentHashMap<>();

    Questionnaires(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest version of each questionnaire, by code. */
    public List<Questionnaire> latest() {
        return jdbc.sql(SELECT + """
                        v where number = (select max(number) from questionnaires.version o where o.code = v.code)
                        order by code""").query((row, _) -> questionnaire(row)).list();
    }

    /** The latest version of a questionnaire. */
    public Optional<Questionnaire> latest(String code) {
        return jdbc.sql(SELECT + "where code = ? order by number desc limit 1")
                .param(code)
                .query((row, _) -> questionnaire(row))
                .optional();
    }

    /** A version of a questionnaire. */
    public Optional<Questionnaire> find(String code, int version) {
        return jdbc.sql(SELECT + "where code = ? and number = ?")
                .params(code, version)
                .query((row, _) -> questionnaire(row))
                .optional();
    }

    /** The version of an id. */
    public Optional<Questionnaire> withId(long id) {
        var known = frozen.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var read = jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> questionnaire(row))
                .optional();
        read.filter(Questionnaire::frozen).ifPresent(version -> frozen.put(id, version));
        return read;
    }

    /** The versions of these ids, in their order; ids of none are left out. */
    public List<Questionnaire> withIds(Collection<Long> ids) {
        return ids.stream().flatMap(id -> withId(id).stream()).toList();
    }

    /**
     * Enters a form as the next version of a questionnaire: in place of the latest one if that is not frozen, else after it.
     *
     * @return the version it became
     */
    @Transactional
    public Questionnaire enter(String code, Form form, String by) {
        lock(code);
        var last = latest(code);
        // A draft may be frozen by a cycle between the look and the change.
        if (last.isEmpty() || !replaced(last.get(), form, by)) {
            jdbc.sql("""
                            insert into questionnaires.version (code, number, form, saved_by, saved_at)
                            values (?, ?, ?::jsonb, ?, ?)""")
                    .params(code, last.map(Questionnaire::version).orElse(0) + 1, FormJson.write(form), by, now())
                    .update();
        }
        return latest(code).orElseThrow();
    }

    /**
     * Enters a form that ships with Plenary, unless an officer changed the questionnaire or it is the same as before.
     *
     * @param digest the mark of the file it comes from
     */
    @Transactional
    public void ship(String code, Form form, String digest) {
        lock(code);
        var by = jdbc.sql(
                        "select reference_digest from questionnaires.version where code = ? order by number desc limit 1")
                .param(code)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional();
        boolean changed = by.isPresent() && by.get().isEmpty();
        if (!changed && by.flatMap(known -> known).filter(digest::equals).isEmpty()) {
            var entered = enter(code, form, "Plenary");
            jdbc.sql("update questionnaires.version set reference_digest = ? where id = ?")
                    .params(digest, entered.id())
                    .update();
        }
    }

    /**
     * Saves a changed form over the edition that was seen.
     *
     * @return whether it was; not if another saved meanwhile, or a cycle was opened with the version
     */
    @Transactional
    public boolean save(Questionnaire seen, Form form, String by) {
        return jdbc.sql("""
                                update questionnaires.version
                                set form = ?::jsonb, edition = edition + 1, saved_by = ?, saved_at = ?, reference_digest = null
                                where id = ? and edition = ? and not frozen""")
                        .params(FormJson.write(form), by, now(), seen.id(), seen.edition())
                        .update()
                == 1;
    }

    private boolean replaced(Questionnaire last, Form form, String by) {
        return jdbc.sql("""
                                update questionnaires.version
                                set form = ?::jsonb, edition = edition + 1, saved_by = ?, saved_at = ?, reference_digest = null
                                where id = ? and not frozen""").params(FormJson.write(form), by, now(), last.id()).update() == 1;
    }

    /** Freezes these versions for good: a cycle is opened with them. */
    @Transactional
    public void freeze(Collection<Long> ids) {
        jdbc.sql("update questionnaires.version set frozen = true where id = any(?) and not frozen")
                .param(ids.toArray(Long[]::new))
                .update();
    }

    /** Two who enter versions of one questionnaire wait for each other. */
    private void lock(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('questionnaires:' || ?))")
                .param(code)
                .query((_, _) -> true)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Questionnaire questionnaire(ResultSet row) throws SQLException {
        return new Questionnaire(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("number"),
                row.getBoolean("frozen"),
                row.getInt("edition"),
                FormJson.read(JSON.readTree(row.getString("form"))));
    }
}
