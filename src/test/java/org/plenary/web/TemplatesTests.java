package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTests {

    /** The looks of papers and badges set for print, which no browser shows. */
    private static final List<String> FOR_PRINT = List.of(
            "reports/style.jte",
            "delegations/lists/paper.jte",
            "delegations/badges/badges.jte",
            "guide/paper.jte",
            "synthesis/paper.jte");

    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son(click|change|submit|input|load)=|<script(?![^>]*\\ssrc=)|javascript:");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> FOR_PRINT.stream().noneMatch(file::endsWith))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNothingInlineThatTheContentPolicyRefuses(Path template) throws IOException {
        assertThat(INLINE.matcher(Files.readString(template)).results().map(found -> found.group()))
                .isEmpty();
    }
}
