package org.plenary.agenda.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.Language;

/** Reads numbers of items in running text: {@code 2 (b) (iii)-(iv)}, {@code 2和3}, {@code 1 a) et b)}. */
public final class ItemNumbersIn {

    private static final Map<Language, ItemNumbersIn> ALL = new ConcurrentHashMap<>();
    private static final int MOST = 40;
    private static final Pattern NUMBER = Pattern.compile("\\G ?(\\d{1,2})(?![\\d/])");
    /** A regular expression for a letter or small number below the first level, as it is printed; it has no groups. */
    public static final String BELOW_EXPRESSION = " ?(?:\\( ?" + ItemMarks.LETTER + " ?\\)|" + ItemMarks.LETTER
            + "\\)|[\\u3220-\\u3229]|['\"(]\\d{1,2}['\")])";

    private static final Pattern BELOW = Pattern.compile("\\G ?(?:\\( ?(" + ItemMarks.LETTER + ") ?\\)|("
            + ItemMarks.LETTER + ")\\)|([\\u3220-\\u3229])|['\"(](\\d{1,2})['\")])");

    private final Pattern connector;
    private final Pattern prefix;

    private ItemNumbersIn(PaperWords words) {
        connector = Pattern.compile("\\G ?(?:(?<to>-|" + words.any("list.to") + ")|,|、|;|" + words.any("list.and")
                + "){1,2} ?(?:" + words.any("item") + " ?)?");
        prefix = Pattern.compile("\\(?" + words.edge() + words.any("item") + " ?(?=\\d)");
    }

    public static ItemNumbersIn in(Language language) {
        return ALL.computeIfAbsent(language, key -> new ItemNumbersIn(PaperWords.in(key)));
    }

    /** Numbers read, and where the text goes on after them. */
    public record Read(List<ItemNumber> items, int start, int end) {}

    /** The numbers after a word for item that stands at a place. */
    public Read afterWord(String folded, int place, Predicate<ItemNumber> known) {
        var word = prefix.matcher(folded).region(place, folded.length());
        if (!word.lookingAt()) {
            return new Read(List.of(), place, place);
        }
        var read = at(folded, word.end(), known);
        return new Read(read.items(), place, read.end());
    }

    /** The first numbers after a word for item, at or behind a place. */
    public Read find(String folded, int from, Predicate<ItemNumber> known) {
        var word = prefix.matcher(folded);
        if (word.find(from)) {
            var read = at(folded, word.end(), known);
            return new Read(read.items(), word.start(), read.end());
        }
        return new Read(List.of(), from, from);
    }

    /** The numbers that stand at a place. */
    public Read at(String folded, int place, Predicate<ItemNumber> known) {
        var paths = new ArrayList<List<Integer>>();
        int end = one(folded, place, paths, List.of(), known);
        while (end > place && !paths.isEmpty() && paths.size() < MOST) {
            var next = connector.matcher(folded);
            if (!next.find(end)) {
                break;
            }
            int before = paths.size();
            int after = one(folded, next.end(), paths, paths.getLast(), known);
            if (after <= next.end()) {
                break;
            }
            if (next.group("to") != null) {
                fillRange(paths, before);
            }
            end = after;
        }
        return new Read(paths.stream().map(ItemNumber::new).distinct().toList(), place, paths.isEmpty() ? place : end);
    }

    /** Reads one number into the list; returns where it ends, or the place itself if there is none. */
    private int one(
            String folded, int place, List<List<Integer>> paths, List<Integer> before, Predicate<ItemNumber> known) {
        var number = NUMBER.matcher(folded);
        if (number.find(place)) {
            var bare = List.of(Integer.parseInt(number.group(1)));
            int end = below(folded, number.end(), bare, paths, known);
            if (end == number.end() && bare.getFirst() > 0) {
                paths.add(bare);
            }
            return end;
        }
        for (int level = before.size() - 1; level > 0; level--) {
            int end = below(folded, place, before.subList(0, level), paths, known);
            if (end > place) {
                return end;
            }
        }
        return place;
    }

    /** Reads the levels below a number that is known; adds the whole if there are any. */
    private static int below(
            String folded, int place, List<Integer> above, List<List<Integer>> paths, Predicate<ItemNumber> known) {
        var path = new ArrayList<>(above);
        int end = place;
        var below = BELOW.matcher(folded);
        while (path.size() < 3 && path.getFirst() > 0 && below.find(end)) {
            int value = value(below, path, known);
            if (value == 0) {
                break;
            }
            path.add(value);
            end = below.end();
        }
        if (path.size() > above.size()) {
            paths.add(List.copyOf(path));
        }
        return end;
    }

    private static int value(java.util.regex.Matcher below, List<Integer> path, Predicate<ItemNumber> known) {
        if (below.group(3) != null) {
            return below.group(3).charAt(0) - '\u3220' + 1;
        }
        if (below.group(4) != null) {
            int value = Integer.parseInt(below.group(4));
            return value <= 20 ? value : 0;
        }
        var text = below.group(1) == null ? below.group(2) : below.group(1);
        int level = path.size() + 1;
        var ways = ItemMarks.values(text);
        int first = 0;
        for (var way : ways) {
            if (way[0] == level && (level < 3 || way[1] <= 20)) {
                var number = new ArrayList<>(path);
                number.add(way[1]);
                if (known.test(new ItemNumber(number))) {
                    return way[1];
                }
                first = first == 0 ? way[1] : first;
            }
        }
        return first;
    }

    /** Adds what stands between the last number before and the one just read: (iii)-(v) names (iv) too. */
    private static void fillRange(List<List<Integer>> paths, int before) {
        var from = paths.get(before - 1);
        var to = paths.get(before);
        int level = from.size();
        if (to.size() == level
                && from.subList(0, level - 1).equals(to.subList(0, level - 1))
                && to.getLast() - from.getLast() < MOST) {
            paths.remove(before);
            for (int value = from.getLast() + 1; value <= to.getLast(); value++) {
                var between = new ArrayList<>(from.subList(0, level - 1));
                between.add(value);
                paths.add(List.copyOf(between));
            }
        }
    }
}
