package org.plenary.agenda.paper.head;

import java.util.regex.Pattern;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.sheet.Places;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.DatesIn;
import org.plenary.documents.DocumentSymbol;

/** Places the lines over the list of items: symbol, names, session, dates, titles. Running text there is not understood. */
public final class HeadReader {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern FOOTNOTE = Pattern.compile("^[*\\u2020].{0,200}");

    private HeadReader() {}

    public static void place(Sheet sheet, Places places, int end) {
        for (var line : sheet.lines().subList(0, Math.max(0, end))) {
            if (line.isSolid() && !places.isTaken(line) && isHeading(sheet, line)) {
                places.put(line, Place.HEADING, null);
            }
        }
    }

    private static boolean isHeading(Sheet sheet, SheetLine line) {
        boolean isTitle =
                line.text().length() <= LONGEST_HEADING && !".。;；".contains(String.valueOf(line.lastLetter()));
        return isTitle
                || FOOTNOTE.matcher(line.text()).matches()
                || sheet.words().has("head", line.folded())
                || !DocumentSymbol.in(line.text()).isEmpty()
                || !DatesIn.in(sheet.words().language()).find(line.folded(), 0).isEmpty();
    }
}
