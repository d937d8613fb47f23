package org.plenary.agenda.paper.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the numbers of lists as a word processor does: {@code 1.}, {@code (a)}, {@code (أ)}, {@code (iii)}. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final String NO_LIST = "0";
    private static final List<String> ROMAN_ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> ROMAN_TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ALPHABETICAL = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String HAN = "零一二三四五六七八九十";

    private final Map<String, Level[]> formats = new HashMap<>();
    private final Map<String, String> formatOfList = new HashMap<>();
    private final Map<String, String[]> listOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, int[]> starts = new HashMap<>();

    private DocxNumbering() {}

    /** How one level is written: {@code (%2)} with small letters. */
    private static final class Level {
        private String kind = "decimal";
        private String text = "";
        private int start = 1;
    }

    static DocxNumbering of(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        var read = new DocxNumbering();
        if (numbering != null) {
            read.readNumbering(DocxLines.xml(numbering));
        }
        if (styles != null) {
            read.readStyles(DocxLines.xml(styles));
        }
        return read;
    }

    /** The number of the next paragraph of a list; empty if it is in none. */
    String next(@Nullable String list, @Nullable String style, int level) {
        var ofStyle = style == null ? null : listOfStyle.get(style);
        var id = list != null ? list : ofStyle == null ? null : ofStyle[0];
        int at = level >= 0 ? level : ofStyle == null ? 0 : Integer.parseInt(ofStyle[1]);
        var format = id == null || id.equals(NO_LIST) ? null : formats.get(formatOfList.getOrDefault(id, ""));
        if (id == null || format == null || at >= LEVELS) {
            return "";
        }
        var counter = counters.computeIfAbsent(formatOfList.getOrDefault(id, ""), _ -> new int[LEVELS]);
        restartIfTold(id, counter);
        counter[at] = counter[at] == 0 ? format[at].start : counter[at] + 1;
        Arrays.fill(counter, at + 1, LEVELS, 0);
        return written(format, counter, at);
    }

    /** A list may say that it begins again although it looks like one before. */
    private void restartIfTold(String list, int[] counter) {
        var restart = starts.remove(list);
        if (restart != null) {
            for (int level = 0; level < LEVELS; level++) {
                counter[level] = restart[level] > 0 ? restart[level] - 1 : counter[level];
            }
        }
    }

    private static String written(Level[] format, int[] counter, int at) {
        if (format[at].kind.equals("bullet") || format[at].kind.equals("none")) {
            return "";
        }
        var text = format[at].text;
        for (int level = 0; level < LEVELS; level++) {
            int value = counter[level] == 0 ? format[level].start : counter[level];
            text = text.replace("%" + (level + 1), written(format[level].kind, value));
        }
        return text;
    }

    static String written(String kind, int value) {
        return switch (kind) {
            case "lowerLetter" -> letters("abcdefghijklmnopqrstuvwxyz", value);
            case "upperLetter" -> letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", value);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(java.util.Locale.ROOT);
            case "russianLower" -> letters(RUSSIAN, value);
            case "arabicAbjad" -> letters(ABJAD, value);
            case "arabicAlpha" -> letters(ALPHABETICAL, value);
            case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting" -> han(value);
            default -> String.valueOf(value);
        };
    }

    private static String letters(String alphabet, int value) {
        return String.valueOf(alphabet.charAt((value - 1) % alphabet.length()))
                .repeat(1 + (value - 1) / alphabet.length() % 3);
    }

    private static String roman(int value) {
        return value > 99 ? String.valueOf(value) : ROMAN_TENS.get(value / 10) + ROMAN_ONES.get(value % 10);
    }

    private static String han(int value) {
        if (value > 99) {
            return String.valueOf(value);
        }
        var tens = value < 10 ? "" : value < 20 ? "十" : HAN.charAt(value / 10) + "十";
        return tens + (value % 10 == 0 ? value == 0 ? "零" : "" : String.valueOf(HAN.charAt(value % 10)));
    }

    private void readNumbering(XMLStreamReader xml) throws XMLStreamException {
        String format = null;
        String list = null;
        int level = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    format = String.valueOf(DocxLines.attribute(xml, "abstractNumId"));
                    list = null;
                    formats.put(format, newLevels());
                }
                case "num" -> list = String.valueOf(DocxLines.attribute(xml, "numId"));
                case "abstractNumId" -> {
                    if (list != null) {
                        formatOfList.put(list, String.valueOf(DocxLines.attribute(xml, "val")));
                    }
                }
                case "lvl", "lvlOverride" -> level = Math.min(LEVELS - 1, DocxLines.number(xml, "ilvl", 0));
                case "startOverride" -> {
                    if (list != null) {
                        starts.computeIfAbsent(list, _ -> new int[LEVELS])[level] = DocxLines.number(xml, "val", 1);
                    }
                }
                default -> {
                    if (format != null && list == null) {
                        readLevel(xml, formats.getOrDefault(format, newLevels())[level]);
                    }
                }
            }
        }
    }

    private static void readLevel(XMLStreamReader xml, Level level) {
        var value = DocxLines.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "start" -> level.start = DocxLines.number(xml, "val", 1);
            case "numFmt" -> level.kind = value == null ? "decimal" : value;
            case "lvlText" -> level.text = value == null ? "" : value;
            default -> {
                // The rest is how the number looks.
            }
        }
    }

    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = DocxLines.attribute(xml, "styleId");
                case "numId" -> {
                    if (style != null) {
                        listOfStyle.computeIfAbsent(style, _ -> new String[] {NO_LIST, "0"})[0] =
                                String.valueOf(DocxLines.attribute(xml, "val"));
                    }
                }
                case "ilvl" -> {
                    if (style != null) {
                        listOfStyle.computeIfAbsent(style, _ -> new String[] {NO_LIST, "0"})[1] =
                                String.valueOf(DocxLines.number(xml, "val", 0));
                    }
                }
                default -> {
                    // The rest is how paragraphs look.
                }
            }
        }
    }

    private static Level[] newLevels() {
        var levels = new Level[LEVELS];
        Arrays.setAll(levels, _ -> new Level());
        return levels;
    }
}
