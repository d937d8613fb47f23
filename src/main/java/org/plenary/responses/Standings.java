package org.plenary.responses;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far every State is in a cycle, in one query. */
@Component
public class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for each response that was begun. */
    public List<Standing> in(Cycle cycle) {
        return jdbc.sql("""
                        select r.state, r.questionnaire, r.stage, s.submitted, coalesce(a.answered, 0) as answered
                        from responses.response r
                        left join (
                            select response, max(submitted_at) as submitted from responses.submission group by response
                        ) s on s.response = r.id
                        left join (
                            select response, count(*) as answered from responses.answer
                            where until is null and origin <> 'prefilled' and value <> '{}'
                                and response in (select id from responses.response where cycle = ?)
                            group by response
                        ) a on a.response = r.id
                        where r.cycle = ? order by r.state, r.questionnaire""")
                .params(cycle.id(), cycle.id())
                .query((row, _) -> new Standing(
                        row.getString("state"),
                        row.getLong("questionnaire"),
                        ResponseStage.ofWord(row.getString("stage")),
                        row.getTimestamp("submitted") == null
                                ? null
                                : row.getTimestamp("submitted").toInstant(),
                        row.getInt("answered")))
                .list();
    }

    /** The codes of all States that ever submitted a response to a questionnaire. */
    public List<String> whoEverSubmitted() {
        return jdbc.sql("""
                        select distinct r.state from responses.response r
                        where exists (select from responses.submission s where s.response = r.id) order by r.state""").query((row, _) -> row.getString(1)).list();
    }

    /**
     * How far a State is with a questionnaire.
     *
     * @param submitted when it submitted last; null if it never did
     * @param answered how many answers it gave or confirmed so far
     */
    public record Standing(
            String state,
            long questionnaire,
            ResponseStage stage,
            @Nullable Instant submitted,
            int answered) {}
}
