package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.Correction.HeadValue;
import org.plenary.agenda.paper.Correction.LinePlace;
import org.plenary.agenda.paper.Correction.LineText;
import org.plenary.sessions.Bodies;

/** What an officer puts right holds against what the reader would have read. */
class CorrectedPapersTests {

    private static final PaperText PAPER = PaperText.ofLines(
            "a.txt",
            List.of(
                    "Provisional agenda",
                    "1. Opening of the session.",
                    "2. Technical asistance:",
                    "Needs of the Parties;",
                    "3. Other matters.",
                    "Annotations",
                    "1. Opening of the session",
                    "The session opens in the morning.",
                    "Help for the Parties",
                    "The Parties may wish to speak."));

    @Test
    void correctedTextIsRead() {
        var agenda = read(new LineText(3, "2. Technical assistance:"));

        assertThat(agenda.item(ItemNumber.of("2")).orElseThrow().title()).startsWith("Technical assistance");
        assertThat(agenda.lines().get(2).text()).isEqualTo("2. Technical assistance:");
    }

    @Test
    void lineWithoutMarkBecomesTheItemThatTheOfficerNames() {
        var agenda = read(new LinePlace(4, Place.ITEM, ItemNumber.of("2(a)")));

        assertThat(agenda.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly(
                        "1 Opening of the session",
                        "2 Technical asistance",
                        "2(a) Needs of the Parties",
                        "3 Other matters");
        assertThat(agenda.lines().get(3).item()).isEqualTo(ItemNumber.of("2(a)"));
    }

    @Test
    void lineWithoutMarkBecomesTheHeadingOfAnAnnotation() {
        var agenda = read(new LinePlace(9, Place.ITEM, ItemNumber.of("2")));
        var item = agenda.item(ItemNumber.of("2")).orElseThrow();

        assertThat(item.heading()).isEqualTo(new AnnotatedAgenda.Heading("Help for the Parties", 9));
        assertThat(item.annotation())
                .extracting(AnnotatedAgenda.Paragraph::text)
                .containsExactly("The Parties may wish to speak.");
    }

    @Test
    void lineOfFurnitureIsPassedOver() {
        var agenda = read(new LinePlace(8, Place.FURNITURE, null));

        assertThat(agenda.item(ItemNumber.of("1")).orElseThrow().annotation())
                .noneSatisfy(paragraph -> assertThat(paragraph.text()).contains("morning"));
        assertThat(agenda.lines().get(7).place()).isEqualTo(Place.FURNITURE);
    }

    @Test
    void valuesOfTheHeadAreTaken() {
        var session = read(
                        new HeadValue(Field.BODY, "uncac-cosp"),
                        new HeadValue(Field.NUMBER, "7"),
                        new HeadValue(Field.SYMBOL, "CAC/COSP/2017/1"),
                        new HeadValue(Field.OPENS, "2017-11-06"),
                        new HeadValue(Field.CLOSES, "2017-11-10"))
                .session();

        assertThat(session.body())
                .isEqualTo(Bodies.shipped().withId("uncac-cosp").orElseThrow());
        assertThat(session.number()).isEqualTo(7);
        assertThat(session.symbol()).hasToString("CAC/COSP/2017/1");
        assertThat(session.opens()).isEqualTo(LocalDate.of(2017, 11, 6));
        assertThat(session.closes()).isEqualTo(LocalDate.of(2017, 11, 10));
    }

    private static AnnotatedAgenda read(Correction... corrections) {
        return AnnotatedAgendaReader.read(PAPER, Bodies.shipped(), List.of(corrections));
    }
}
