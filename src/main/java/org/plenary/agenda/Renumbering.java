package org.plenary.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The numbers that items had before an edit, with those that they have after it. An item that the edit deleted has none
 * after it.
 */
public record Renumbering(Map<ItemNumber, Optional<ItemNumber>> numbers) {

    /** Every item keeps its number. */
    public static final Renumbering NONE = new Renumbering(Map.of());

    public Renumbering {
        numbers = Map.copyOf(numbers);
    }

    public boolean changesNothing() {
        return numbers.entrySet().stream().allMatch(number -> number.getValue().equals(Optional.of(number.getKey())));
    }

    /** The number that an item has now; empty if it was deleted. An item that is not known keeps its number. */
    public Optional<ItemNumber> of(ItemNumber before) {
        return numbers.getOrDefault(before, Optional.of(before));
    }

    /** The numbers of a list of items as they are now, without those that were deleted. */
    public List<ItemNumber> of(List<ItemNumber> before) {
        return before.stream().flatMap(number -> of(number).stream()).toList();
    }

    /** The way back. An item that the edit had added has no number before it. */
    public Renumbering reversed() {
        var back = new TreeMap<ItemNumber, Optional<ItemNumber>>();
        numbers.forEach((before, after) -> after.ifPresent(number -> back.put(number, Optional.of(before))));
        return new Renumbering(back);
    }

    /** As it is kept: addresses, {@code {"3": "4", "4": ""}}. */
    Map<String, String> byAddress() {
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        number -> number.getKey().address(),
                        number -> number.getValue().map(ItemNumber::address).orElse("")));
    }

    static Renumbering ofAddresses(Map<String, String> kept) {
        return new Renumbering(kept.entrySet().stream()
                .collect(Collectors.toMap(
                        number -> ItemNumber.of(number.getKey()),
                        number -> Optional.of(number.getValue())
                                .filter(address -> !address.isEmpty())
                                .map(ItemNumber::of))));
    }
}
