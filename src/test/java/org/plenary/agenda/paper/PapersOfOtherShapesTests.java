package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.sessions.Bodies;

/** Papers that are not a list of items followed by annotations, and those that break off. */
class PapersOfOtherShapesTests {

    @Test
    void annotationsMayStandBetweenTheItems() throws IOException {
        var agenda = read("without-list.en.txt");
        var officers = agenda.item(ItemNumber.of("1(b)")).orElseThrow();

        assertThat(agenda.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly(
                        "1 Organizational matters",
                        "1(a) Opening of the session",
                        "1(b) Election of officers",
                        "2 Review of implementation",
                        "3 Other matters",
                        "4 Adoption of the report");
        assertThat(officers.annotation()).hasSize(3);
        assertThat(officers.documents()).hasSize(1);
        assertThat(agenda.unplacedLines()).isEmpty();
    }

    @Test
    void paperThatBreaksOffSaysAtWhichLine() throws IOException {
        var whole = text("three-levels.en.txt");

        assertThat(readText(whole).brokenOffAt()).isNull();
        assertThat(readText(until(whole, "(ii) Public procurement;")).brokenOffAt())
                .isEqualTo(23);
        assertThat(readText(until(whole, "In decision 8/1 the Conference")).brokenOffAt())
                .isEqualTo(47);
    }

    private static String until(String text, String end) {
        return text.substring(0, text.indexOf(end) + end.length());
    }

    private static AnnotatedAgenda readText(String text) {
        return AnnotatedAgendaReader.read(
                PaperText.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Bodies.shipped());
    }

    private static AnnotatedAgenda read(String name) throws IOException {
        return readText(text(name));
    }

    private static String text(String name) throws IOException {
        try (var stream = PapersOfOtherShapesTests.class.getResourceAsStream("/papers/" + name)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
