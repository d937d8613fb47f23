package org.plenary.agenda.checks.command;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.checks.PaperChecks;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.agenda.paper.UnreadablePaper;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Bodies;
import org.plenary.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * Prints what a paper contradicts in itself or in the rules of procedure, without a server and without a database.
 *
 * <p>Exit codes: 0 without a breach, 1 with one or where the paper cannot be read, 2 wrong use.
 */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "LANGUAGE", converter = OfficialLanguage.class, descriptionKey = "lang")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var words = language == null ? terminal.words() : Words.in(language);
        try {
            var checked = checked();
            terminal.out().println(json ? CheckJson.of(checked, words) : new CheckText(words).of(checked));
            return checked.breaches() == 0 ? 0 : 1;
        } catch (UnreadablePaper e) {
            return refuse(e.key().substring(e.key().indexOf('.') + 1), e.in(words.language()));
        } catch (UncheckedIOException e) {
            return refuse("unreadable", words.text("check.unreadable", file, String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            return refuse("wrong-data", String.valueOf(e.getMessage()));
        }
    }

    private CheckedPaper checked() {
        var home = Path.of(Optional.ofNullable(System.getenv("PLENARY_HOME"))
                .filter(name -> !name.isBlank())
                .orElse("data"));
        var agenda = AnnotatedAgendaReader.read(PaperText.of(file), Bodies.shippedAnd(home.resolve("bodies")));
        var rulebooks = Rulebooks.shippedAnd(home.resolve("rulebooks"));
        return new CheckedPaper(
                agenda, new PaperChecks(rulebooks).check(agenda, Map.of()), PaperChecks.rulebook(rulebooks, agenda));
    }

    private int refuse(String code, String sentence) {
        var line = sentence.replaceAll("\\s*\\R\\s*", " ");
        if (json) {
            terminal.out().println(CheckJson.error(code, line));
        } else {
            terminal.err().println("plenary: " + line);
        }
        return 1;
    }

    /** Takes the tag of one of the six languages. */
    static final class OfficialLanguage implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Language.ofTag(tag).orElseThrow(() -> new TypeConversionException(tag));
        }
    }
}
