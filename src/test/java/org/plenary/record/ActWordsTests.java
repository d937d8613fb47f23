package org.plenary.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;
import org.plenary.languages.Words;

/** Each act that a room can tell has a name too, by which the page of the record filters. */
class ActWordsTests {

    private static final Pattern SENTENCE = Pattern.compile("(?m)^([a-z]+)\\.act\\.([a-z-]+)=");

    @Test
    void everyActThatHasASentenceHasAName() throws IOException {
        var words = Words.in(Language.ENGLISH);
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_en.properties"))
                    .toList()) {
                assertThat(SENTENCE.matcher(Files.readString(file))
                                .results()
                                .map(found -> found.group(1) + ".acted." + found.group(2)))
                        .as(file.toString())
                        .allMatch(words::has);
            }
        }
    }
}
