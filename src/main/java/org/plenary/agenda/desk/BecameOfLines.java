package org.plenary.agenda.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.desk.PreviewPage.Became;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.languages.Words;

/** Says for each line of a paper what of the reading begins there. */
final class BecameOfLines {

    private final AnnotatedAgenda agenda;
    private final Words words;
    private final Map<Integer, List<Became>> byLine = new HashMap<>();

    BecameOfLines(AnnotatedAgenda agenda, Words words) {
        this.agenda = agenda;
        this.words = words;
    }

    Map<Integer, List<Became>> byLine() {
        agenda.items().forEach(this::item);
        agenda.meetings().forEach(this::meeting);
        return byLine;
    }

    private void item(Item item) {
        add(item.line(), words.text("desk.became.item", numbered(item.number())), item.title(), "");
        var heading = item.heading();
        if (heading != null && heading.line() != item.line()) {
            add(heading.line(), words.text("desk.became.heading", numbered(item.number())), heading.title(), "");
        }
        item.annotation()
                .forEach(paragraph -> add(
                        paragraph.line(),
                        words.text("desk.became.annotation", numbered(item.number())),
                        references(item, paragraph),
                        ""));
        item.documents()
                .forEach(document -> add(
                        document.line(),
                        words.text("desk.became.document", numbered(item.number())),
                        document.title(),
                        document.symbol().text()));
    }

    /** The paragraph stands beside itself, so only what was understood in it is told. */
    private String references(Item item, AnnotatedAgenda.Paragraph paragraph) {
        int next = item.annotation().stream()
                .mapToInt(AnnotatedAgenda.Paragraph::line)
                .filter(line -> line > paragraph.line())
                .min()
                .orElse(Integer.MAX_VALUE);
        return item.references().stream()
                .filter(reference -> reference.line() >= paragraph.line() && reference.line() < next)
                .map(this::reference)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String reference(AnnotatedAgenda.Reference reference) {
        var instrument = reference.instrument() == null ? "" : reference.instrument();
        return words.text("desk.reference." + reference.kind().name(), reference.target(), instrument)
                .strip();
    }

    private void meeting(Meeting meeting) {
        var label = words.text(
                "desk.became.meeting." + meeting.stream().word(), meeting.date(), meeting.start(), meeting.end());
        for (var entry : meeting.entries()) {
            var numbers = words.list(entry.items().stream().map(this::numbered).toList());
            add(entry.line(), label, numbers.isEmpty() ? entry.title() : numbers + " · " + entry.title(), "");
        }
    }

    /** The number as the officer's language writes it, whatever letters the paper prints. */
    private String numbered(ItemNumber number) {
        return number.in(words.language());
    }

    private void add(int line, String label, String text, String symbol) {
        byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(new Became(label, text, symbol));
    }
}
