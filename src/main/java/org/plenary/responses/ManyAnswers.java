package org.plenary.responses;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saves the answers of a whole response, which is locked, with one statement or two, however many they are. */
final class ManyAnswers {

    private static final String BEGIN = """
            with change as materialized (select nextval('responses.change') as n)
            insert into responses.answer
                (response, question, occurrence, since, revision, value, origin, visibility, taken_from, saved_by, saved_at)
            select ?, question, occurrence, n, n, value::jsonb, origin, visibility, taken_from, by, ?
            from change, unnest(?, ?::int[], ?, ?, ?, ?::bigint[], ?)
                as g(question, occurrence, value, origin, visibility, taken_from, by)
            """;

    /** Where something still holds at a place, it says the same, and stays. To look for it costs, so a new response does without. */
    private static final String STAYS = "on conflict do nothing";

    private final JdbcClient jdbc;
    private final Timestamp now;

    ManyAnswers(JdbcClient jdbc, Timestamp now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    int save(Response response, List<Wording> wordings) {
        if (hasAnswers(response)) {
            end(response, wordings);
            return insert(BEGIN + STAYS, response, wordings);
        }
        return insert(BEGIN, response, oneAtEachPlace(wordings));
    }

    private boolean hasAnswers(Response response) {
        return jdbc.sql("select exists(select from responses.answer where response = ?)")
                .param(response.id())
                .query(Boolean.class)
                .single();
    }

    /** A value that was only filled in ends, too, when a person says the same. */
    private void end(Response response, List<Wording> wordings) {
        jdbc.sql("""
                        with change as materialized (select nextval('responses.change') as n)
                        update responses.answer a set until = n
                        from change, unnest(?, ?::int[], ?, ?) as g(question, occurrence, value, origin)
                        where a.response = ? and a.question = g.question and a.occurrence = g.occurrence
                            and a.until is null
                            and (a.value <> g.value::jsonb or a.origin = 'prefilled' and g.origin <> 'prefilled')""")
                .params(
                        texts(wordings, wording -> wording.place().question()),
                        occurrences(wordings),
                        texts(wordings, wording -> wording.value().toJson()),
                        texts(wordings, wording -> wording.origin().word()),
                        response.id())
                .update();
    }

    private static List<Wording> oneAtEachPlace(List<Wording> wordings) {
        var places = new HashSet<AnswerPlace>();
        return wordings.stream().filter(wording -> places.add(wording.place())).toList();
    }

    private int insert(String statement, Response response, List<Wording> wordings) {
        return jdbc.sql(statement)
                .params(
                        response.id(),
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
