package org.plenary.agenda.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.plenary.agenda.paper.text.PaperFile;

/**
 * The lines of a paper, taken out of a TXT, PDF or DOCX file. What kind of file it is, its content tells, not its name.
 *
 * @param fileName name of the file without folder; it may tell the symbol where the paper does not
 * @param lines in the order of the paper
 */
public record PaperText(String fileName, List<Line> lines) {

    /** No paper is larger; a larger file is refused before it is read. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    public PaperText {
        lines = List.copyOf(lines);
    }

    /**
     * A line as the file has it.
     *
     * @param number counted from 1
     * @param text may hold tabs where the file has columns
     * @param columns for each part between tabs how far right it stands, in a measure of the file; empty if the file tells
     *     nothing about columns
     */
    public record Line(int number, String text, List<Integer> columns) {

        public Line {
            columns = List.copyOf(columns);
        }

        public Line(int number, String text) {
            this(number, text, List.of());
        }
    }

    /** @throws UnreadablePaper if there is no such file, it is too large, or has no text that can be read */
    public static PaperText of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadablePaper("paper.folder", name);
            }
            refuseIfTooLarge(name, Files.size(file));
            return of(name, Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            throw new UnreadablePaper("paper.missing", file.toString());
        } catch (java.nio.file.AccessDeniedException _) {
            throw new UnreadablePaper("paper.forbidden", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnreadablePaper if it is too large or has no text that can be read */
    public static PaperText of(String fileName, byte[] content) {
        refuseIfTooLarge(fileName, content.length);
        return new PaperText(fileName, PaperFile.lines(fileName, content));
    }

    /** A paper of lines that are already at hand, such as those stored with an import. */
    public static PaperText ofLines(String fileName, List<String> lines) {
        var texts = lines.toArray(String[]::new);
        var numbered = new Line[texts.length];
        Arrays.setAll(numbered, index -> new Line(index + 1, texts[index]));
        return new PaperText(fileName, List.of(numbered));
    }

    private static void refuseIfTooLarge(String name, long size) {
        if (size > LARGEST_FILE) {
            throw new UnreadablePaper("paper.large", name, size / (1024 * 1024), LARGEST_FILE / (1024 * 1024));
        }
    }
}
