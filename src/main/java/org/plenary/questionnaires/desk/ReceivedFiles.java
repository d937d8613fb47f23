package org.plenary.questionnaires.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait until an officer has looked at what they would bring. */
@Repository
class ReceivedFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long receive(String name, byte[] content, String by) {
        return jdbc.sql("""
                        insert into questionnaires.received_file (name, content, received_by, received_at)
                        values (?, ?, ?, ?) returning id""")
                .params(name, content, by, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    Optional<Received> find(long id) {
        return jdbc.sql(
                        "select id, name, content from questionnaires.received_file where id = ? and taken_in_by is null")
                .param(id)
                .query((row, _) -> new Received(row.getLong(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** Marks the file as taken in; false if another did so before. */
    boolean takeIn(long id, String by) {
        return jdbc.sql("update questionnaires.received_file set taken_in_by = ? where id = ? and taken_in_by is null")
                        .params(by, id)
                        .update()
                == 1;
    }

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Received(long id, String name, byte[] content) {}
}
