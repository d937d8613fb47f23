package org.plenary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plenary.database.OpenDatabase;
import org.plenary.terminal.Terminal;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;

/** Goes once through a start and some pages, so that the JDK remembers for later starts what they need. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of(
            "/", "/sessions", "/sessions/4", "/sessions/4/agenda", "/documents", "/treaties", "/treaties/untoc");

    private final Terminal terminal;

    RehearseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var database = OpenDatabase.toServe(terminal);
                var rooms = ProgramOfPlenary.start(
                        database,
                        WebApplicationType.SERVLET,
                        Map.of("plenary.first-start", true, "server.port", 0, "server.address", "127.0.0.1"));
                var browser = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = "http://127.0.0.1:%s%s"
                        .formatted(rooms.getEnvironment().getProperty("local.server.port"), page);
                browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            }
        }
        return 0;
    }
}
