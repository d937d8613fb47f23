package org.plenary.database;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;

/**
 * The database of this process, from when it is asked for until it is closed. Opening goes on beside other work; who
 * needs the database waits at {@link #address()}.
 */
public final class OpenDatabase implements AutoCloseable {

    private final CompletableFuture<Running> running;
    private final Home.@Nullable Lock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpenDatabase(CompletableFuture<Running> running, Home.@Nullable Lock lock) {
        this.running = running;
        this.lock = lock;
    }

    /**
     * Opens the database for the one process that serves from it: the secretariat's where
     * {@code PLENARY_DATABASE_URL} names one, else the one in the data folder.
     *
     * @throws Refusal if another process uses the folder, or it cannot be written
     */
    public static OpenDatabase toServe(Terminal terminal) {
        return DatabaseAddress.ofEnvironment()
                .map(OpenDatabase::external)
                .orElseGet(() -> own(Home.ofThisProcess(), terminal));
    }

    /** Opens the database beside a process that may be serving from it. */
    public static OpenDatabase besideServing(Terminal terminal) {
        var external = DatabaseAddress.ofEnvironment();
        if (external.isPresent()) {
            return external(external.get());
        }
        var home = Home.ofThisProcess();
        return home.isInUse()
                ? new OpenDatabase(
                        CompletableFuture.completedFuture(new Running(OwnPostgres.runningIn(home), null)), null)
                : own(home, terminal);
    }

    static OpenDatabase own(Home home, Terminal terminal) {
        var lock = home.lock();
        return new OpenDatabase(
                CompletableFuture.supplyAsync(
                        () -> {
                            var server =
                                    OwnPostgres.startIn(home, () -> terminal.say("database.preparing", home.folder()));
                            return new Running(server.address(), server);
                        },
                        work -> Thread.ofPlatform().name("database").start(work)),
                lock);
    }

    private static OpenDatabase external(DatabaseAddress address) {
        address.check();
        return new OpenDatabase(CompletableFuture.completedFuture(new Running(address, null)), null);
    }

    /**
     * Waits until the database is there.
     *
     * @throws Refusal if it could not be started
     */
    DatabaseAddress address() {
        try {
            return running.join().address();
        } catch (CompletionException e) {
            throw Refusal.in(e).orElseThrow(() -> e);
        }
    }

    /** Stops the server if this process started it, and gives the folder free. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        running.handle((now, _) -> Optional.ofNullable(now))
                .join()
                .map(Running::server)
                .ifPresent(OwnPostgres::stop);
        Optional.ofNullable(lock).ifPresent(Home.Lock::close);
    }

    private record Running(
            DatabaseAddress address, @Nullable OwnPostgres server) {}
}
