package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;

/** Papers spoilt in every way: they are read or refused, quickly, and no line is lost. */
class AgendaFuzzTests {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final List<String> ODDITIES = List.of(
            "(zz) What is this",
            "99999999999. An item",
            "0. Nothing",
            "1.",
            "(a)",
            "(((((((((((((((((((((((((((((((",
            "第999999/999999号决定",
            "decision 999999999/9, articles 1 to 999999999",
            "31 June 2008, 99:99",
            "2 (b) (iii)-(xx)",
            "Item 99 (z) (xx). Unknown",
            "Wednesday, 8 October",
            "10 a.m.-1 p.m.",
            "CTOC/COP/2008/",
            "\u202E\u200F\u0000\uFFFF",
            "\uD83D\uDE00\uD83D",
            "Annex",
            "Documents");

    private final Random random = new Random(20081008);
    private final Bodies bodies = Bodies.shipped();

    @Test
    void spoiltPapersAreReadOrRefusedAndNoLineIsLost() throws IOException {
        var papers = papers();
        long end = System.nanoTime() + Duration.ofSeconds(seconds()).toNanos();
        int rounds = 0;
        while (System.nanoTime() < end) {
            var paper = papers.get(random.nextInt(papers.size()));
            readOrRefuse(random.nextInt(4) == 0 ? spoiltBytes(paper) : spoiltLines(paper));
            rounds++;
        }

        assertThat(rounds).isPositive();
    }

    private void readOrRefuse(byte[] paper) {
        long start = System.nanoTime();
        try {
            var text = PaperText.of("CTOC_COP_2008_1.txt", paper);
            var agenda = AnnotatedAgendaReader.read(text, bodies);
            assertThat(agenda.lines())
                    .extracting(AnnotatedAgenda.PlacedLine::text)
                    .isEqualTo(text.lines().stream().map(PaperText.Line::text).toList());
        } catch (UnreadablePaper refusal) {
            assertThat(refusal.in(Language.ENGLISH)).isNotBlank();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Broke on:\n" + new String(paper, StandardCharsets.UTF_8), e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }

    private byte[] spoiltBytes(String paper) {
        byte[] bytes = paper.getBytes(StandardCharsets.UTF_8);
        int times = 1 + random.nextInt(20);
        for (int time = 0; time < times; time++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }

    private byte[] spoiltLines(String paper) {
        var lines = new ArrayList<>(List.of(paper.split("\n", -1)));
        int times = 1 + random.nextInt(12);
        for (int time = 0; time < times; time++) {
            spoil(lines);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void spoil(List<String> lines) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.add(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
            case 1 -> lines.set(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(60)));
            case 4 ->
                lines.set(
                        at,
                        lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
            case 5 -> {
                if (lines.size() > 2) {
                    lines.subList(at, Math.min(lines.size(), at + random.nextInt(20)))
                            .clear();
                }
            }
            case 6 -> lines.addAll(at, new ArrayList<>(lines.subList(at, Math.min(lines.size(), at + 15))));
            case 7 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 10)), random);
            default ->
                lines.set(at, ODDITIES.get(random.nextInt(ODDITIES.size())).repeat(1 + random.nextInt(400)));
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }

    private static List<String> papers() throws IOException {
        var papers = new ArrayList<String>();
        for (var language : Language.values()) {
            var name = "/sample/CTOC_COP_2008_1." + language.tag() + ".txt";
            try (var stream = AgendaFuzzTests.class.getResourceAsStream(name)) {
                if (stream != null) {
                    papers.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        var real = Path.of(Optional.ofNullable(System.getenv("PLENARY_SHARED")).orElse("../shared"), "agendas");
        if (Files.isDirectory(real)) {
            try (var files = Files.newDirectoryStream(real, "*.txt")) {
                for (var file : files) {
                    papers.add(Files.readString(file));
                }
            }
        }
        return papers;
    }

    private static long seconds() {
        return Long.getLong("plenary.fuzz.seconds", 3);
    }
}
