package org.plenary.delegations;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays of a name however it is spelled: Mohammed, Muhammad and محمد, Tchaikovsky and Чайковский, and a family name
 * given in the place of the first. Names that are alike may still be two people, so likeness is told and never decides.
 */
public final class Likeness {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; Lower");

    /** How other alphabets are commonly spelled, the longest first; what is neither one of a to z nor a figure goes. */
    private static final List<String[]> SPELLINGS = List.of(
            new String[] {"c\u030c", "ch"},
            new String[] {"s\u030c", "sh"},
            new String[] {"z\u030c", "zh"},
            new String[] {"\u0131", "i"},
            new String[] {"ß", "ss"},
            new String[] {"ø", "o"},
            new String[] {"ł", "l"},
            new String[] {"đ", "d"},
            new String[] {"[^a-z0-9 ]", ""},
            new String[] {"shch|sch", "sh"},
            new String[] {"tch", "ch"},
            new String[] {"kh", "h"},
            new String[] {"ph", "f"},
            new String[] {"ts|tz", "c"},
            new String[] {"zh", "z"},
            new String[] {"q", "k"},
            new String[] {"w", "v"});

    /** A shorter skeleton than this fits too many names. */
    private static final int TELLING = 4;

    private Likeness() {}

    /** The likeness of a person of these names; equal for those who may be the same. */
    public static String of(String family, String given) {
        var skeletons =
                Stream.of(family, given).map(Likeness::skeleton).sorted().collect(Collectors.joining("|"));
        return skeletons.length() > TELLING
                ? skeletons
                : Stream.of(family, given).map(Likeness::plain).sorted().collect(Collectors.joining("|"));
    }

    /** A text in small Latin letters without accents and spaces, to compare what is written in two ways. */
    public static String plain(String text) {
        return latin(text).replace(" ", "");
    }

    private static String skeleton(String text) {
        return latin(text)
                .replaceAll("\\b(al|el) ?(?=[a-z]{4})", "")
                .replaceAll("\\b(van|von|de|da|dos|bin|ibn) ", "")
                .replaceAll("[aeiouyj ]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    private static String latin(String text) {
        var spelled = LATIN.transliterate(text).toLowerCase(Locale.ROOT).replaceAll("[\\p{Pd}]", " ");
        for (var spelling : SPELLINGS) {
            spelled = spelled.replaceAll(spelling[0], spelling[1]);
        }
        return spelled.strip();
    }
}
