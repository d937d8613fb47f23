package org.plenary.programme.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.programme.PlannedEntry;

/**
 * One thing that a meeting takes up, as it was typed.
 *
 * @param place in the order of the meeting, counted from 1
 * @param meeting the number of the meeting it is to move to; empty to stay
 */
record EntryForm(
        String place,
        String items,
        Map<Language, String> titles,
        boolean continued,
        boolean decides,
        boolean removed,
        String meeting) {

    EntryForm {
        titles = Map.copyOf(titles);
    }

    static EntryForm of(PlannedEntry entry, int place) {
        return new EntryForm(
                Integer.toString(place),
                entry.items().stream().map(ItemNumber::toString).collect(Collectors.joining(", ")),
                entry.title().texts(),
                entry.continued(),
                entry.decides(),
                false,
                "");
    }

    static EntryForm blank(int place, String items) {
        return new EntryForm(Integer.toString(place), items, Map.of(), false, false, false, "");
    }

    /** The entry that the fields whose names start with the prefix describe. */
    static EntryForm of(Map<String, String> form, String prefix) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var title = form.getOrDefault(prefix + "title-" + language.tag(), "");
            if (!title.isBlank()) {
                titles.put(language, title.strip());
            }
        }
        return new EntryForm(
                form.getOrDefault(prefix + "place", ""),
                form.getOrDefault(prefix + "items", ""),
                titles,
                form.containsKey(prefix + "continued"),
                form.containsKey(prefix + "decides"),
                form.containsKey(prefix + "removed"),
                form.getOrDefault(prefix + "meeting", ""));
    }

    boolean isBlank() {
        return items.isBlank() && titles.isEmpty();
    }

    String title(Language language) {
        return titles.getOrDefault(language, "");
    }

    /** Its place in the order; what is no number comes last. */
    int order() {
        return place.matches("\\d{1,4}") ? Integer.parseInt(place) : Integer.MAX_VALUE;
    }

    /** @throws IllegalArgumentException if an item is not the number of one */
    PlannedEntry read() {
        var numbers = List.of(items.split("[,،、;；\\s]+")).stream()
                .filter(item -> !item.isBlank())
                .map(ItemNumber::of)
                .toList();
        return new PlannedEntry(numbers, new MultilingualText(titles), continued, decides);
    }
}
