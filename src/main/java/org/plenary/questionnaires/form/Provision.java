package org.plenary.questionnaires.form;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The place in a treaty that a question asks about.
 *
 * @param treaty the code of the instrument in lower case, such as {@code untoc}
 * @param paragraph such as {@code 1 (a)}; empty for the whole article
 */
public record Provision(String treaty, int article, String paragraph) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)\\s+(\\d{1,4})\\s*(.*)");

    /** Several on one line, as people write them in forms and spreadsheets: {@code untoc 5 1 (a); tip 5}. */
    public static String line(List<Provision> places) {
        return places.stream()
                .map(place -> "%s %d %s"
                        .formatted(place.treaty, place.article, place.paragraph)
                        .strip())
                .collect(Collectors.joining("; "));
    }

    /** The places that a line names. @throws IllegalArgumentException if a part names none; the message is that part */
    public static List<Provision> ofLine(String line) {
        return Arrays.stream(line.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Provision::of)
                .toList();
    }

    private static Provision of(String part) {
        var found = WRITTEN.matcher(part);
        if (!found.matches()) {
            throw new IllegalArgumentException(part);
        }
        return new Provision(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
}
