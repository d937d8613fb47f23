package org.plenary.agenda.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotationsReader.Annotated;
import org.plenary.agenda.paper.ItemListReader.ItemList;
import org.plenary.agenda.paper.head.HeadReader;
import org.plenary.agenda.paper.head.SessionFinder;
import org.plenary.agenda.paper.references.ReferenceFinder;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Headings;
import org.plenary.agenda.paper.sheet.Paragraphs;
import org.plenary.agenda.paper.sheet.Passage;
import org.plenary.agenda.paper.sheet.Places;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.table.TimetableReader;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;

/**
 * Reads an annotated provisional agenda: what its lines say, and where each of them belongs. The paper is taken apart
 * into head, list of items, annotations and table; each part has its reader.
 */
public final class AnnotatedAgendaReader {

    private static final int LONGEST_LINE = 2_000;

    private final Sheet sheet;
    private final Corrections corrections;
    private final Places places;
    private final Headings headings;

    private AnnotatedAgendaReader(Sheet sheet, Corrections corrections) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.places = new Places(sheet);
        this.headings = new Headings(sheet.words());
    }

    /** @throws UnreadablePaper if it is not an agenda in one of the six languages */
    public static AnnotatedAgenda read(PaperText paper, Bodies bodies) {
        return read(paper, bodies, List.of());
    }

    /**
     * Reads a paper with what an officer put right.
     *
     * @throws UnreadablePaper if it is not an agenda in one of the six languages
     */
    public static AnnotatedAgenda read(PaperText paper, Bodies bodies, List<Correction> given) {
        var corrections = new Corrections(given);
        var language = corrections.language().orElseGet(() -> PaperLanguage.of(paper));
        return new AnnotatedAgendaReader(Sheet.of(paper, corrections, language), corrections).readParts(paper, bodies);
    }

    private AnnotatedAgenda readParts(PaperText paper, Bodies bodies) {
        var list = ItemListReader.read(sheet, corrections);
        if (list.items().isEmpty() || !speaksOfAnAgenda(list)) {
            throw new UnreadablePaper("paper.not-agenda", paper.fileName());
        }
        int annex = annex(list.end());
        var annotated =
                new AnnotationsReader(sheet, corrections, places, list.items()).read(list.annotationsFrom(), annex);
        ItemListReader.place(list, places);
        var passages = passages(list, annotated);
        var items = items(list, annotated, passages);
        var finder = new SessionFinder(sheet, corrections, bodies, items, list.start(), paper.fileName());
        var meetings = meetings(list, finder, annex);
        var session = finder.find(meetings);
        HeadReader.place(sheet, places, list.start());
        var all = passages.values().stream().flatMap(List::stream).toList();
        var resources = new ResourcesFinder(sheet.words()).find(all);
        return new AnnotatedAgenda(
                session,
                withReferences(items, passages, finder.body().orElse(null)),
                resources,
                new SpeakersFinder(sheet.words(), finder.year()).find(all),
                meetings,
                places.placed(paper, corrections),
                annex < sheet.size()
                        ? BrokenOff.inTheTable(sheet, list, meetings, session.closes(), resources)
                        : BrokenOff.beforeTheTable(sheet, list, annotated));
    }

    private Map<ItemNumber, List<Passage>> passages(ItemList list, Map<ItemNumber, Annotated> annotated) {
        var passages = new LinkedHashMap<ItemNumber, List<Passage>>();
        var paragraphs = new Paragraphs(sheet);
        for (var listed : list.items()) {
            var under = annotated.get(listed.number());
            passages.put(listed.number(), under == null ? List.of() : paragraphs.passages(under.text()));
        }
        return passages;
    }

    private List<Item> withReferences(List<Item> items, Map<ItemNumber, List<Passage>> passages, @Nullable Body body) {
        var numbers = items.stream().map(Item::number).collect(Collectors.toSet());
        var finder = new ReferenceFinder(sheet.words().language(), body, numbers::contains);
        return items.stream()
                .map(item -> new Item(
                        item.number(),
                        item.title(),
                        item.line(),
                        item.heading(),
                        item.annotation(),
                        item.documents(),
                        finder.find(passages.getOrDefault(item.number(), List.of()))))
                .toList();
    }

    private List<Meeting> meetings(ItemList list, SessionFinder finder, int annex) {
        var slots = finder.body().map(Body::slots).orElse(List.of());
        var setting = new TimetableReader.TableSetting(finder.year(), slots);
        return annex >= sheet.size()
                ? List.of()
                : new TimetableReader(sheet, corrections, places, list.items(), setting).read(annex);
    }

    /** Numbered lists stand in other papers too; an agenda calls itself one, or has an item on its own adoption. */
    private boolean speaksOfAnAgenda(ItemList list) {
        var agenda = sheet.words().pattern("agenda");
        return corrections.value(Correction.Field.BODY).isPresent()
                || sheet.lines().subList(0, list.end()).stream()
                        .anyMatch(line -> line.text().length() < LONGEST_LINE
                                && agenda.matcher(line.folded()).find());
    }

    private int annex(int from) {
        for (int index = from; index < sheet.size(); index++) {
            var line = sheet.line(index);
            boolean heading = line.marks().isEmpty()
                    && (headings.isAnnex(line) || headings.isTableHead(line) || headings.is("organization", line));
            if (heading && (headings.isTableHead(line) || TimetableReader.follows(sheet, index))) {
                return index;
            }
        }
        return sheet.size();
    }

    private List<Item> items(
            ItemList list, Map<ItemNumber, Annotated> annotated, Map<ItemNumber, List<Passage>> passages) {
        var items = new ArrayList<Item>();
        var documents = new DocumentListReader(sheet);
        for (var listed : list.items()) {
            var under = annotated.getOrDefault(listed.number(), new Annotated());
            items.add(new Item(
                    listed.number(),
                    listed.title(),
                    listed.first().number(),
                    under.heading(),
                    Paragraphs.paragraphs(passages.getOrDefault(listed.number(), List.of())),
                    documents.read(under.documents()),
                    List.of()));
        }
        return items;
    }
}
