package org.plenary.database;

import java.util.concurrent.Callable;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Option;

/**
 * A command whose whole work is done with one entry class of a room, beside a process that is serving or without one.
 *
 * @param <T> the entry class
 */
public abstract class ProgramCommand<T> implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Program program;
    private final Class<T> entry;

    protected ProgramCommand(Terminal terminal, Program program, Class<T> entry) {
        this.terminal = terminal;
        this.program = program;
        this.entry = entry;
    }

    @Override
    public final Integer call() {
        return program.with(entry, work -> run(work, terminal));
    }

    /** Does the work, tells of it, and gives the exit code. */
    protected abstract int run(T with, Terminal terminal);
}
