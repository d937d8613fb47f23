package org.plenary.record;

import java.util.concurrent.Callable;
import org.plenary.database.Program;
import org.plenary.record.RecordVerification.Result;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Verifies the procedural record, beside a process that is serving or without one, and says where it was touched.
 *
 * <p>Exit codes: 0 whole; 1 touched.
 */
@Command(name = "verify-record")
public final class VerifyRecordCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Program program;

    VerifyRecordCommand(Terminal terminal, Program program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.with(RecordVerification.class, verification -> tell(verification.verify()));
    }

    private int tell(Result result) {
        return switch (result) {
            case Result.Whole(long last, String seal) -> {
                terminal.say("record.whole", last, seal);
                yield 0;
            }
            case Result.Changed(long number) -> touched("record.changed", number);
            case Result.Missing(long number) -> touched("record.missing", number);
            case Result.Unlinked(long number) -> touched("record.unlinked", number);
        };
    }

    private int touched(String key, long number) {
        terminal.refuse(key, number);
        return 1;
    }
}
