package org.plenary.agenda.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotationsReader.Annotated;
import org.plenary.agenda.paper.ItemListReader.ItemList;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;

/** Tells whether a paper breaks off before its end: in the middle of an item, or with annotations still to come. */
final class BrokenOff {

    private static final String MORE_TO_COME = ";:,；：，؛،";
    private static final String ENDS = ".;。；!?؟)）]";

    private BrokenOff() {}

    /** The number of the line at which the paper breaks off; null if it is whole. */
    static @Nullable Integer at(Sheet sheet, ItemList list, Map<ItemNumber, Annotated> annotated, int annex) {
        int last = sheet.solidBefore(sheet.size());
        if (last < 0 || annex < sheet.size()) {
            return null;
        }
        var line = sheet.line(last);
        var lastItem = list.items().getLast();
        if (lastItem.isCutOff() || cutInTheList(list, line) || announcesMore(lastItem, line)) {
            return lastItem.last().number();
        }
        boolean toCome = !annotated.isEmpty()
                && annotated.entrySet().stream()
                        .noneMatch(entry -> entry.getKey()
                                .path()
                                .getFirst()
                                .equals(lastItem.number().path().getFirst()));
        return toCome ? line.number() : null;
    }

    /** Whether the last item ends without the mark that the items before it end with. */
    private static boolean cutInTheList(ItemList list, SheetLine last) {
        var lastItem = list.items().getLast();
        long marked =
                list.items().stream().filter(item -> endsWell(item.words())).count();
        return lastItem.last().equals(last)
                && !endsWell(lastItem.words())
                && marked > 1
                && marked >= list.items().size() - 2;
    }

    /** Whether the paper ends with an item after which its mark promises another one. */
    private static boolean announcesMore(ListedItem lastItem, SheetLine last) {
        return lastItem.last().equals(last) && MORE_TO_COME.indexOf(last.lastLetter()) >= 0;
    }

    private static boolean endsWell(String words) {
        return !words.isEmpty() && (ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 || SheetLine.endsItem(words));
    }
}
