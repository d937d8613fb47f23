package org.plenary.agenda.paper.words;

import java.util.Arrays;

/**
 * A text in the plain form in which words and numbers are looked for: small letters, ordinary digits and brackets, no
 * vowel signs, no space beside Chinese characters. Every place of the folded text leads back to the original.
 */
public final class Folded {

    private static final String NONE = "";

    private final String text;
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public static Folded of(String original) {
        var folded = new StringBuilder(original.length());
        var origin = new int[original.length() + 1];
        for (int place = 0; place < original.length(); place++) {
            char letter = original.charAt(place);
            if (isSpace(letter)) {
                if (keepsSpace(folded, original, place)) {
                    origin[folded.length()] = place;
                    folded.append(' ');
                }
            } else if (!isInvisible(letter)) {
                origin[folded.length()] = place;
                folded.append(plain(letter));
            }
        }
        int[] used = Arrays.copyOf(origin, folded.length() + 1);
        used[folded.length()] = original.length();
        return new Folded(folded.toString(), used);
    }

    /** The folded form alone. */
    public static String fold(String original) {
        return original.isEmpty() ? NONE : of(original).text.strip();
    }

    public String text() {
        return text;
    }

    /** The place in the original of a place in the folded text; the end leads to the end. */
    public int origin(int place) {
        return origin[Math.clamp(place, 0, text.length())];
    }

    /** A text without invisible marks, its spaces single, and none beside Chinese characters. */
    public static String tidy(String original) {
        var tidy = new StringBuilder(original.length());
        for (int place = 0; place < original.length(); place++) {
            char letter = original.charAt(place);
            if (isSpace(letter)) {
                if (keepsSpace(tidy, original, place)) {
                    tidy.append(' ');
                }
            } else if (!isControl(letter)) {
                tidy.append(letter);
            }
        }
        return tidy.toString().strip();
    }

    public static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Whether it is written without spaces around it: a Chinese character or a mark in full width. */
    public static boolean isHan(char letter) {
        return letter >= '\u2E80' && letter <= '\u9FFF'
                || letter >= '\uF900' && letter <= '\uFAFF'
                || letter >= '\uFE30' && letter <= '\uFE4F'
                || letter >= '\uFF01' && letter <= '\uFF60';
    }

    private static boolean keepsSpace(StringBuilder before, String original, int place) {
        if (before.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        int next = place + 1;
        while (next < original.length() && isSpace(original.charAt(next))) {
            next++;
        }
        return last != ' '
                && next < original.length()
                && !isHan(original.charAt(next))
                && !isHan(last)
                && !isHan(original.charAt(lastSolid(original, place)));
    }

    private static int lastSolid(String original, int place) {
        int solid = place;
        while (solid > 0 && isSpace(original.charAt(solid))) {
            solid--;
        }
        return solid;
    }

    private static boolean isInvisible(char letter) {
        return isControl(letter)
                || letter >= '\u064B' && letter <= '\u065F'
                || letter == '\u0670'
                || letter == '\u0640'
                || letter == '\u0301';
    }

    private static boolean isControl(char letter) {
        return letter >= '\u200B' && letter <= '\u200F'
                || letter >= '\u202A' && letter <= '\u202E'
                || letter >= '\u2060' && letter <= '\u2069'
                || letter == '\uFEFF'
                || letter == '\u00AD'
                || letter < ' ' && letter != '\t' && letter != '\n';
    }

    private static char plain(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (letter >= '\uFF01' && letter <= '\uFF5E') {
            return Character.toLowerCase((char) (letter - 0xFEE0));
        }
        return switch (letter) {
            case '\u0660', '\u0661', '\u0662', '\u0663', '\u0664', '\u0665', '\u0666', '\u0667', '\u0668', '\u0669' ->
                (char) (letter - '\u0660' + '0');
            case '\u06F0', '\u06F1', '\u06F2', '\u06F3', '\u06F4', '\u06F5', '\u06F6', '\u06F7', '\u06F8', '\u06F9' ->
                (char) (letter - '\u06F0' + '0');
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ё', 'Ё' -> 'е';
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '،' -> ',';
            case '؛' -> ';';
            default -> Character.toLowerCase(letter);
        };
    }
}
