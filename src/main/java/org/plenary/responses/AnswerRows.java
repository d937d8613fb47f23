package org.plenary.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.plenary.questionnaires.form.AnswerValue;

/** How a wording stands in the database. */
final class AnswerRows {

    static final String SELECT = """
            select question, occurrence, value, since, revision, origin, visibility, taken_from, saved_by, saved_at
            from responses.answer
            """;

    /** A response and what holds at one place of it, if anything; the response stays as it is until the transaction ends. */
    static final String HELD = """
            select r.*, a.question, a.occurrence, a.value, a.since, a.revision, a.origin, a.visibility, a.taken_from,
                a.saved_by, a.saved_at
            from responses.response r
            left join responses.answer a
                on a.response = r.id and a.question = ? and a.occurrence = ? and a.until is null
            where r.id = ? for share of r
            """;

    private AnswerRows() {}

    static Held held(ResultSet row, int number) throws SQLException {
        return new Held(Responses.response(row), row.getString("question") == null ? null : answer(row, number));
    }

    static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                new AnswerPlace(row.getString("question"), row.getInt("occurrence")),
                AnswerValue.fromJson(row.getString("value")),
                row.getLong("since"),
                row.getLong("revision"),
                Origin.ofWord(row.getString("origin")),
                Visibility.ofWord(row.getString("visibility")),
                row.getObject("taken_from", Long.class),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant());
    }

    /** @param current what holds at the place; null for nothing */
    record Held(Response response, @Nullable Answer current) {}
}
