package org.plenary.responses;

import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saves the answers of a whole response in two statements, however many they are. */
final class ManyAnswers {

    private final JdbcClient jdbc;
    private final Timestamp now;

    ManyAnswers(JdbcClient jdbc, Timestamp now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    int save(Response response, List<Wording> wordings) {
        var change =
                jdbc.sql("select nextval('responses.change')").query(Long.class).single();
        end(response, wordings, change);
        return begin(response, wordings, change);
    }

    private void end(Response response, List<Wording> wordings, long change) {
        jdbc.sql("""
                        update responses.answer a set until = ?
                        from unnest(?, ?::int[], ?) as g(question, occurrence, value)
                        where a.response = ? and a.question = g.question and a.occurrence = g.occurrence
                            and a.until is null and a.value <> g.value::jsonb""")
                .params(
                        change,
                        texts(wordings, wording -> wording.place().question()),
                        occurrences(wordings),
                        texts(wordings, wording -> wording.value().toJson()),
                        response.id())
                .update();
    }

    /** Where something still holds at a place, it says the same, and stays. */
    private int begin(Response response, List<Wording> wordings, long change) {
        return jdbc.sql("""
                        insert into responses.answer
                            (response, question, occurrence, since, revision, value, origin, visibility, taken_from, saved_by, saved_at)
                        select ?, question, occurrence, ?, nextval('responses.change'), value::jsonb, origin, visibility, taken_from, by, ?
                        from unnest(?, ?::int[], ?, ?, ?, ?::bigint[], ?)
                            as g(question, occurrence, value, origin, visibility, taken_from, by)
                        on conflict do nothing""")
                .params(
                        response.id(),
                        change,
                        now,
                        texts(wordings, wording -> wording.place().question()),
                        occurrences(wordings),
                        texts(wordings, wording -> wording.value().toJson()),
                        texts(wordings, wording -> wording.origin().word()),
                        texts(wordings, wording -> wording.visibility().word()),
                        wordings.stream().map(Wording::takenFrom).toArray(Long[]::new),
                        texts(wordings, Wording::by))
                .update();
    }

    private static String[] texts(List<Wording> wordings, Function<Wording, String> part) {
        return wordings.stream().map(part).toArray(String[]::new);
    }

    private static Integer[] occurrences(List<Wording> wordings) {
        return wordings.stream().map(wording -> wording.place().occurrence()).toArray(Integer[]::new);
    }
}
