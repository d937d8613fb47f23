package org.plenary.access;

import org.plenary.access.accounts.Administrator;
import org.plenary.access.accounts.PasswordReset;
import org.plenary.database.Program;
import org.plenary.database.ProgramCommand;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives a member of the secretariat a new one-time password, shown once on the terminal. */
@Command(name = "reset-password")
public final class ResetPasswordCommand extends ProgramCommand<PasswordReset> {

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = Administrator.NAME, descriptionKey = "name")
    private String name = Administrator.NAME;

    ResetPasswordCommand(Terminal terminal, Program program) {
        super(terminal, program, PasswordReset.class);
    }

    @Override
    protected int run(PasswordReset reset, Terminal terminal) {
        var password = reset.of(name).orElseThrow(() -> new Refusal("access.no-account", name));
        terminal.say("access.first-password", name, password);
        return 0;
    }
}
