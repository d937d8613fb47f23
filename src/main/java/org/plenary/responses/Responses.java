package org.plenary.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.questionnaires.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The responses of States to the questionnaires of the cycles. */
@Service
public class Responses {

    private static final String SELECT =
            "select id, cycle, questionnaire, state, stage, begun_at, sealed_at from responses.response ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Responses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The response of a State to a questionnaire in a cycle; empty before it began. */
    public Optional<Response> find(long cycle, long questionnaire, String state) {
        return jdbc.sql(SELECT + "where cycle = ? and questionnaire = ? and state = ?")
                .params(cycle, questionnaire, state)
                .query((row, _) -> response(row))
                .optional();
    }

    /** The response of an id. */
    public Optional<Response> withId(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, _) -> response(row))
                .optional();
    }

    /** All responses of a cycle: at most one a State and questionnaire. */
    public List<Response> in(Cycle cycle) {
        return jdbc.sql(SELECT + "where cycle = ? order by state, questionnaire")
                .param(cycle.id())
                .query((row, _) -> response(row))
                .list();
    }

    /** All responses of a State, the latest begun first. */
    public List<Response> of(String state) {
        return jdbc.sql(SELECT + "where state = ? order by begun_at desc, id desc")
                .param(state)
                .query((row, _) -> response(row))
                .list();
    }

    /** The response of a State, begun if it is not there; two who begin at once get the same. */
    @Transactional
    public Response begin(long cycle, long questionnaire, String state) {
        return beginAnew(cycle, questionnaire, state)
                .or(() -> find(cycle, questionnaire, state))
                .orElseThrow();
    }

    /** Begins the response of a State; empty if it was there, also when another begins it at the same time. */
    @Transactional
    public Optional<Response> beginAnew(long cycle, long questionnaire, String state) {
        return jdbc.sql("""
                        insert into responses.response (cycle, questionnaire, state, begun_at) values (?, ?, ?, ?)
                        on conflict (cycle, questionnaire, state) do nothing
                        returning *""")
                .params(cycle, questionnaire, state, Timestamp.from(clock.instant()))
                .query((row, _) -> response(row))
                .optional();
    }

    /** The response as it is now, held until the transaction ends: who compares answers and saves them then, saves what was compared. */
    @Transactional
    public Response hold(Response response) {
        return lock(response.id());
    }

    /** The response, held until the transaction ends so that nobody saves meanwhile. */
    Response lock(long id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query((row, _) -> response(row))
                .single();
    }

    void become(long id, ResponseStage stage, long sealedAt) {
        jdbc.sql("update responses.response set stage = ?, sealed_at = ? where id = ?")
                .params(stage.word(), sealedAt, id)
                .update();
    }

    static Response response(ResultSet row) throws SQLException {
        return new Response(
                row.getLong("id"),
                row.getLong("cycle"),
                row.getLong("questionnaire"),
                row.getString("state"),
                ResponseStage.ofWord(row.getString("stage")),
                row.getTimestamp("begun_at").toInstant(),
                row.getLong("sealed_at"));
    }
}
