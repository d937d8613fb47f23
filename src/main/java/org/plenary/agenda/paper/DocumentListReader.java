package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.agenda.paper.AnnotatedAgenda.Document;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.FoundSymbol;

/**
 * Reads the documents listed under an item: titles with their symbols in brackets after them, several symbols for one
 * title, or a table with the symbol first.
 */
final class DocumentListReader {

    private static final Pattern BETWEEN_SYMBOLS = Pattern.compile("[\\s,;、，؛،()（）*]*\\p{L}{0,5}[\\s()（）]*");
    private static final Pattern SUFFIXES =
            Pattern.compile("\\G[\\s,、，،]*(?:and|et|y|и|و|和|及)?\\s?((?:Add|Corr|Rev|Amend)\\.\\d{1,3})(?!\\d)");
    private static final Pattern AFTER = Pattern.compile("\\G[\\s)）\\].。;；,，:：*-]*");
    private static final Pattern BEFORE = Pattern.compile("[\\s(（\\[,،:：;؛*–-]+$");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s)）\\].。;；,，•·–*-]+");
    private static final String OPENING = "(（[";
    private static final int LAST_LETTERS = 40;

    private final Sheet sheet;

    DocumentListReader(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Document> read(List<SheetLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var passage = Passage.of(sheet, lines);
        var groups = groups(passage.text());
        boolean symbolFirst = !groups.isEmpty() && isStart(passage.text(), groups.getFirst());
        var documents = new ArrayList<Document>();
        int titleStart = 0;
        for (int place = 0; place < groups.size(); place++) {
            var group = groups.get(place);
            int from = symbolFirst ? group.end() : titleStart;
            int to = symbolFirst
                    ? place + 1 < groups.size()
                            ? groups.get(place + 1).start()
                            : passage.text().length()
                    : group.start();
            int line = passage.lineOf(firstLetter(passage.text(), symbolFirst ? group.start() : from));
            var title = title(passage.text(), from, to);
            group.symbols().forEach(symbol -> documents.add(new Document(symbol, title, line)));
            titleStart = group.end();
        }
        return documents;
    }

    /** Symbols that stand together for one title. */
    private record Group(List<DocumentSymbol> symbols, int start, int end) {}

    private static List<Group> groups(String text) {
        var found = DocumentSymbol.in(text);
        boolean bracketed = found.stream().anyMatch(symbol -> isBracketed(text, symbol));
        var groups = new ArrayList<Group>();
        for (var symbol : found) {
            if (!groups.isEmpty() && belongsTo(groups.getLast(), symbol, text)) {
                var before = groups.removeLast();
                groups.add(group(text, before.symbols(), before.start(), symbol));
            } else if (!bracketed || isBracketed(text, symbol)) {
                groups.add(group(text, List.of(), symbol.start(), symbol));
            }
        }
        return groups;
    }

    /** With the symbol come the documents that only their suffix names: {@code CTOC/COP/2008/2 and Add.1}. */
    private static Group group(String text, List<DocumentSymbol> before, int start, FoundSymbol found) {
        var symbols = new ArrayList<>(before);
        symbols.add(found.symbol());
        int end = found.end();
        var suffix = SUFFIXES.matcher(text);
        while (suffix.find(end)) {
            symbols.add(DocumentSymbol.of(found.symbol() + "/" + suffix.group(1)));
            end = suffix.end();
        }
        var after = AFTER.matcher(text);
        return new Group(symbols, start, after.find(end) ? after.end() : end);
    }

    private static boolean belongsTo(Group group, FoundSymbol symbol, String text) {
        int last = text.substring(0, symbol.start()).lastIndexOf(')');
        boolean closed = Math.max(last, text.substring(0, symbol.start()).lastIndexOf('）')) >= group.start();
        return !closed
                && group.end() <= symbol.start()
                && BETWEEN_SYMBOLS
                        .matcher(text.substring(group.end(), symbol.start()))
                        .matches();
    }

    private static boolean isBracketed(String text, FoundSymbol symbol) {
        int before = symbol.start() - 1;
        while (before >= 0 && Folded.isSpace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isStart(String text, Group first) {
        return LEADING_MARKS
                .matcher(text.substring(0, first.start()))
                .replaceFirst("")
                .isEmpty();
    }

    private static int firstLetter(String text, int from) {
        int place = from;
        while (place < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static String title(String text, int from, int to) {
        var words =
                LEADING_MARKS.matcher(text.substring(Math.min(from, to), to)).replaceFirst("");
        int tail = Math.max(0, words.length() - LAST_LETTERS);
        return Folded.tidy(
                words.substring(0, tail) + BEFORE.matcher(words.substring(tail)).replaceFirst(""));
    }
}
