package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTests {

    private static final Pattern INLINE = Pattern.compile(
            "<style|\\sstyle=|\\son(click|change|submit|input|load)=|<script(?![^>]*\\ssrc=)|javascript:");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files
                    .filter(file -> file.toString().endsWith(".jte"))
                    .filter(file ->
                            !file.endsWith("reports/style.jte")) // of papers set for print, which no browser shows
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
