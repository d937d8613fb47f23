package org.plenary.access;

import java.util.concurrent.Callable;
import org.plenary.access.accounts.Administrator;
import org.plenary.access.accounts.PasswordReset;
import org.plenary.database.Program;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a member of the secretariat a new one-time password, shown once on the terminal. */
@Command(name = "reset-password")
public final class ResetPasswordCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = Administrator.NAME, descriptionKey = "name")
    private String name = Administrator.NAME;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Program program;

    ResetPasswordCommand(Terminal terminal, Program program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.with(PasswordReset.class, reset -> {
            var password = reset.of(name).orElseThrow(() -> new Refusal("access.no-account", name));
            terminal.say("access.first-password", name, password);
            return 0;
        });
    }
}
