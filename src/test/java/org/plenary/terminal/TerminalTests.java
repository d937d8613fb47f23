package org.plenary.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.languages.Language;

class TerminalTests {

    @Test
    void speaksTheLanguageOfTheEnvironment() {
        assertThat(Terminal.language(Map.of("LANG", "fr_CA.UTF-8"))).isEqualTo(Language.FRENCH);
        assertThat(Terminal.language(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "ru_RU")))
                .isEqualTo(Language.RUSSIAN);
        assertThat(Terminal.language(Map.of("LANG", "ar_EG.UTF-8", "LC_ALL", "")))
                .isEqualTo(Language.ARABIC);
    }

    @Test
    void speaksEnglishWhereTheEnvironmentNamesNoneOfTheSix() {
        assertThat(Terminal.language(Map.of())).isEqualTo(Language.ENGLISH);
        assertThat(Terminal.language(Map.of("LANG", "C"))).isEqualTo(Language.ENGLISH);
        assertThat(Terminal.language(Map.of("LANG", "de_AT.UTF-8"))).isEqualTo(Language.ENGLISH);
    }
}
