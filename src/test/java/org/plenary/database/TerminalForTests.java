package org.plenary.database;

import java.io.OutputStream;
import java.io.PrintStream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.terminal.Terminal;

/** A terminal that nobody reads. */
final class TerminalForTests {

    static final Terminal SILENT = new Terminal(
            Words.in(Language.ENGLISH),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));

    private TerminalForTests() {}
}
