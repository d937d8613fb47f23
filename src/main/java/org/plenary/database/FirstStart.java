package org.plenary.database;

import java.util.Comparator;
import java.util.List;
import org.plenary.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the reference data that is missing, after the migrations and before the first page is served.
 *
 * <p>Works in the program only ({@code plenary.first-start=true}); tests load what they need.
 */
@Component
@ConditionalOnProperty("plenary.first-start")
class FirstStart implements SmartLifecycle {

    private final List<ReferenceData> inOrder;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Terminal terminal;
    private boolean running;

    FirstStart(
            ObjectProvider<ReferenceData> all,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Terminal terminal,
            @Value("${plenary.sample:true}") boolean sample) {
        this.inOrder = all.stream()
                .filter(data -> sample || !data.isSample())
                .sorted(Comparator.comparingInt(ReferenceData::order))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.terminal = terminal;
    }

    @Override
    public void start() {
        inOrder.stream().filter(ReferenceData::isMissing).forEach(this::load);
        running = true;
    }

    /** One process at a time: a command may be given while the program is at its first start. */
    private void load(ReferenceData data) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('first start', 1))")
                    .query((_, _) -> true)
                    .single();
            if (data.isMissing()) {
                terminal.say("database.loading", terminal.words().text(data.name()));
                data.load();
            }
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is near the end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
