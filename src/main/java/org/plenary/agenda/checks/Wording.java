package org.plenary.agenda.checks;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.languages.Language;

/** How two wordings of one title differ. Space, case, full-width forms and the mark at the end never count. */
enum Wording {
    SAME,
    /** Only quotation marks, brackets or commas differ. */
    MARKS,
    /** Only words that carry no meaning of their own differ, such as 的, "the", "de". */
    PARTICLES,
    /** The second leaves words out. */
    SHORTER,
    /** The second adds words. */
    LONGER,
    /** Words are changed, or stand in another order. */
    OTHER;

    private static final Pattern QUOTED_NAME = Pattern.compile("《([^《》]*)》");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”]");
    private static final Pattern SPACES = Pattern.compile("[\\s*]+");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s;:.。؛]+$");

    /** Compares a wording with the one it should repeat. */
    static Wording of(String master, String other, Language language) {
        if (plain(master).equals(plain(other))) {
            return SAME;
        }
        var words = words(master);
        var otherWords = words(other);
        if (words.equals(otherWords)) {
            return MARKS;
        }
        var particles = PaperWords.in(language).of("particle");
        var telling = telling(master, particles);
        var otherTelling = telling(other, particles);
        if (telling.equals(otherTelling)) {
            return PARTICLES;
        }
        if (holds(telling, otherTelling)) {
            return SHORTER;
        }
        return holds(otherTelling, telling) ? LONGER : OTHER;
    }

    /** Whether both name something in 《》 and the names have other words. */
    static boolean namesDiffer(String master, String other) {
        var names = names(master);
        var otherNames = names(other);
        return !names.isEmpty() && names.size() == otherNames.size() && !names.equals(otherNames);
    }

    /** How many of the shorter title's words the other has too, in whatever order; 1 if all. */
    static double likeness(String master, String other) {
        var words = words(master);
        var otherWords = words(other);
        int shorter = Math.min(words.size(), otherWords.size());
        words.removeIf(word -> !otherWords.remove(word));
        return shorter == 0 ? 0 : (double) words.size() / shorter;
    }

    /** How many words a title has, in Chinese how many characters. */
    static int length(String title) {
        return words(title).size();
    }

    /** The title without the names in 《》, which a table cuts short as it likes. */
    static String withoutNames(String title) {
        return QUOTED_NAME.matcher(title).replaceAll("");
    }

    private static List<List<String>> names(String title) {
        return QUOTED_NAME
                .matcher(title)
                .results()
                .map(name -> words(name.group(1)))
                .toList();
    }

    private static String plain(String title) {
        var small = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        var spaced =
                SPACES.matcher(QUOTATION_MARKS.matcher(small).replaceAll("\"")).replaceAll(" ");
        var plain = LAST_MARKS.matcher(spaced.strip()).replaceAll("");
        return plain.codePoints().anyMatch(Wording::isHan) ? plain.replace(" ", "") : plain;
    }

    /** Words in order, in Chinese characters in order; no marks. */
    private static List<String> words(String title) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> {
                    boolean han = isHan(letter);
                    if ((han || !Character.isLetterOrDigit(letter)) && !word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                    if (han) {
                        words.add(Character.toString(letter));
                    } else if (Character.isLetterOrDigit(letter)) {
                        word.appendCodePoint(letter);
                    }
                });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static List<String> telling(String title, Set<String> particles) {
        var rest = title;
        for (var particle : particles) {
            if (isHan(particle.codePointAt(0))) {
                rest = rest.replace(particle, "");
            }
        }
        return words(rest).stream().filter(word -> !particles.contains(word)).toList();
    }

    /** Whether the words of the part stand in the whole, in order. */
    private static boolean holds(List<String> whole, List<String> part) {
        int found = 0;
        for (var word : whole) {
            if (found < part.size() && part.get(found).equals(word)) {
                found++;
            }
        }
        return found == part.size();
    }

    private static boolean isHan(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN;
    }
}
