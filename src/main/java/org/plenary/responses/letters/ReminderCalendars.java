package org.plenary.responses.letters;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.questionnaires.Cycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of reminders of each cycle; the usual one until an officer changes it. */
@Repository
class ReminderCalendars {

    private final JdbcClient jdbc;

    ReminderCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReminderDays of(Cycle cycle) {
        return jdbc.sql("select before, after from responses.calendar where cycle = ?")
                .param(cycle.id())
                .query((row, _) -> days(row))
                .optional()
                .orElse(ReminderDays.USUAL);
    }

    void save(Cycle cycle, ReminderDays days) {
        jdbc.sql("""
                        insert into responses.calendar (cycle, before, after) values (?, ?, ?)
                        on conflict (cycle) do update set before = excluded.before, after = excluded.after""")
                .params(cycle.id(), array(days.before()), array(days.after()))
                .update();
    }

    /** The calendar, held until the transaction ends; empty while another node goes round with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ReminderDays> take(Cycle cycle) {
        jdbc.sql("insert into responses.calendar (cycle, before, after) values (?, ?, ?) on conflict do nothing")
                .params(cycle.id(), array(ReminderDays.USUAL.before()), array(ReminderDays.USUAL.after()))
                .update();
        return jdbc.sql("select before, after from responses.calendar where cycle = ? for update skip locked")
                .param(cycle.id())
                .query((row, _) -> days(row))
                .optional();
    }

    private static Integer[] array(List<Integer> days) {
        return days.toArray(Integer[]::new);
    }

    private static ReminderDays days(ResultSet row) throws SQLException {
        return new ReminderDays(Arrays.asList((Integer[]) values(row.getArray("before"))), Arrays.asList((Integer[])
                values(row.getArray("after"))));
    }

    private static Object values(Array array) throws SQLException {
        return array.getArray();
    }
}
