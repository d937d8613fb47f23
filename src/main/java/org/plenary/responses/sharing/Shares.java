package org.plenary.responses.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.responses.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which part of each response is shared with whom. */
@Service
public class Shares {

    private static final String SELECT = """
            select id, account, sections, questions, shared_by, shared_at, ready_at from responses.share
            where taken_back_at is null and response = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Shares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody sees of a response: a contributor what is shared with it, all others of the State the whole. */
    public Part part(@Nullable Response response, Actor actor) {
        if (actor.has(Role.FOCAL_POINT) || !actor.has(Role.CONTRIBUTOR)) {
            return Part.WHOLE;
        }
        return response == null
                ? Part.NONE
                : of(response, actor.name()).map(Share::part).orElse(Part.NONE);
    }

    /** All that is shared of a response, the earliest first. */
    public List<Share> of(Response response) {
        return jdbc.sql(SELECT + "order by shared_at, id")
                .param(response.id())
                .query((row, _) -> share(row))
                .list();
    }

    /** What is shared with an account. */
    public Optional<Share> of(Response response, String account) {
        return jdbc.sql(SELECT + "and account = ?")
                .params(response.id(), account)
                .query((row, _) -> share(row))
                .optional();
    }

    /** The ids of the responses of which a part is shared with an account. */
    public Set<Long> sharedWith(String account) {
        return Set.copyOf(jdbc.sql("select response from responses.share where account = ? and taken_back_at is null")
                .param(account)
                .query(Long.class)
                .list());
    }

    /** Shares these sections and questions with an account, beside what is shared with it; it is then no longer ready. */
    @Transactional
    public void share(Response response, String account, Part part, String by) {
        jdbc.sql("""
                        insert into responses.share as s (response, account, sections, questions, shared_by, shared_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (response, account) where taken_back_at is null do update
                        set sections = array(select distinct unnest(s.sections || excluded.sections)),
                            questions = array(select distinct unnest(s.questions || excluded.questions)),
                            ready_at = null""")
                .params(response.id(), account, array(part.sections()), array(part.questions()), by, now())
                .update();
    }

    /** Takes a share back: what its holder wrote stays, and the holder sees nothing of the response any more. */
    @Transactional
    public void takeBack(Response response, long id) {
        jdbc.sql("update responses.share set taken_back_at = ? where id = ? and response = ? and taken_back_at is null")
                .params(now(), id, response.id())
                .update();
    }

    /** Says that the part of an account is ready, or not yet after all. */
    @Transactional
    public void mark(Response response, String account, boolean ready) {
        jdbc.sql("""
                        update responses.share set ready_at = case when ? then ?::timestamptz end
                        where response = ? and account = ? and taken_back_at is null""").params(ready, now(), response.id(), account).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] array(Collection<String> keys) {
        return keys.stream().sorted().toArray(String[]::new);
    }

    private static Share share(ResultSet row) throws SQLException {
        var ready = row.getTimestamp("ready_at");
        return new Share(
                row.getLong("id"),
                row.getString("account"),
                Set.of((String[]) row.getArray("sections").getArray()),
                Set.of((String[]) row.getArray("questions").getArray()),
                ready == null ? null : ready.toInstant());
    }
}
