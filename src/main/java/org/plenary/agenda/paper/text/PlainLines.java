package org.plenary.agenda.paper.text;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plenary.agenda.paper.PaperText.Line;
import org.plenary.agenda.paper.UnreadablePaper;

/** Lines of a text file in UTF-8, UTF-16 or one of the older encodings of the six languages. */
final class PlainLines {

    private static final int ENOUGH_CONFIDENCE = 20;
    private static final int LONGEST_CHARACTER = 4;
    private static final double MOST_CONTROLS = 0.01;

    /** What a detector names, and the encoding that offices really used for it. */
    private static final Map<String, String> OLDER_ENCODINGS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-5", "ISO-8859-5",
            "ISO-8859-6", "ISO-8859-6",
            "windows-1251", "windows-1251",
            "windows-1252", "windows-1252",
            "windows-1256", "windows-1256",
            "KOI8-R", "KOI8-R",
            "GB18030", "GB18030",
            "Big5", "Big5");

    private PlainLines() {}

    static List<Line> of(String name, byte[] content) {
        var text = text(name, content);
        if (text.isEmpty()) {
            throw new UnreadablePaper("paper.empty", name);
        }
        refuseIfBinary(name, text);
        var lines = new ArrayList<Line>();
        for (var line : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]", -1)) {
            lines.add(new Line(lines.size() + 1, line));
        }
        if (lines.size() > 1 && lines.getLast().text().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private static String text(String name, byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return lenient(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return lenient(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return lenient(content, 2, StandardCharsets.UTF_16BE);
        }
        for (int cut = 0; cut < LONGEST_CHARACTER && cut < content.length; cut++) {
            var text = strict(content, content.length - cut, StandardCharsets.UTF_8);
            if (text != null) {
                return text;
            }
        }
        return olderEncoding(name, content);
    }

    private static String olderEncoding(String name, byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                throw new UnreadablePaper("paper.binary", name);
            }
        }
        var sample = Arrays.copyOf(content, Math.min(content.length, 100_000));
        return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
                .filter(match -> match.getConfidence() >= ENOUGH_CONFIDENCE)
                .map(match -> OLDER_ENCODINGS.get(match.getName()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(encoding -> lenient(content, 0, Charset.forName(encoding)))
                .orElseThrow(() -> new UnreadablePaper("paper.encoding", name));
    }

    private static @org.jspecify.annotations.Nullable String strict(byte[] content, int length, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, 0, length))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static String lenient(byte[] content, int start, Charset charset) {
        return new String(content, start, content.length - start, charset);
    }

    private static void refuseIfBinary(String name, String text) {
        long controls = text.chars()
                .filter(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f'
                        || letter == '\uFFFD')
                .count();
        if (controls > text.length() * MOST_CONTROLS || text.indexOf('\0') >= 0) {
            throw new UnreadablePaper("paper.binary", name);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int place = 0; place < mark.length; place++) {
            if ((content[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
