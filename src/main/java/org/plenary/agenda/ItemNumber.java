package org.plenary.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/**
 * The number of an agenda item to the third level, such as {@code 2}, {@code 2(c)} or {@code 4(a)(ii)}, the same in every
 * language whatever letters the paper prints.
 *
 * @param path the place at each level, counted from 1: {@code [2, 3]} for {@code 2(c)}
 */
public record ItemNumber(List<Integer> path) implements Comparable<ItemNumber> {

    private static final Pattern PRINTED = Pattern.compile("(\\d{1,3})(?:\\(?([a-z])\\)?(?:\\(?-?([ivx]+)\\)?)?)?");
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    /** @throws IllegalArgumentException if there are not one to three levels, each from 1 */
    public ItemNumber {
        path = List.copyOf(path);
        if (path.isEmpty() || path.size() > 3 || path.stream().anyMatch(place -> place < 1)) {
            throw new IllegalArgumentException("Not the number of an agenda item: " + path);
        }
    }

    public static ItemNumber of(int... path) {
        return new ItemNumber(java.util.Arrays.stream(path).boxed().toList());
    }

    /**
     * Reads both the printed form {@code 2(c)} and that of addresses, {@code 2c}, {@code 4a-ii}.
     *
     * @throws IllegalArgumentException if the text is not the number of an item
     */
    public static ItemNumber of(String text) {
        var number = PRINTED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            throw new IllegalArgumentException("Not the number of an agenda item: " + text);
        }
        var path = new ArrayList<Integer>();
        path.add(Integer.valueOf(number.group(1)));
        if (number.group(2) != null) {
            path.add(number.group(2).charAt(0) - 'a' + 1);
        }
        if (number.group(3) != null) {
            path.add(ROMAN.indexOf(number.group(3)) + 1);
        }
        return new ItemNumber(path);
    }

    /** 1 for an item, 2 and 3 for those below. */
    public int level() {
        return path.size();
    }

    /** The item that this one stands under; an item of the first level is its own parent. */
    public ItemNumber parent() {
        return level() == 1 ? this : new ItemNumber(path.subList(0, level() - 1));
    }

    /** The form of addresses: {@code 2c}, {@code 4a-ii}. */
    public String address() {
        var letters = letters();
        return switch (level()) {
            case 1 -> path.getFirst().toString();
            case 2 -> path.getFirst() + letters.getFirst();
            default -> "%d%s-%s".formatted(path.getFirst(), letters.getFirst(), letters.getLast());
        };
    }

    /** The number as running text in a language writes it: {@code 2 (c)}, {@code 2 c)}, {@code 2(c)}, {@code 2 (ج)}. */
    public String in(Language language) {
        var space = language == Language.CHINESE ? "" : " ";
        var printed = new StringBuilder(path.getFirst().toString());
        if (level() > 1) {
            printed.append(space).append(bracketed(letter(language), language));
        }
        if (level() > 2) {
            printed.append(space).append(bracketed(letters().getLast(), language));
        }
        return printed.toString();
    }

    /** The mark in front of the title where the item stands under its parent: {@code 2.}, {@code (c)}, {@code (ii)}. */
    public String markIn(Language language) {
        return switch (level()) {
            case 1 -> path.getFirst() + ".";
            case 2 -> bracketed(letter(language), language);
            default -> bracketed(letters().getLast(), language);
        };
    }

    private String letter(Language language) {
        int place = path.get(1);
        return switch (language) {
            case ARABIC ->
                place <= ABJAD.length()
                        ? ABJAD.substring(place - 1, place)
                        : letters().getFirst();
            case RUSSIAN ->
                place <= CYRILLIC.length()
                        ? CYRILLIC.substring(place - 1, place)
                        : letters().getFirst();
            default -> letters().getFirst();
        };
    }

    private static String bracketed(String mark, Language language) {
        return switch (language) {
            case FRENCH, SPANISH, RUSSIAN -> mark + ")";
            case ARABIC, CHINESE, ENGLISH -> "(" + mark + ")";
        };
    }

    @Override
    public int compareTo(ItemNumber other) {
        for (int level = 0; level < Math.min(level(), other.level()); level++) {
            int order = path.get(level).compareTo(other.path.get(level));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(level(), other.level());
    }

    /** The number as papers in English print it: {@code 4(a)(ii)}. */
    @Override
    public String toString() {
        var printed = new StringBuilder(path.getFirst().toString());
        letters().forEach(letter -> printed.append('(').append(letter).append(')'));
        return printed.toString();
    }

    private List<String> letters() {
        var letters = new ArrayList<String>();
        if (level() > 1) {
            letters.add(String.valueOf((char) ('a' + path.get(1) - 1)));
        }
        if (level() > 2) {
            letters.add(ROMAN.get(path.get(2) - 1));
        }
        return letters;
    }
}
