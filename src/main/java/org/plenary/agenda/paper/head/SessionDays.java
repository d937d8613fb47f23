package org.plenary.agenda.paper.head;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Paragraph;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.DatesIn;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.agenda.paper.words.TimesIn;

/** Finds the days that a paper gives for its session: in its head, or where it speaks of the opening. */
final class SessionDays {

    private static final Pattern DISTRIBUTION = Pattern.compile("distr|original");
    private static final int FIRST_ITEMS = 2;

    private final PaperWords words;
    private final List<Item> items;
    private final List<SheetLine> head;

    SessionDays(PaperWords words, List<Item> items, List<SheetLine> head) {
        this.words = words;
        this.items = items;
        this.head = head;
    }

    /** The year of the session, for days that name none; 0 if the paper names no day with its year. */
    int year() {
        var days = days();
        if (days.first() != null) {
            return days.first().getYear();
        }
        return items.stream()
                .flatMap(item -> item.annotation().stream())
                .flatMap(text ->
                        DatesIn.in(words.language()).find(Folded.of(text.text()).text(), 0).stream())
                .collect(Collectors.groupingBy(found -> found.last().getYear(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** First and last day and the hour of the opening, as far as the paper gives them. */
    record Days(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalTime hour) {}

    Days days() {
        var range = rangeIn(headText());
        var opening = items.stream()
                .limit(FIRST_ITEMS)
                .flatMap(item -> item.annotation().stream().limit(2))
                .map(Paragraph::text)
                .map(Folded::fold)
                .filter(text -> words.has("opening", text))
                .filter(text -> !DatesIn.in(words.language()).find(text, 0).isEmpty())
                .findFirst();
        var openingDate =
                opening.map(text -> DatesIn.in(words.language()).find(text, 0).getFirst());
        var first = range.map(DatesIn.Found::first).or(() -> openingDate.map(DatesIn.Found::first));
        var last = range.map(DatesIn.Found::last)
                .or(() -> openingDate.filter(DatesIn.Found::isRange).map(DatesIn.Found::last))
                .or(() -> first.flatMap(this::closingSaidElsewhere));
        var hour = opening.flatMap(text -> TimesIn.in(words.language())
                .hour(text.substring(openingDate.map(DatesIn.Found::end).orElse(0)))
                .or(() -> TimesIn.in(words.language()).hour(text)));
        return new Days(first.orElse(null), last.orElse(null), hour.orElse(null));
    }

    private Optional<DatesIn.Found> rangeIn(String text) {
        var found = DatesIn.in(words.language()).find(Folded.of(text).text(), 0);
        return found.stream().filter(DatesIn.Found::isRange).findFirst();
    }

    /** The last day of a range that the annotations give and that begins with the opening. */
    private Optional<LocalDate> closingSaidElsewhere(LocalDate opens) {
        return items.stream()
                .flatMap(item -> item.annotation().stream())
                .flatMap(text ->
                        DatesIn.in(words.language()).find(Folded.of(text.text()).text(), opens.getYear()).stream())
                .filter(found -> found.isRange() && found.first().equals(opens))
                .map(DatesIn.Found::last)
                .findFirst();
    }

    /** The date near "Distr." or "Original" in the head. */
    Optional<LocalDate> issued() {
        for (int place = 0; place < head.size(); place++) {
            if (DISTRIBUTION.matcher(head.get(place).folded()).find()) {
                var near = head.subList(Math.max(0, place - 1), Math.min(head.size(), place + 5)).stream()
                        .flatMap(line -> DatesIn.in(words.language()).find(line.folded(), 0).stream())
                        .filter(found -> !found.isRange())
                        .findFirst();
                if (near.isPresent()) {
                    return near.map(DatesIn.Found::first);
                }
            }
        }
        return Optional.empty();
    }

    private String headText() {
        return head.stream().map(SheetLine::text).collect(Collectors.joining(" "));
    }
}
