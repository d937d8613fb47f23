package org.plenary;

import java.util.List;
import java.util.ResourceBundle;
import org.plenary.database.Program;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Finds the command that the terminal asks for, and tells in one line why it does not go on.
 *
 * <p>Exit codes: 0 in order, 1 findings or a refusal, 2 wrong use. With {@code PLENARY_DEBUG} set, a failure is shown in
 * full.
 */
final class CommandLineOfPlenary {

    private final Terminal terminal = Terminal.ofThisProcess();
    private final Program program = new ProgramOfPlenary(terminal);

    int run(String... args) {
        var words = terminal.words();
        var line = new CommandLine(new PlenaryCommand(), new Parts())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(
                        "messages/plenary",
                        words.language().locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setOut(new java.io.PrintWriter(terminal.out(), true))
                .setErr(new java.io.PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((wrong, _) -> wrongUse(wrong))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        name(line);
        return line.execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    /** Puts the headings of the help into the language of the terminal. */
    private void name(CommandLine line) {
        var words = terminal.words();
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading(words.text("terminal.usage") + " ")
                .commandListHeading("%n" + words.text("terminal.commands") + "%n")
                .optionListHeading("%n" + words.text("terminal.options") + "%n");
        line.getSubcommands().values().forEach(this::name);
    }

    private int wrongUse(ParameterException wrong) {
        var spec = wrong.getCommandLine().getCommandSpec();
        var command = spec.name();
        switch (wrong) {
            case UnmatchedArgumentException unmatched
            when spec.parent() == null ->
                terminal.refuse(
                        "terminal.unknown-command", unmatched.getUnmatched().getFirst());
            case UnmatchedArgumentException unmatched ->
                terminal.refuse("terminal.unknown-argument", String.join(" ", unmatched.getUnmatched()), command);
            case MissingParameterException missing ->
                terminal.refuse(
                        "terminal.missing-argument",
                        missing.getMissing().getFirst().paramLabel(),
                        command);
            default -> terminal.refuse("terminal.wrong-value", String.valueOf(wrong.getValue()), command);
        }
        return ExitCode.USAGE;
    }

    private int failed(Exception failure) {
        Refusal.in(failure)
                .ifPresentOrElse(
                        refusal ->
                                terminal.refuse(refusal.key(), refusal.facts().toArray()),
                        () -> terminal.refuse("terminal.failed", rootOf(failure).toString()));
        if (System.getenv("PLENARY_DEBUG") != null) {
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.SOFTWARE;
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Gives commands what their constructors ask for: the terminal, the program. */
    private final class Parts implements IFactory {

        @Override
        public <K> K create(Class<K> command) throws Exception {
            for (var constructor : command.getDeclaredConstructors()) {
                var types = List.of(constructor.getParameterTypes());
                if (!types.isEmpty() && List.of(Terminal.class, Program.class).containsAll(types)) {
                    var parts = types.stream()
                            .map(type -> type == Terminal.class ? terminal : program)
                            .toArray();
                    constructor.setAccessible(true);
                    return command.cast(constructor.newInstance(parts));
                }
            }
            return CommandLine.defaultFactory().create(command);
        }
    }
}
