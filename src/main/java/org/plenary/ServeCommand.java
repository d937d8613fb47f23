package org.plenary;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Demonstration;
import org.plenary.access.ProviderSettings;
import org.plenary.database.OpenDatabase;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the pages until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:PLENARY_PORT:-8080}", descriptionKey = "port")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:PLENARY_ADDRESS:-127.0.0.1}",
            descriptionKey = "address")
    private String address = "";

    @Option(names = "--now", paramLabel = "TIME", descriptionKey = "now")
    private @Nullable Instant now;

    @Option(names = "--no-sample", descriptionKey = "no-sample")
    private boolean withoutSample;

    @Option(names = "--demo", descriptionKey = "demo")
    private boolean demo;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "port", null, String.valueOf(port));
        }
        requireSiteForLetters();
        ProviderSettings.requireComplete(System.getenv());
        if (demo) {
            Demonstration.requireOwnMachine(address, System.getenv("PLENARY_SITE"));
        }
        requireFreePort();
        var database = OpenDatabase.toServe(terminal);
        var stopped = new CountDownLatch(1);
        try {
            var rooms = ProgramOfPlenary.start(database, WebApplicationType.SERVLET, settings());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                rooms.close();
                database.close();
                stopped.countDown();
            }));
            terminal.say("terminal.ready", "http://%s:%d/".formatted(host(), port));
            if (demo) {
                terminal.say("terminal.demo");
            }
            stopped.await();
            return 0;
        } finally {
            database.close();
        }
    }

    /** Letters carry links, which lead to the address the site has outside; it is never guessed. */
    private static void requireSiteForLetters() {
        if (isGiven("PLENARY_MAIL_HOST") && !(isGiven("PLENARY_SITE") && isGiven("PLENARY_MAIL_FROM"))) {
            throw new Refusal("terminal.mail-without-site");
        }
    }

    private static boolean isGiven(String variable) {
        return !Objects.requireNonNullElse(System.getenv(variable), "").isBlank();
    }

    /** Before any work, so that a taken port is told at once. */
    private void requireFreePort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException _) {
            throw new Refusal("terminal.unknown-address", address);
        } catch (IOException _) {
            throw new Refusal("terminal.port-taken", String.valueOf(port), address);
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(Map.of(
                "plenary.first-start",
                true,
                "plenary.sample",
                !withoutSample,
                "plenary.demo",
                demo,
                "server.port",
                port,
                "server.address",
                address));
        if (Objects.requireNonNullElse(System.getenv("PLENARY_SITE"), "").startsWith("https://")) {
            // A proxy stands before it: limits count who asks the proxy, and the cookie goes out by TLS only.
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.servlet.session.cookie.secure", true);
        }
        if (now != null) {
            settings.put("plenary.now", now);
        }
        return settings;
    }

    private String host() {
        return switch (address) {
            case "127.0.0.1", "0.0.0.0", "::", "::1" -> "localhost";
            default -> address;
        };
    }
}
