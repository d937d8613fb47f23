package org.plenary.agenda.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.checks.PaperChecks;
import org.plenary.agenda.checks.command.CheckText;
import org.plenary.agenda.checks.command.CheckedPaper;
import org.plenary.agenda.desk.PaperReadings.Reading;
import org.plenary.agenda.paper.PaperText;
import org.plenary.agenda.paper.UnreadablePaper;
import org.plenary.database.Program;
import org.plenary.languages.Words;
import org.plenary.rules.Rulebooks;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a paper, prints what was read and what it contradicts, and accepts it, all from the terminal; beside a process that
 * is serving, or without one.
 *
 * <p>Exit codes: 0 accepted, or previewed; 1 refused; 2 wrong use.
 */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    /** Who gave the paper in, as the record names it. */
    private static final String ACTOR = "terminal";

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean previewOnly;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Program program;

    ImportCommand(Terminal terminal, Program program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public Integer call() {
        try {
            PaperText.of(file);
            return program.with(PaperReadings.class, this::take);
        } catch (UnreadablePaper e) {
            return refuse(e.in(terminal.words().language()));
        } catch (UncheckedIOException e) {
            return refuse(terminal.words().text("check.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private int take(PaperReadings readings) {
        var bytes = bytes();
        var name = file.getFileName().toString();
        var reading = readings.of(name, bytes);
        print(reading);
        if (!reading.prospect().obstacles().isEmpty()) {
            return refuse(words().text("desk.refused."
                    + reading.prospect().obstacles().getFirst().word()));
        }
        return previewOnly
                ? 0
                : accept(readings, name, bytes, reading.prospect().basedOn());
    }

    private int accept(PaperReadings readings, String name, byte[] bytes, int basedOn) {
        var paper = readings.receive(name, bytes, ACTOR);
        return switch (readings.accept(paper, basedOn, ACTOR)) {
            case Outcome.Refused(var why) -> refuse(words().text("desk.refused." + why.word()));
            case Outcome.Done(var _, int version) -> {
                terminal.say("desk.done.accepted", version);
                yield 0;
            }
        };
    }

    private void print(Reading reading) {
        var rulebook = PaperChecks.rulebook(Rulebooks.shipped(), reading.agenda());
        terminal.out()
                .println(new CheckText(words()).of(new CheckedPaper(reading.agenda(), reading.findings(), rulebook)));
        reading.prospect().findings().forEach(finding -> terminal.out().println(finding.message(words())));
        terminal.out().println();
        terminal.say(
                "desk.effect." + reading.prospect().effect().name(),
                reading.prospect().basedOn() + 1);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words words() {
        return terminal.words();
    }

    private int refuse(String sentence) {
        terminal.err().println("plenary: " + sentence);
        return 1;
    }
}
