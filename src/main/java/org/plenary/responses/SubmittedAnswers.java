package org.plenary.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.plenary.questionnaires.Cycle;
import org.plenary.questionnaires.form.AnswerValue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What States submitted, for those who count it. A State that did not submit is nowhere in it. */
@Service
public class SubmittedAnswers {

    private static final int ROWS_AT_ONCE = 500;

    private static final String FROM = """
            select r.state, r.questionnaire, a.question, a.occurrence, a.value, a.visibility
            from responses.response r
            join responses.answer a on a.response = r.id
                and a.since <= r.sealed_at and (a.until is null or a.until > r.sealed_at)
            where r.cycle = ? and r.sealed_at > 0 and a.origin <> 'prefilled' and a.value <> '{}'
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    SubmittedAnswers(JdbcClient jdbc, JdbcTemplate jdbcTemplate) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(Objects.requireNonNull(jdbcTemplate.getDataSource()));
        this.streaming.setFetchSize(ROWS_AT_ONCE);
    }

    /** Who submitted which questionnaire of a cycle, and when last; by State. */
    public List<Reporting> reporting(Cycle cycle) {
        return jdbc.sql("""
                        select r.state, r.questionnaire, s.submitted_at from responses.response r
                        join responses.submission s on s.response = r.id and s.at_change = r.sealed_at
                        where r.cycle = ? order by r.state, r.questionnaire""")
                .param(cycle.id())
                .query((row, _) -> new Reporting(
                        row.getString(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    /** The answers of all States to some questions of a questionnaire. */
    public List<SubmittedAnswer> to(Cycle cycle, long questionnaire, Collection<String> questions) {
        return jdbc.sql(FROM + " and r.questionnaire = ? and a.question = any(?) order by r.state, a.occurrence")
                .params(cycle.id(), questionnaire, questions.toArray(String[]::new))
                .query((row, _) -> answer(row))
                .list();
    }

    /** Hands over every answer of a cycle, one at a time, however many there are. */
    @Transactional(readOnly = true)
    public void each(Cycle cycle, Consumer<SubmittedAnswer> reader) {
        streaming.query(
                FROM + " order by r.questionnaire, r.state", (ResultSet row) -> reader.accept(answer(row)), cycle.id());
    }

    private static SubmittedAnswer answer(ResultSet row) throws SQLException {
        return new SubmittedAnswer(
                row.getString("state"),
                row.getLong("questionnaire"),
                new AnswerPlace(row.getString("question"), row.getInt("occurrence")),
                AnswerValue.fromJson(row.getString("value")),
                Visibility.ofWord(row.getString("visibility")));
    }

    /** That a State submitted a questionnaire. */
    public record Reporting(String state, long questionnaire, Instant submitted) {}
}
