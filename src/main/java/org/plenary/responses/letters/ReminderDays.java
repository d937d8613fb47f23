package org.plenary.responses.letters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many days before and after the day by which answers are expected States are reminded.
 *
 * @param before the longest first
 * @param after the shortest first
 */
record ReminderDays(List<Integer> before, List<Integer> after) {

    static final ReminderDays USUAL = new ReminderDays(List.of(30, 14, 3), List.of(7));

    private static final int MOST = 10;
    private static final String DAYS = "[0-9]{1,3}";

    ReminderDays {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        after = after.stream().distinct().sorted().toList();
    }

    /** Reads what was typed, such as {@code 30 14 3}; empty if it is not days. Nothing typed is no reminder. */
    static Optional<ReminderDays> of(String before, String after) {
        return isDays(before) && isDays(after)
                ? Optional.of(new ReminderDays(days(before), days(after)))
                : Optional.empty();
    }

    /** Every reminder, in the order in which they fall due. */
    List<Occasion> reminders() {
        return Stream.concat(
                        before.stream().map(Occasion::before), after.stream().map(Occasion::after))
                .toList();
    }

    static String typed(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static boolean isDays(String typed) {
        var parts = parts(typed);
        return parts.size() <= MOST
                && parts.stream()
                        .allMatch(part ->
                                part.matches(DAYS) && Integer.parseInt(part) > 0 && Integer.parseInt(part) < 366);
    }

    private static List<Integer> days(String typed) {
        return parts(typed).stream().map(Integer::valueOf).toList();
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.strip().split("[\\s,;،、]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
