package org.plenary.agenda.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.Resources;
import org.plenary.agenda.paper.AnnotationsReader.Annotated;
import org.plenary.agenda.paper.ItemListReader.ItemList;
import org.plenary.agenda.paper.sheet.ListedItem;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;

/**
 * Tells whether a paper breaks off before its end: in the middle of an item, with annotations still to come, or in the
 * table of the organization of work.
 */
final class BrokenOff {

    private static final String MORE_TO_COME = ";:,；：，؛،";
    private static final String ENDS = ".;。；!?؟)）]";

    private BrokenOff() {}

    /**
     * The line at which a paper with a table breaks off; null if it is whole. A table that is cut has fewer meetings
     * than the paper says there are resources for, and ends before the session does and before its last item, the
     * adoption of the report; one that only leaves a day free does not.
     */
    static @Nullable Integer inTheTable(
            Sheet sheet,
            ItemList list,
            List<Meeting> meetings,
            @Nullable LocalDate closes,
            @Nullable Resources resources) {
        boolean fewer = resources != null && meetings.size() < resources.total();
        if (meetings.isEmpty()
                || closes == null
                || !fewer
                || !meetings.getLast().date().isBefore(closes)) {
            return null;
        }
        int lastItem = list.items().getLast().number().path().getFirst();
        boolean taken = meetings.stream()
                .flatMap(meeting -> meeting.entries().stream())
                .flatMap(entry -> entry.items().stream())
                .anyMatch(number -> number.path().getFirst() == lastItem);
        return taken ? null : sheet.line(sheet.solidBefore(sheet.size())).number();
    }

    /** The line at which a paper without a table breaks off; null if it is whole. */
    static @Nullable Integer beforeTheTable(Sheet sheet, ItemList list, Map<ItemNumber, Annotated> annotated) {
        int last = sheet.solidBefore(sheet.size());
        if (last < 0) {
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
