package org.plenary;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.plenary.database.OpenDatabase;
import org.plenary.database.Program;
import org.plenary.terminal.Terminal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the rooms on the database, with their pages or without. */
final class ProgramOfPlenary implements Program {

    private final Terminal terminal;

    ProgramOfPlenary(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <T> int with(Class<T> entry, ToIntFunction<T> work) {
        try (var database = OpenDatabase.besideServing(terminal);
                var rooms = start(database, WebApplicationType.NONE, Map.of("plenary.first-start", true))) {
            return work.applyAsInt(rooms.getBean(entry));
        }
    }

    static ConfigurableApplicationContext start(
            OpenDatabase database, WebApplicationType pages, Map<String, Object> settings) {
        var application = new SpringApplication(PlenaryApplication.class);
        application.setWebApplicationType(pages);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(rooms -> ((GenericApplicationContext) rooms)
                .registerBean(OpenDatabase.class, () -> database, definition -> definition.setDestroyMethodName("")));
        return application.run(settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new));
    }
}
