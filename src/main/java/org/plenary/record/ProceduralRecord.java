package org.plenary.record;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of all official acts. An act is appended within the transaction that carries it out, so that neither is there
 * without the other; acts that come at once wait for one another, so that the chain has no fork.
 */
@Service
public class ProceduralRecord {

    /** Any number that no other lock of the database uses: the letters of "record". */
    private static final long APPENDING = 0x7265636f7264L;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProceduralRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts an act on record, sealed over the one before it. To be called last in the transaction of the act: until that ends
     * all others who append wait.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Act act) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(APPENDING).query().singleRow();
        var head = head();
        var stored = StoredEntry.of(head.number() + 1, clock.instant(), act, head.seal());
        var seal = Seal.over(stored);
        jdbc.sql("""
                        insert into record.entry (number, at, act, before, seal, session, matter, actor, name)
                        values (:number, :at, :act, :before, :seal, :session, :matter, :actor, :name)
                        """)
                .param("number", stored.number())
                .param("at", stored.timestamp())
                .param("act", stored.act())
                .param("before", stored.before())
                .param("seal", seal)
                .param("session", act.session())
                .param("matter", act.matter())
                .param("actor", act.actor())
                .param("name", act.room() + "." + act.name())
                .update();
        return stored.entry(seal);
    }

    /** What happened to a matter, the oldest first; at most the last 200 acts. */
    @Transactional(readOnly = true)
    public List<Entry> historyOf(String matter) {
        return jdbc.sql("select * from record.entry where matter = ? order by number desc limit 200")
                .param(matter)
                .query((row, _) -> StoredEntry.of(row).entry(row.getString("seal")))
                .list()
                .reversed();
    }

    private Head head() {
        return jdbc.sql("select number, seal from record.head")
                .query((row, _) -> new Head(row.getLong("number"), row.getString("seal")))
                .single();
    }

    /** The last entry there is. */
    record Head(long number, String seal) {}
}
