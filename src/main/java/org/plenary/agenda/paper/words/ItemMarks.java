package org.plenary.agenda.paper.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/**
 * The marks that number agenda items at the start of a line: {@code 1.}, {@code (a)}, {@code a)}, {@code (أ)},
 * {@code ㈢}, {@code (iii)}, {@code 2 (c)}. One mark may be read in several ways, {@code (i)} as the ninth letter or as the first
 * Roman number; the sequence decides.
 */
public final class ItemMarks {

    static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    static final String CYRILLIC_LIKE_LATIN = "асеорх";
    static final String LATIN_OF_THESE = "aceopx";
    static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    static final String ALPHABETICAL = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    static final String HAN_DIGITS = "一二三四五六七八九十";
    static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    /** A letter or small number that stands for an item below the first level. */
    static final String LETTER = "(?:[a-z\\u0430-\\u044F\\u0627-\\u064A]|[ivx]{2,5}|[一二三四五六七八九十]{1,3})";

    private static final String GAP = " {0,8}+";
    private static final String BRACKETED = "\\(" + GAP + "(" + LETTER + ")" + GAP + "\\)|(" + LETTER
            + ")\\)|([\\u3220-\\u3229])|['\"\\(] ?(\\d{1,2}) ?['\"\\)]";
    private static final Map<Language, ItemMarks> ALL = new ConcurrentHashMap<>();

    private final Pattern number;
    private final Pattern letter = Pattern.compile("^" + GAP + "(?:" + BRACKETED + ")[.:]?" + GAP);
    private final Pattern below = Pattern.compile("\\G" + GAP + "(?:" + BRACKETED + ")[.:]?" + GAP);

    private ItemMarks(PaperWords words) {
        var ends = words.language() == Language.ARABIC ? "[.)]|-(?!\\d)| ?-(?= )" : "[.)]|、|(?<=\\d)-(?= )";
        number = Pattern.compile("^" + GAP + "(?:" + words.any("item") + GAP
                + "(?:no\\.? )?)?(?:(\\d{1,3})|([一二三四五六七八九十]{1,3})(?=、)|-(\\d{1,2})(?= ))" + GAP + "(" + ends + ")?[:]?"
                + GAP);
    }

    public static ItemMarks in(Language language) {
        return ALL.computeIfAbsent(language, key -> new ItemMarks(PaperWords.in(key)));
    }

    /**
     * A way to read the mark of a line.
     *
     * @param level 1 to 3; 0 if the whole path is printed, as in {@code 2 (c)}
     * @param path the value at the level, or the whole path
     * @param textStart where in the folded line the words begin
     */
    public record Mark(int level, List<Integer> path, int textStart) {

        public int value() {
            return path.getLast();
        }
    }

    /** Every way to read what stands at the start of a folded line; empty if it has no mark. */
    public List<Mark> read(String folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Mark>();
        var digits = number.matcher(folded);
        if (digits.lookingAt()) {
            readNumber(folded, digits, found);
        } else {
            var small = letter.matcher(folded);
            if (small.lookingAt()) {
                readings(small).forEach(way -> found.add(new Mark(way[0], List.of(way[1]), small.end())));
            }
        }
        return found;
    }

    /** {@code 2.}, {@code 2. (c)} or {@code 2 (c)}. */
    private void readNumber(String folded, Matcher digits, List<Mark> found) {
        int value = digits.group(1) != null
                ? Integer.parseInt(digits.group(1))
                : digits.group(2) != null ? hanNumber(digits.group(2)) : Integer.parseInt(digits.group(3));
        if (value == 0) {
            return;
        }
        var small = below.matcher(folded);
        if (small.find(digits.end())) {
            var smaller = below.matcher(folded);
            boolean third = smaller.find(small.end());
            for (var way : readings(small)) {
                if (third) {
                    readings(smaller)
                            .forEach(last -> found.add(new Mark(0, List.of(value, way[1], last[1]), smaller.end())));
                }
                found.add(new Mark(0, List.of(value, way[1]), small.end()));
            }
        } else if (digits.group(4) != null
                || digits.group(3) != null
                || digits.group().stripLeading().charAt(0) > '9') {
            found.add(new Mark(1, List.of(value), digits.end()));
        }
    }

    /** Level and value of each reading of a bracketed mark. */
    private static List<int[]> readings(Matcher mark) {
        var ways = new ArrayList<int[]>();
        var text = mark.group(1) != null ? mark.group(1) : mark.group(2);
        if (text != null) {
            values(text).forEach(ways::add);
        } else if (mark.group(3) != null) {
            int value = mark.group(3).charAt(0) - '\u3220' + 1;
            ways.add(new int[] {3, value});
            ways.add(new int[] {2, value});
        } else {
            int value = Integer.parseInt(mark.group(4));
            if (value > 0) {
                ways.add(new int[] {3, value});
                ways.add(new int[] {2, value});
            }
        }
        return ways;
    }

    /** Level and value of each reading of a letter or Roman number. */
    static List<int[]> values(String text) {
        var ways = new ArrayList<int[]>();
        if (text.length() == 1) {
            for (var alphabet : List.of(LATIN, CYRILLIC, ABJAD, ALPHABETICAL)) {
                addIfFound(ways, 2, alphabet.indexOf(text));
            }
            int drawnAlike = CYRILLIC_LIKE_LATIN.indexOf(text);
            if (drawnAlike >= 0) {
                addIfFound(ways, 2, LATIN.indexOf(LATIN_OF_THESE.charAt(drawnAlike)));
            }
        }
        addIfFound(ways, 3, ROMAN.indexOf(text));
        int han = hanNumber(text);
        addIfFound(ways, 3, han - 1);
        addIfFound(ways, 2, han - 1);
        return ways;
    }

    private static void addIfFound(List<int[]> ways, int level, int index) {
        if (index >= 0 && index < 26 && ways.stream().noneMatch(way -> way[0] == level && way[1] == index + 1)) {
            ways.add(new int[] {level, index + 1});
        }
    }

    /** The value of a Chinese number up to ninety-nine; 0 if it is none. */
    static int hanNumber(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? HAN_DIGITS.indexOf(text) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? HAN_DIGITS.indexOf(text.charAt(0)) + 1 : 0;
        int ones = ten == text.length() - 1 ? 0 : HAN_DIGITS.indexOf(text.charAt(ten + 1)) + 1;
        return tens == 0 || text.length() - ten > 2 ? 0 : tens * 10 + ones;
    }
}
