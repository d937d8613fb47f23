package org.plenary.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.plenary.questionnaires.form.AnswerValue;

/** How a wording stands in the database. */
final class AnswerRows {

    static final String SELECT = """
            select question, occurrence, value, since, revision, origin, visibility, taken_from, saved_by, saved_at
            from responses.answer
            """;

    private AnswerRows() {}

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
}
