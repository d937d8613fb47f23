package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.languages.Language;
import org.plenary.sessions.Bodies;

/** The sample that ships, in each language: the same session, whatever its words. */
class SamplePapersTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void sampleSaysTheSameInEveryLanguage(Language language) throws IOException {
        var agenda = read(language);

        assertThat(agenda.session().language()).isEqualTo(language);
        assertThat(agenda.session().body()).isEqualTo(Bodies.shipped().first());
        assertThat(agenda.session().symbol()).hasToString("CTOC/COP/2008/1");
        assertThat(agenda.session().number()).isEqualTo(4);
        assertThat(agenda.session().opens()).isEqualTo(LocalDate.of(2008, 10, 8));
        assertThat(agenda.session().opensAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(agenda.session().closes()).isEqualTo(LocalDate.of(2008, 10, 17));
        assertThat(agenda.items())
                .filteredOn(item -> item.number().level() == 1)
                .hasSize(8);
        assertThat(agenda.items())
                .filteredOn(item -> item.number().level() == 2)
                .hasSize(14);
        assertThat(agenda.items()).allSatisfy(item -> assertThat(item.heading()).isNotNull());
        assertThat(agenda.documents()).hasSize(49);
        assertThat(agenda.documents().map(AnnotatedAgenda.Document::symbol).distinct())
                .hasSize(27);
        assertThat(agenda.meetings()).hasSize(22);
        assertThat(agenda.meetings().stream()
                        .mapToInt(meeting -> meeting.entries().size())
                        .sum())
                .isEqualTo(32);
        assertThat(agenda.meetings().stream().map(AnnotatedAgenda.Meeting::date).distinct())
                .hasSize(8);
        assertThat(agenda.unplacedLines()).isEmpty();
        assertThat(agenda.brokenOffAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void resourcesAndListOfSpeakersAreFoundInEveryLanguage(Language language) throws IOException {
        var agenda = read(language);

        assertThat(agenda.resources()).isNotNull();
        assertThat(agenda.resources())
                .extracting(
                        AnnotatedAgenda.Resources::total,
                        AnnotatedAgenda.Resources::plenary,
                        AnnotatedAgenda.Resources::parallel,
                        AnnotatedAgenda.Resources::languages)
                .containsExactly(20, 16, 4, 6);
        assertThat(agenda.speakersList()).isNotNull();
        assertThat(agenda.speakersList())
                .extracting(
                        AnnotatedAgenda.SpeakersList::opens,
                        AnnotatedAgenda.SpeakersList::closes,
                        AnnotatedAgenda.SpeakersList::closesAt,
                        AnnotatedAgenda.SpeakersList::minutes)
                .containsExactly(LocalDate.of(2008, 8, 15), LocalDate.of(2008, 10, 8), LocalTime.NOON, 3);
    }

    private static AnnotatedAgenda read(Language language) throws IOException {
        var name = "CTOC_COP_2008_1." + language.tag() + ".txt";
        try (var stream = SamplePapersTests.class.getResourceAsStream("/sample/" + name)) {
            assertThat(stream).isNotNull();
            return AnnotatedAgendaReader.read(PaperText.of(name, stream.readAllBytes()), Bodies.shipped());
        }
    }
}
