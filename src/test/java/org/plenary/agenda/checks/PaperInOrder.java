package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Document;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Heading;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Paragraph;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.agenda.paper.AnnotatedAgenda.Reference;
import org.plenary.agenda.paper.AnnotatedAgenda.Resources;
import org.plenary.agenda.paper.AnnotatedAgenda.SpeakersList;
import org.plenary.agenda.paper.AnnotatedAgenda.SymbolSource;
import org.plenary.documents.DocumentSymbol;
import org.plenary.languages.Language;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;

/**
 * A paper of three days in which everything is in order, to change one thing of. Items are in line 10 and after, their
 * headings in 110 and after, meetings in 200 and after.
 */
final class PaperInOrder {

    private final List<Item> items = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<PlacedLine> lines = new ArrayList<>();
    private @Nullable Body body = Bodies.shipped().first();
    private @Nullable Resources resources;
    private @Nullable SpeakersList speakers;
    private @Nullable LocalDate issued;
    private SymbolSource symbolSource = SymbolSource.PRINTED;
    private Language language = Language.ENGLISH;

    PaperInOrder() {
        item("1", "Organizational matters");
        item("1(a)", "Opening of the session");
        item("1(b)", "Election of officers");
        item("1(c)", "Adoption of the agenda and organization of work");
        item("1(d)", "Adoption of the report of the bureau on credentials");
        item("1(e)", "General discussion");
        item("2", "Review of the implementation of the Convention");
        item("2(a)", "Consultations on criminalization");
        item("2(b)", "Consultations on money-laundering");
        item("3", "Technical assistance");
        item("4", "Adoption of the report");
        meeting(8, 10, MeetingStream.PLENARY, "1(a)", "1(b)", "1(c)");
        meeting(8, 15, MeetingStream.PLENARY, "1(d)", "1(e)");
        meeting(9, 10, MeetingStream.PLENARY, "2(a)", "2(b)");
        meeting(10, 10, MeetingStream.PLENARY, "3", "4");
    }

    static List<Finding> findings(Check check, PaperInOrder paper) {
        return check.findings(paper.paper()).toList();
    }

    List<Finding> allFindings() {
        return PaperChecks.check(agenda());
    }

    Paper paper() {
        return paper(Map.of());
    }

    Paper paper(Map<DocumentSymbol, LocalDate> dates) {
        return new Paper(agenda(), Rulebooks.shipped().of(body == null ? "none" : body.rulebook(), 4), dates);
    }

    AnnotatedAgenda agenda() {
        var session = new AnnotatedAgenda.Session(
                body,
                DocumentSymbol.of("CTOC/COP/2008/1"),
                symbolSource,
                4,
                LocalDate.parse("2008-10-08"),
                LocalTime.of(10, 0),
                LocalDate.parse("2008-10-10"),
                issued,
                language);
        return new AnnotatedAgenda(session, items, resources, speakers, meetings, lines);
    }

    PaperInOrder of(@Nullable Body newBody) {
        body = newBody;
        return this;
    }

    PaperInOrder in(Language newLanguage) {
        language = newLanguage;
        return this;
    }

    PaperInOrder issued(String day) {
        issued = LocalDate.parse(day);
        return this;
    }

    PaperInOrder symbolFrom(SymbolSource source) {
        symbolSource = source;
        return this;
    }

    PaperInOrder withResources(int total, int plenary, int parallel) {
        resources = new Resources(total, plenary, parallel, 6, 61);
        return this;
    }

    PaperInOrder withSpeakersListClosing(String day, @Nullable String hour) {
        speakers = new SpeakersList(null, LocalDate.parse(day), hour == null ? null : LocalTime.parse(hour), 3, 85);
        return this;
    }

    PaperInOrder without(String number) {
        items.removeIf(item -> item.number().equals(ItemNumber.of(number)));
        return this;
    }

    PaperInOrder titled(String number, String title) {
        return changed(
                number,
                item -> new Item(item.number(), title, item.line(), item.heading(), List.of(), List.of(), List.of()));
    }

    PaperInOrder headed(String number, String heading) {
        return changed(
                number,
                item -> new Item(
                        item.number(),
                        item.title(),
                        item.line(),
                        new Heading(heading, item.line() + 100),
                        item.annotation(),
                        item.documents(),
                        item.references()));
    }

    PaperInOrder annotated(String number, String text, int line) {
        return changed(
                number,
                item -> new Item(
                        item.number(),
                        item.title(),
                        item.line(),
                        item.heading(),
                        and(item.annotation(), new Paragraph(text, line)),
                        item.documents(),
                        item.references()));
    }

    PaperInOrder referring(String number, Reference.Kind kind, String target, int line, String sentence) {
        return changed(
                number,
                item -> new Item(
                        item.number(),
                        item.title(),
                        item.line(),
                        item.heading(),
                        item.annotation(),
                        item.documents(),
                        and(item.references(), new Reference(kind, target, null, line, sentence))));
    }

    PaperInOrder listing(String number, String symbol, String title, int line) {
        return changed(
                number,
                item -> new Item(
                        item.number(),
                        item.title(),
                        item.line(),
                        item.heading(),
                        item.annotation(),
                        and(item.documents(), new Document(DocumentSymbol.of(symbol), title, line)),
                        item.references()));
    }

    PaperInOrder printing(int line, String text) {
        lines.add(new PlacedLine(line, text, Place.ANNOTATION, null));
        return this;
    }

    PaperInOrder withoutMeetings() {
        meetings.clear();
        return this;
    }

    PaperInOrder meeting(int day, int hour, MeetingStream stream, String... numbers) {
        int line = 200 + 10 * meetings.size();
        return meeting(
                day,
                hour,
                stream,
                Arrays.stream(numbers)
                        .map(ItemNumber::of)
                        .map(number -> new Entry(List.of(number), title(number), false, line + 1))
                        .toArray(Entry[]::new));
    }

    PaperInOrder meeting(int day, int hour, MeetingStream stream, Entry... entries) {
        meetings.add(new Meeting(
                LocalDate.of(2008, 10, day),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 3, 0),
                stream,
                List.of(entries),
                200 + 10 * meetings.size()));
        return this;
    }

    static Entry entry(String title, int line, String... numbers) {
        return new Entry(Arrays.stream(numbers).map(ItemNumber::of).toList(), title, false, line);
    }

    PaperInOrder item(String number, String title) {
        int line = 10 + items.size();
        items.add(new Item(
                ItemNumber.of(number), title, line, new Heading(title, line + 100), List.of(), List.of(), List.of()));
        return this;
    }

    private String title(ItemNumber number) {
        return items.stream()
                .filter(item -> item.number().equals(number))
                .map(Item::title)
                .findFirst()
                .orElse("Another matter");
    }

    private PaperInOrder changed(String number, UnaryOperator<Item> change) {
        items.replaceAll(item -> item.number().equals(ItemNumber.of(number)) ? change.apply(item) : item);
        return this;
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
