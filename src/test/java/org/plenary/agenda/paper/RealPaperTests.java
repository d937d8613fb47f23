package org.plenary.agenda.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.sessions.Bodies;

/** CTOC/COP/2008/1 in Chinese, held against the lists that were checked by hand. */
class RealPaperTests {

    private PaperText paper = PaperText.ofLines("", List.of());
    private AnnotatedAgenda agenda = new AnnotatedAgenda(
            new AnnotatedAgenda.Session(
                    null,
                    null,
                    AnnotatedAgenda.SymbolSource.NONE,
                    0,
                    null,
                    null,
                    null,
                    null,
                    org.plenary.languages.Language.CHINESE),
            List.of(),
            null,
            null,
            List.of(),
            List.of());

    @BeforeEach
    void readTheRealPaper() {
        paper = PaperText.of(Shared.file("agendas/CTOC_COP_2008_1.zh.txt"));
        agenda = AnnotatedAgendaReader.read(paper, Bodies.shipped());
    }

    @Test
    void sessionIsTheFourthOfTheConference() {
        var session = agenda.session();

        assertThat(session.body()).isEqualTo(Bodies.shipped().first());
        assertThat(session.symbol()).hasToString("CTOC/COP/2008/1");
        assertThat(session.number()).isEqualTo(4);
        assertThat(session.opens()).isEqualTo(LocalDate.of(2008, 10, 8));
        assertThat(session.opensAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(session.closes()).isEqualTo(LocalDate.of(2008, 10, 17));
        assertThat(agenda.brokenOffAt()).isNull();
    }

    @Test
    void itemsAreThoseOfTheList() throws IOException {
        var expected = records("data/cop4-agenda.csv").stream()
                .map(row -> row.get("item") + " " + row.get("title_zh"))
                .toList();

        assertThat(agenda.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactlyElementsOf(expected);
        assertThat(agenda.items()).allSatisfy(item -> assertThat(item.heading()).isNotNull());
    }

    @Test
    void documentsAreThoseOfTheList() throws IOException {
        var expected = records("data/cop4-documents.csv").stream()
                .map(row -> row.get("agenda_item") + " " + row.get("symbol") + " " + row.get("title_zh"))
                .toList();
        var read = agenda.items().stream()
                .flatMap(item -> item.documents().stream()
                        .map(document -> item.number() + " " + document.symbol() + " " + document.title()))
                .toList();

        assertThat(read).containsExactlyElementsOf(expected);
    }

    @Test
    void programmeIsThatOfTheList() throws IOException {
        var expected = new ArrayList<String>();
        for (var row : records("data/cop4-programme-of-work.csv")) {
            var title = row.get("title_zh").replace("（续）", "").replace("（项目2(c)）", "");
            var items = title.contains("圆桌") ? "" : row.get("agenda_item").replace("和", ",");
            expected.add(String.join(
                    " ", row.get("date"), row.get("start"), row.get("stream"), items, title, row.get("continued")));
        }
        var read = new ArrayList<String>();
        for (var meeting : agenda.meetings()) {
            for (var entry : meeting.entries()) {
                var items = String.join(
                        ",", entry.items().stream().map(ItemNumber::toString).toList());
                read.add(String.join(
                        " ",
                        meeting.date().toString(),
                        meeting.start().toString(),
                        meeting.stream().word(),
                        items,
                        entry.title(),
                        entry.continued() ? "yes" : ""));
            }
        }

        assertThat(read).containsExactlyElementsOf(expected);
        assertThat(agenda.meetings()).hasSize(22);
    }

    @Test
    void everyLineIsPlacedAndNoneIsLost() {
        assertThat(agenda.unplacedLines()).isEmpty();
        assertThat(agenda.lines())
                .extracting(line -> line.number() + line.text())
                .containsExactlyElementsOf(paper.lines().stream()
                        .map(line -> line.number() + line.text())
                        .toList());
        assertThat(agenda.lines())
                .filteredOn(line -> line.place() == Place.FURNITURE)
                .extracting(line -> Folded.tidy(line.text()))
                .containsExactly("_____________");
    }

    @Test
    void resourcesAndListOfSpeakersAreFound() {
        assertThat(agenda.resources()).isEqualTo(new AnnotatedAgenda.Resources(20, 16, 4, 6, 111));
        assertThat(agenda.speakersList())
                .isEqualTo(new AnnotatedAgenda.SpeakersList(
                        LocalDate.of(2008, 8, 15), LocalDate.of(2008, 10, 8), LocalTime.NOON, 3, 183));
    }

    @Test
    void articlesBelongToTheInstrumentNamedWithThem() {
        assertThat(references("1(d)", Reference.Kind.ARTICLE))
                .containsExactly("UNTOC 36(1)", "UNTOC 36(2)", "UNTOC 36(1)", "UNTOC 36(2)");
        assertThat(references("2(c)", Reference.Kind.ARTICLE))
                .containsExactly("UNTOC 18", "UNTOC 12", "UNTOC 13", "UNTOC 18", "UNTOC 16");
        assertThat(references("2(d)", Reference.Kind.ARTICLE)).containsExactly("SOM 6");
        assertThat(references("2(f)", Reference.Kind.ARTICLE)).containsExactly("TIP 12", "SOM 12");
        assertThat(references("2(g)", Reference.Kind.ARTICLE))
                .containsExactly("FIREARMS 7", "FIREARMS 8", "FIREARMS 10");
        assertThat(references("5", Reference.Kind.ARTICLE))
                .containsExactly(
                        "UNTOC 30", "UNTOC 29", "UNTOC 30", "UNTOC 31", "UNTOC 32", "TIP 10", "SOM 14", "FIREARMS 14");
    }

    @Test
    void rulesDecisionsAndItemsAreFound() {
        assertThat(references("1(e)", Reference.Kind.RULE)).containsExactly("19", "20", "18", "18", "8");
        assertThat(references("5", Reference.Kind.RULE)).containsExactly("72", "73", "72");
        assertThat(references("5", Reference.Kind.RESOLUTION)).containsExactly("55/25");
        assertThat(references("2(a)", Reference.Kind.DECISION)).containsExactly("3/1", "2/6", "3/4");
        assertThat(references("1(c)", Reference.Kind.ITEM)).contains("2(b)(iii)", "2(b)(iv)");
    }

    private List<String> references(String item, Reference.Kind kind) {
        return agenda.item(ItemNumber.of(item)).orElseThrow().references().stream()
                .filter(reference -> reference.kind() == kind)
                .map(reference -> reference.instrument() == null
                        ? reference.target()
                        : reference.instrument() + " " + reference.target())
                .toList();
    }

    private static List<CSVRecord> records(String file) throws IOException {
        try (var reader = Files.newBufferedReader(Shared.file(file));
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }
}
