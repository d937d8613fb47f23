package org.plenary.questionnaires.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files given in at once, which wait until an officer has looked at what they would bring. */
@Repository
class Deliveries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the files together. @return the number of the delivery */
    @Transactional
    public long receive(List<GivenFile> files, String by) {
        long id = jdbc.sql("insert into questionnaires.delivery (received_by, received_at) values (?, ?) returning id")
                .params(by, Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        for (int place = 0; place < files.size(); place++) {
            jdbc.sql("insert into questionnaires.received_file (delivery, place, name, content) values (?, ?, ?, ?)")
                    .params(id, place, files.get(place).name(), files.get(place).content())
                    .update();
        }
        return id;
    }

    /** The files of a delivery that waits, in the order in which they came; none if it is not there or was taken in. */
    List<GivenFile> find(long id) {
        return jdbc.sql("""
                        select name, content from questionnaires.received_file f
                        join questionnaires.delivery d on d.id = f.delivery
                        where d.id = ? and taken_in_by is null order by place""")
                .param(id)
                .query((row, _) -> new GivenFile(row.getString(1), row.getBytes(2)))
                .list();
    }

    /** Marks the delivery as taken in; false if another did so before. */
    boolean takeIn(long id, String by) {
        return jdbc.sql("update questionnaires.delivery set taken_in_by = ? where id = ? and taken_in_by is null")
                        .params(by, id)
                        .update()
                == 1;
    }
}
