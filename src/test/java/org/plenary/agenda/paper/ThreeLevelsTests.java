package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;

/** A small paper of another body in each language: three levels, enumerations that are no items, days in two months. */
class ThreeLevelsTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void headIsRead(Language language) throws IOException {
        var session = read(language).session();

        assertThat(session.language()).isEqualTo(language);
        assertThat(session.body())
                .isEqualTo(Bodies.shipped().withId("uncac-cosp").orElseThrow());
        assertThat(session.symbol()).hasToString("CAC/COSP/2019/1");
        assertThat(session.number()).isEqualTo(12);
        assertThat(session.opens()).isEqualTo(LocalDate.of(2019, 9, 30));
        assertThat(session.opensAt()).isEqualTo(LocalTime.of(9, 30));
        assertThat(session.closes()).isEqualTo(LocalDate.of(2019, 10, 4));
        assertThat(session.issued()).isEqualTo(LocalDate.of(2019, 7, 15));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itemsAreReadToTheThirdLevelAndEnumerationsAreNone(Language language) throws IOException {
        var agenda = read(language);

        assertThat(agenda.items())
                .extracting(item -> item.number().toString())
                .containsExactly("1", "1(a)", "1(b)", "2", "2(a)", "2(a)(i)", "2(a)(ii)", "2(b)", "3", "4");
        assertThat(agenda.items()).allSatisfy(item -> {
            assertThat(item.heading()).isNotNull();
            assertThat(item.heading())
                    .extracting(AnnotatedAgenda.Heading::title)
                    .asString()
                    .isEqualToIgnoringCase(item.title());
        });
        assertThat(agenda.unplacedLines()).isEmpty();
        assertThat(agenda.brokenOffAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void documentsAndReferencesAreRead(Language language) throws IOException {
        var agenda = read(language);

        assertThat(symbols(agenda, "2(a)(i)")).containsExactly("CAC/COSP/2019/2", "CAC/COSP/2019/3");
        assertThat(symbols(agenda, "2(a)(ii)")).containsExactly("CAC/COSP/2019/4");
        assertThat(symbols(agenda, "2(b)")).isEmpty();
        assertThat(symbols(agenda, "3")).containsExactly("CAC/COSP/2019/5");
        assertThat(references(agenda, "1(b)")).containsExactly("RULE 9");
        assertThat(references(agenda, "2(a)(i)"))
                .containsExactly("DECISION 8/1", "ARTICLE UNCAC 5", "ARTICLE UNCAC 6", "ARTICLE UNCAC 7");
        assertThat(references(agenda, "2(b)")).containsExactly("RESOLUTION 73/190");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tableAndResourcesAreRead(Language language) throws IOException {
        var agenda = read(language);
        var monday = LocalDate.of(2019, 9, 30);

        assertThat(agenda.resources())
                .isNotNull()
                .extracting(
                        AnnotatedAgenda.Resources::total,
                        AnnotatedAgenda.Resources::plenary,
                        AnnotatedAgenda.Resources::parallel,
                        AnnotatedAgenda.Resources::languages)
                .containsExactly(10, 8, 2, 6);
        assertThat(agenda.meetings()).hasSize(4);
        assertThat(agenda.meetings().getFirst().date()).isEqualTo(monday);
        assertThat(agenda.meetings().getFirst().start()).isEqualTo(LocalTime.of(9, 30));
        assertThat(agenda.meetings().getFirst().end()).isEqualTo(LocalTime.of(12, 30));
        assertThat(agenda.meetings().get(1).entries().getFirst().items()).containsExactly(ItemNumber.of("2(a)(i)"));
        assertThat(agenda.meetings().get(2).stream()).isEqualTo(MeetingStream.PARALLEL);
        assertThat(agenda.meetings().get(2).entries().getFirst().items()).containsExactly(ItemNumber.of("3"));
        assertThat(agenda.meetings().getLast().date()).isEqualTo(monday.plusDays(1));
        assertThat(agenda.meetings().getLast().entries().getFirst().items())
                .containsExactly(ItemNumber.of("2(a)(ii)"), ItemNumber.of("2(b)"));
    }

    private static List<String> symbols(AnnotatedAgenda agenda, String item) {
        return agenda.item(ItemNumber.of(item)).orElseThrow().documents().stream()
                .map(document -> document.symbol().text())
                .toList();
    }

    private static List<String> references(AnnotatedAgenda agenda, String item) {
        return agenda.item(ItemNumber.of(item)).orElseThrow().references().stream()
                .map(ThreeLevelsTests::words)
                .toList();
    }

    private static String words(Reference reference) {
        var instrument = reference.instrument() == null ? "" : reference.instrument() + " ";
        return reference.kind() + " " + instrument + reference.target();
    }

    private static AnnotatedAgenda read(Language language) throws IOException {
        var name = "three-levels." + language.tag() + ".txt";
        try (var stream = ThreeLevelsTests.class.getResourceAsStream("/papers/" + name)) {
            assertThat(stream).isNotNull();
            return AnnotatedAgendaReader.read(PaperText.of(name, stream.readAllBytes()), Bodies.shipped());
        }
    }
}
