package org.plenary.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/**
 * Whoever started the program, and the language in which they are spoken to.
 *
 * <p>A room that has something to tell once, such as the first password, takes it as a constructor parameter.
 *
 * @param out results and progress
 * @param err refusals
 */
public record Terminal(Words words, PrintStream out, PrintStream err) {

    /** The terminal of this process, in UTF-8 whatever the locale, and in the language that its environment names. */
    public static Terminal ofThisProcess() {
        return new Terminal(
                Words.in(language(System.getenv())), stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    /** The language of {@code LC_ALL}, else {@code LC_MESSAGES}, else {@code LANG}; English where it is none of the six. */
    static Language language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .filter(locale -> !locale.isBlank())
                .findFirst()
                .flatMap(Language::ofTag)
                .orElse(Language.ENGLISH);
    }

    /** Prints a line in the words of the terminal. */
    public void say(String key, Object... facts) {
        out.println(words.text(key, facts));
    }

    /** Prints why the command does not go on, in one line. */
    public void refuse(String key, Object... facts) {
        err.println("plenary: " + words.text(key, facts).replaceAll("\\s*\\R\\s*", " "));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
