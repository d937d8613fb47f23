package org.plenary.responses.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.responses.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers that were given in for a response. Of one account one waits at a time: the next takes its place. */
@Repository
class GivenPapers {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    GivenPapers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its id */
    @Transactional
    public long keep(Response response, String name, byte[] content, String by) {
        jdbc.sql("delete from responses.paper where response = ? and given_by = ? and taken_by is null")
                .params(response.id(), by)
                .update();
        return jdbc.sql("""
                        insert into responses.paper (response, name, content, given_by, given_at)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(response.id(), name, content, by, now())
                .query(Long.class)
                .single();
    }

    /** Those of a response that wait, of one account. */
    List<GivenPaper> waiting(Response response, String by) {
        return jdbc.sql("""
                        select id, name, null::bytea as content, given_by, given_at, taken_by from responses.paper
                        where response = ? and given_by = ? and taken_by is null order by id desc limit ?""")
                .params(response.id(), by, SHOWN)
                .query((row, _) -> paper(row))
                .list();
    }

    /** A paper of a response that the account gave in. */
    Optional<GivenPaper> find(Response response, long id, String by) {
        return jdbc.sql("""
                        select id, name, content, given_by, given_at, taken_by from responses.paper
                        where id = ? and response = ? and given_by = ?""")
                .params(id, response.id(), by)
                .query((row, _) -> paper(row))
                .optional();
    }

    /** Marks it as taken in. False if it was before. */
    boolean take(long id, int changed, String by) {
        return jdbc.sql("""
                        update responses.paper set taken_by = ?, taken_at = ?, changed = ?, content = null
                        where id = ? and taken_by is null""").params(by, now(), changed, id).update() == 1;
    }

    void putAway(Response response, long id, String by) {
        jdbc.sql("delete from responses.paper where id = ? and response = ? and given_by = ? and taken_by is null")
                .params(id, response.id(), by)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static GivenPaper paper(ResultSet row) throws SQLException {
        return new GivenPaper(
                row.getLong("id"),
                row.getString("name"),
                row.getBytes("content"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant());
    }
}
