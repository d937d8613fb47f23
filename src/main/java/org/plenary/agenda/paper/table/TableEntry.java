package org.plenary.agenda.paper.table;

import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;

/** An entry of the table while its lines are being gathered. */
final class TableEntry {

    private final MeetingStream stream;
    private final SheetLine firstLine;
    private final StringBuilder text = new StringBuilder();
    private SheetLine lastLine;
    private int lastWidth;
    private boolean closed;

    TableEntry(MeetingStream stream, SheetLine line, String words) {
        this.stream = stream;
        this.firstLine = line;
        this.lastLine = line;
        this.lastWidth = SheetLine.widthOf(words);
        text.append(words);
    }

    MeetingStream stream() {
        return stream;
    }

    SheetLine firstLine() {
        return firstLine;
    }

    SheetLine lastLine() {
        return lastLine;
    }

    /** How far the words of its last line run. */
    int lastWidth() {
        return lastWidth;
    }

    String text() {
        return text.toString();
    }

    boolean isClosed() {
        return closed;
    }

    /** Nothing follows after "(continued)". */
    void close() {
        closed = true;
    }

    void add(SheetLine line, String words) {
        char last = text.charAt(text.length() - 1);
        boolean hyphen = last == '-' && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
        if (!hyphen && !Folded.isHan(last) && !Folded.isHan(words.charAt(0))) {
            text.append(' ');
        }
        text.append(words);
        lastLine = line;
        lastWidth = SheetLine.widthOf(words);
    }
}
