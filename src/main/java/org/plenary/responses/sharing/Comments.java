package org.plenary.responses.sharing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.responses.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who write a response say to each other, question by question. It stays within the State. */
@Service
public class Comments {

    private static final int SHOWN = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The last comments on a question.
     *
     * @param before the number of a comment: only those made before it; {@link Long#MAX_VALUE} for all
     */
    public CommentThread of(Response response, String question, long before) {
        var latest = jdbc.sql("""
                        select id, text, made_by, made_at from responses.comment
                        where response = ? and question = ? and id < ? order by id desc limit ?""")
                .params(response.id(), question, before, SHOWN + 1)
                .query((row, _) -> new Comment(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
        var shown = latest.stream().limit(SHOWN).toList().reversed();
        return new CommentThread(shown, latest.size() > SHOWN ? shown.getFirst().number() : null);
    }

    /** How many comments there are, by the key of the question. */
    public Map<String, Integer> counts(Response response) {
        return jdbc
                .sql("select question, count(*)::int from responses.comment where response = ? group by question")
                .param(response.id())
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds a comment to the thread of a question. */
    @Transactional
    public void add(Response response, String question, String text, String by) {
        jdbc.sql("insert into responses.comment (response, question, text, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(response.id(), question, text, by, Timestamp.from(clock.instant()))
                .update();
    }
}
