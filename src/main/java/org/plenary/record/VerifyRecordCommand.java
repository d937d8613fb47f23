package org.plenary.record;

import org.plenary.database.Program;
import org.plenary.database.ProgramCommand;
import org.plenary.record.RecordVerification.Result;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;

/**
 * Verifies the procedural record, beside a process that is serving or without one, and says where it was touched.
 *
 * <p>Exit codes: 0 whole; 1 touched.
 */
@Command(name = "verify-record")
public final class VerifyRecordCommand extends ProgramCommand<RecordVerification> {

    VerifyRecordCommand(Terminal terminal, Program program) {
        super(terminal, program, RecordVerification.class);
    }

    @Override
    protected int run(RecordVerification verification, Terminal terminal) {
        return switch (verification.verify()) {
            case Result.Whole(long last, String seal) -> {
                terminal.say("record.whole", last, seal);
                yield 0;
            }
            case Result.Changed(long number) -> touched(terminal, "record.changed", number);
            case Result.Missing(long number) -> touched(terminal, "record.missing", number);
            case Result.Unlinked(long number) -> touched(terminal, "record.unlinked", number);
        };
    }

    private static int touched(Terminal terminal, String key, long number) {
        terminal.refuse(key, number);
        return 1;
    }
}
