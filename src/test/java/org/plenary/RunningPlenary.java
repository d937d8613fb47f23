package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Plenary as a process of its own, started from the classes under test as the launcher starts the packaged program. */
public final class RunningPlenary implements AutoCloseable {

    /** PostgreSQL's programs, unpacked once for all tests. */
    public static final Path BINARIES = Path.of("target/test-postgres").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private RunningPlenary(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a command; an environment variable of the value "" is taken away. */
    public static RunningPlenary start(Map<String, String> environment, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dplenary.postgres=" + BINARIES,
                "-cp",
                System.getProperty("java.class.path"),
                "org.plenary.PlenaryApplication"));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(BINARIES);
            var output = Files.createTempFile(BINARIES.getParent(), "plenary", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            var all = new HashMap<>(Map.of("LC_ALL", "C", "PLENARY_DATABASE_URL", ""));
            all.putAll(environment);
            builder.environment().putAll(all);
            return new RunningPlenary(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves from a data folder, without waiting until it does. */
    public static RunningPlenary serving(Path home, int port) {
        return start(Map.of("PLENARY_HOME", home.toString()), "serve", "--port", String.valueOf(port));
    }

    /** A port that is free now, and not of those that the machine gives to others by itself before it is used. */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
            try (var _ = new ServerSocket(port)) {
                return port;
            } catch (BindException _) {
                // Another has it: try the next.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Waits for a condition, but no longer than minutes. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            pause(20);
        }
    }

    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it says that it serves. */
    public RunningPlenary untilReady() {
        await("Plenary serves", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Plenary ended with " + process.exitValue() + ": " + output());
            }
            return output().contains("Plenary serves at");
        });
        return this;
    }

    /** The exit code, when it has ended. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new AssertionError("Plenary did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** All that it printed so far, results and errors. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of a page. */
    public static int statusOf(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        await("the process is gone", () -> !process.isAlive());
    }

    /** As Ctrl-C or a service manager does. */
    public void stop() {
        process.destroy();
        exitCode();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
