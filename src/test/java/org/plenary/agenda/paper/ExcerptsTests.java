package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Shared;
import org.plenary.agenda.ItemNumber;
import org.plenary.sessions.Bodies;

/** Parts of real papers of other bodies. */
class ExcerptsTests {

    @Test
    void conferenceOnCorruptionIsKnownByItsSymbol() {
        var agenda = read("CAC_COSP_2015_1.en.excerpt.txt");

        assertThat(agenda.session().body())
                .isEqualTo(Bodies.shipped().withId("uncac-cosp").orElseThrow());
        assertThat(agenda.session().symbol()).hasToString("CAC/COSP/2015/1");
        assertThat(agenda.session().number()).isEqualTo(6);
        assertThat(agenda.session().opens()).isEqualTo(LocalDate.of(2015, 11, 2));
        assertThat(agenda.session().closes()).isEqualTo(LocalDate.of(2015, 11, 6));
        assertThat(agenda.session().issued()).isEqualTo(LocalDate.of(2015, 8, 19));
        assertThat(numbers(agenda))
                .containsExactly(
                        "1", "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "2", "3", "4", "5", "6", "7", "8", "9",
                        "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "zh"})
    void groupUnderTheConferenceIsNotTakenForTheConference(String language) {
        var agenda = read("CAC_COSP_IRG_2015_1." + language + ".excerpt.txt");

        assertThat(agenda.session().body())
                .isEqualTo(Bodies.shipped().withId("uncac-irg").orElseThrow());
        assertThat(agenda.session().number()).isEqualTo(6);
        assertThat(numbers(agenda)).containsExactly("1", "1(a)", "1(b)", "2", "3", "4", "5", "6", "7", "8");
        assertThat(agenda.unplacedLines()).isEmpty();
    }

    @Test
    void hourOfTheOpeningIsRead() {
        var agenda = read("CAC_COSP_IRG_2015_1.en.excerpt.txt");

        assertThat(agenda.session().opens()).isEqualTo(LocalDate.of(2015, 6, 1));
        assertThat(agenda.session().opensAt()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void thirdLevelIsReadAndTheItemCutOffIsMarked() {
        var agenda = read("FCCC_CP_1998_agenda.en.excerpt.txt");

        assertThat(agenda.session().body()).isNull();
        assertThat(agenda.session().number()).isEqualTo(4);
        assertThat(numbers(agenda))
                .contains("2(i)", "2(j)", "4(a)", "4(a)(i)", "4(a)(ii)", "4(b)", "4(b)(i)", "4(b)(ii)", "4(c)", "4(g)")
                .hasSize(33);
        assertThat(agenda.item(ItemNumber.of("4(c)")).orElseThrow().title())
                .isEqualTo("Development and transfer of technologies (decision 13/CP.1)");
        assertThat(agenda.items().getLast().title()).isEqualTo("Review of information an");
        assertThat(agenda.brokenOffAt()).isEqualTo(agenda.items().getLast().line());
    }

    private static List<String> numbers(AnnotatedAgenda agenda) {
        return agenda.items().stream().map(item -> item.number().toString()).toList();
    }

    private static AnnotatedAgenda read(String name) {
        return AnnotatedAgendaReader.read(PaperText.of(Shared.file("agendas/" + name)), Bodies.shipped());
    }
}
