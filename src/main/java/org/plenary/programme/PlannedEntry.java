package org.plenary.programme;

import java.util.List;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.MultilingualText;

/**
 * One thing that a meeting takes up.
 *
 * @param items the agenda items it names, in its order; empty where it names none, as a round table may
 * @param title without the number of the item and without "(continued)"
 * @param continued whether an earlier meeting began it
 * @param decides whether decisions on the items are adopted here, rather than the items considered
 */
public record PlannedEntry(List<ItemNumber> items, MultilingualText title, boolean continued, boolean decides) {

    public PlannedEntry {
        items = List.copyOf(items);
    }

    /** The same about items of these numbers. */
    PlannedEntry naming(List<ItemNumber> numbers) {
        return new PlannedEntry(numbers, title, continued, decides);
    }

    /** Whether it takes up the item by name, or an item above or below it. */
    public boolean concerns(ItemNumber item) {
        return items.stream().anyMatch(named -> isWithin(named, item) || isWithin(item, named));
    }

    /** Whether it takes up the item by name, or the item that it stands under. */
    public boolean covers(ItemNumber item) {
        return items.stream().anyMatch(named -> isWithin(item, named));
    }

    private static boolean isWithin(ItemNumber inner, ItemNumber outer) {
        return inner.level() >= outer.level()
                && inner.path().subList(0, outer.level()).equals(outer.path());
    }
}
