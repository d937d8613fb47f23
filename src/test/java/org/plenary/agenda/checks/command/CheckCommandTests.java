package org.plenary.agenda.checks.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.terminal.Terminal;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    private static final String SAMPLE = "src/main/resources/sample/CTOC_COP_2008_1.zh.txt";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheSessionTheCountsAndTheFindingsWithTheirLines() {
        assertThat(check(SAMPLE)).isEqualTo(1);
        assertThat(text(out))
                .startsWith("CTOC/COP/2008/1 · Conference of the Parties · session 4 · 8 October 2008")
                .contains("8 items, 14 sub-items · 27 documents in 49 references · 22 meetings in 8 days")
                .containsPattern("\\d+  Breach +rule 18\\R +Rule 8 is cited under item 1\\(e\\)");
    }

    @Test
    void speaksTheLanguageThatIsAsked() {
        check(SAMPLE, "--lang", "fr");

        assertThat(text(out)).contains("Manquement", "article 18 du règlement intérieur");
    }

    @Test
    void jsonHasThePromisedNamesInTheirOrder() {
        check(SAMPLE, "--json");
        var json = JsonMapper.shared().readTree(text(out));

        assertThat(json.propertyNames()).containsExactly("session", "counts", "items", "findings");
        assertThat(json.get("session").toString())
                .isEqualTo(
                        "{\"body\":\"CTOC/COP\",\"symbol\":\"CTOC/COP/2008/1\",\"number\":4,\"opens\":\"2008-10-08\","
                                + "\"closes\":\"2008-10-17\",\"language\":\"zh\"}");
        assertThat(json.get("counts").toString())
                .isEqualTo("{\"items\":8,\"subItems\":14,\"documents\":27,\"references\":49,\"meetings\":22,\"days\":8,"
                        + "\"unplacedLines\":0}");
        assertThat(json.get("items").get(10).get("number").asString()).isEqualTo("2(c)");
        assertThat(json.get("findings").get(0).propertyNames())
                .containsExactly("code", "weight", "citation", "line", "message");
    }

    @Test
    void aPaperThatCannotBeReadIsOneLineAndExitOne() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(check(empty.toString())).isEqualTo(1);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("empty.txt"));
    }

    @Test
    void aMissingFileIsJsonWhereJsonIsAsked() {
        assertThat(check(folder.resolve("none.txt").toString(), "--json")).isEqualTo(1);

        var error = JsonMapper.shared().readTree(text(out)).get("error");
        assertThat(error.get("code").asString()).isEqualTo("missing");
        assertThat(error.get("message").asString()).contains("none.txt");
    }

    @Test
    void anUnknownLanguageAndAMissingArgumentAreWrongUse() {
        assertThat(check(SAMPLE, "--lang", "xx")).isEqualTo(2);
        assertThat(check()).isEqualTo(2);
    }

    private int check(String... arguments) {
        var terminal = new Terminal(Words.in(Language.ENGLISH), stream(out), stream(err));
        return new CommandLine(new CheckCommand(terminal))
                .setParameterExceptionHandler((_, _) -> CommandLine.ExitCode.USAGE)
                .execute(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
