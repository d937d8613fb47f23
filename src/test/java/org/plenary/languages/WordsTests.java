package org.plenary.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void listIsWrittenAsTheLanguageWritesIt() {
        var states = List.of("A", "B", "C");

        assertThat(Words.in(Language.ENGLISH).list(states)).isEqualTo("A, B, C");
        assertThat(Words.in(Language.CHINESE).list(states)).isEqualTo("A、B、C");
        assertThat(Words.in(Language.ARABIC).list(states)).isEqualTo("A، B، C");
    }

    @Test
    void membersOfAListAreWrittenAsTheLanguageWritesThem() {
        assertThat(Words.in(Language.FRENCH).list(List.of(LocalDate.of(2008, 10, 8), 4)))
                .isEqualTo("8 octobre 2008, 4");
    }
}
