package org.plenary.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.database.Program;
import org.plenary.languages.Language;
import org.plenary.terminal.Refusal;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the agenda of a session, with its organization of work, into a file. What is there is replaced only when all is written. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private String session = "";

    @Option(names = "--format", paramLabel = "docx|pdf|xml", descriptionKey = "format")
    private PaperFormat format = PaperFormat.DOCX;

    @Option(names = "--lang", paramLabel = "LANGUAGE", descriptionKey = "lang")
    private String language = Language.ENGLISH.tag();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;
    private final Program program;

    ExportCommand(Terminal terminal, Program program) {
        this.terminal = terminal;
        this.program = program;
    }

    @Override
    public Integer call() {
        var asked = Language.ofTag(language).orElseThrow(() -> new Refusal("terminal.wrong-value", language, "export"));
        return program.with(PaperDelivery.class, papers -> write(papers, asked));
    }

    private int write(PaperDelivery papers, Language asked) {
        var paper = papers.agenda(session, asked).orElseThrow(() -> new Refusal("reports.no-agenda", session));
        var file = out == null ? Path.of(paper.fileName("agenda", format)) : out;
        try {
            var whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".plenary", ".part");
            try (var stream = Files.newOutputStream(whole)) {
                papers.write(paper, format, stream);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal("reports.not-written", file, String.valueOf(e.getMessage()));
        }
        terminal.say("reports.written", file);
        return 0;
    }
}
