package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    @Test
    void wrongUseEndsWithTwoAndOneLine() {
        for (var wrong : List.of(
                List.of("serve", "--fast"),
                List.of("serve", "--now", "yesterday"),
                List.of("serve", "--port", "70000"),
                List.of("backup"),
                List.of("adjourn"))) {
            try (var plenary = RunningPlenary.start(Map.of(), wrong.toArray(String[]::new))) {
                assertThat(plenary.exitCode()).as(wrong.toString()).isEqualTo(2);
                assertThat(plenary.output().lines().toList())
                        .as(wrong.toString())
                        .hasSize(1);
            }
        }
    }

    @Test
    void demonstrationThatOthersCouldReachIsRefusedInOneLine() {
        var outside = Map.<Map<String, String>, List<String>>of(
                Map.of(), List.of("serve", "--demo", "--address", "0.0.0.0"),
                Map.of("PLENARY_SITE", "https://desk.example.org"), List.of("serve", "--demo"));
        outside.forEach((environment, command) -> {
            try (var plenary = RunningPlenary.start(environment, command.toArray(String[]::new))) {
                assertThat(plenary.exitCode()).isEqualTo(1);
                assertThat(plenary.output().lines().toList()).hasSize(1);
                assertThat(plenary.output()).contains("this machine only");
            }
        });
    }

    @Test
    void helpSpeaksTheLanguageOfTheTerminal() {
        try (var plenary = RunningPlenary.start(Map.of("LC_ALL", "ru_RU.UTF-8"), "help")) {
            assertThat(plenary.exitCode()).isZero();
            assertThat(plenary.output())
                    .contains("Команды:", "serve", "backup", "restore")
                    .doesNotContain("rehearse");
        }
    }
}
