package org.plenary.agenda.paper.head;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.Paragraph;
import org.plenary.agenda.paper.AnnotatedAgenda.Session;
import org.plenary.agenda.paper.AnnotatedAgenda.SymbolSource;
import org.plenary.agenda.paper.Correction.Field;
import org.plenary.agenda.paper.sheet.Corrections;
import org.plenary.agenda.paper.sheet.Sheet;
import org.plenary.agenda.paper.sheet.SheetLine;
import org.plenary.agenda.paper.words.Folded;
import org.plenary.agenda.paper.words.Ordinals;
import org.plenary.agenda.paper.words.PaperWords;
import org.plenary.documents.DocumentSymbol;
import org.plenary.sessions.Bodies;
import org.plenary.sessions.Body;

/** Finds what session a paper is for: body, number, symbol, days. */
public final class SessionFinder {

    private static final Pattern FILE_ENDING = Pattern.compile("(?:\\.[A-Za-z]{2,8}){1,3}$");
    private static final int SAID_IN_HEAD = 10;
    private static final int SAID_OF_OPENING = 6;
    private static final int SAID_OF_REPORT = 5;
    private static final int FIRST_ITEMS = 2;

    private final Sheet sheet;
    private final PaperWords words;
    private final Corrections corrections;
    private final BodyFinder bodies;
    private final Bodies all;
    private final List<Item> items;
    private final List<SheetLine> head;
    private final String fileName;
    private final SessionDays said;

    public SessionFinder(
            Sheet sheet, Corrections corrections, Bodies all, List<Item> items, int listStart, String fileName) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.corrections = corrections;
        this.all = all;
        this.bodies = new BodyFinder(all, words.language());
        this.items = items;
        this.head = sheet.lines().subList(0, Math.max(0, listStart));
        this.fileName = fileName;
        this.said = new SessionDays(words, items, head);
    }

    /** @param meetings of the table, whose last day closes the session if the paper does not say it otherwise */
    public Session find(List<Meeting> meetings) {
        var printed = printedSymbol();
        var named = fileSymbol();
        var body = body(printed.or(() -> named));
        var symbol = symbol(printed, named, body);
        var days = said.days();
        var opens = date(Field.OPENS).or(() -> Optional.ofNullable(days.first()));
        var closes = date(Field.CLOSES)
                .or(() -> Optional.ofNullable(days.last()))
                .or(() -> meetings.stream().map(Meeting::date).reduce((a, b) -> b));
        return new Session(
                body,
                symbol.symbol(),
                symbol.source(),
                corrections.value(Field.NUMBER).map(SessionFinder::number).orElseGet(this::sessionNumber),
                opens.orElse(null),
                time().or(() -> Optional.ofNullable(days.hour())).orElse(null),
                closes.filter(last -> opens.isEmpty() || !last.isBefore(opens.get()))
                        .orElse(null),
                date(Field.ISSUED).or(said::issued).orElse(null),
                words.language());
    }

    /** The year of the session, for days that name none; 0 if the paper names no day with its year. */
    public int year() {
        return said.year();
    }

    public Optional<Body> body() {
        return Optional.ofNullable(body(printedSymbol().or(this::fileSymbol)));
    }

    private @Nullable Body body(Optional<DocumentSymbol> symbol) {
        var documents = items.stream()
                .flatMap(item -> item.documents().stream())
                .map(AnnotatedAgenda.Document::symbol)
                .toList();
        return corrections
                .value(Field.BODY)
                .flatMap(all::withId)
                .or(() -> symbol.flatMap(bodies::bySymbol))
                .or(() -> bodies.byName(headText()))
                .or(() -> bodies.byName(items.stream().map(Item::title).collect(Collectors.joining(" "))))
                .or(() -> bodies.bySeries(documents))
                .or(() -> bodies.byName(openingText()))
                .orElse(null);
    }

    private record FoundSymbol(@Nullable DocumentSymbol symbol, SymbolSource source) {}

    private FoundSymbol symbol(Optional<DocumentSymbol> printed, Optional<DocumentSymbol> named, @Nullable Body body) {
        var corrected = corrections.value(Field.SYMBOL).flatMap(SessionFinder::symbolOf);
        if (corrected.isPresent() || printed.isPresent()) {
            return new FoundSymbol(corrected.or(() -> printed).orElseThrow(), SymbolSource.PRINTED);
        }
        if (named.isPresent()) {
            return new FoundSymbol(named.get(), SymbolSource.FILE_NAME);
        }
        return seriesSymbol(body)
                .map(symbol -> new FoundSymbol(symbol, SymbolSource.SERIES))
                .orElse(new FoundSymbol(null, SymbolSource.NONE));
    }

    /** The first symbol of the head that belongs to a body of the desk, else the first at all. */
    private Optional<DocumentSymbol> printedSymbol() {
        var found = head.stream()
                .flatMap(line -> DocumentSymbol.in(line.text()).stream())
                .map(org.plenary.documents.FoundSymbol::symbol)
                .toList();
        return found.stream()
                .filter(symbol -> bodies.bySymbol(symbol).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** {@code CTOC/COP/2008/1} of {@code CTOC_COP_2008_1.zh.txt}, if it is of a body of the desk. */
    private Optional<DocumentSymbol> fileSymbol() {
        var bare =
                FILE_ENDING.matcher(fileName).replaceFirst("").replace('_', '/').replace(' ', '/');
        return symbolOf(bare)
                .filter(symbol -> bodies.bySymbol(symbol).isPresent())
                .or(() -> symbolOf(bare.replace('-', '/'))
                        .filter(symbol -> bodies.bySymbol(symbol).isPresent()));
    }

    /** Number 1 of the year in which most documents of the body's own series were issued, the latest such year. */
    private Optional<DocumentSymbol> seriesSymbol(@Nullable Body body) {
        if (body == null) {
            return Optional.empty();
        }
        var prefix = Pattern.compile(Pattern.quote(body.symbol() + "/") + "((?:19|20)\\d\\d)/.+");
        return items.stream()
                .flatMap(item -> item.documents().stream())
                .map(document -> prefix.matcher(document.symbol().text()))
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .max(String::compareTo)
                .flatMap(year -> symbolOf(body.symbol() + "/" + year + "/1"));
    }

    private static Optional<DocumentSymbol> symbolOf(String text) {
        try {
            return Optional.of(DocumentSymbol.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What the head, the opening, the report and the next agenda say of the number of the session, weighed together. */
    private int sessionNumber() {
        var votes = new HashMap<Integer, Integer>();
        vote(votes, headText(), SAID_IN_HEAD, 0);
        items.stream().limit(FIRST_ITEMS).forEach(item -> {
            vote(votes, item.title(), SAID_OF_OPENING, 0);
            item.annotation().stream()
                    .limit(1)
                    .forEach(text -> vote(votes, openingSentence(text.text()), SAID_OF_OPENING, 0));
        });
        for (var item : items) {
            var title = Folded.of(item.title()).text();
            if (words.has("agenda", title) && item.number().level() == 1) {
                vote(votes, item.title(), SAID_OF_REPORT, -1);
            } else if (words.has("report", title)) {
                vote(votes, item.title(), SAID_OF_REPORT, 0);
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getKey() > 0)
                .max(Map.Entry.<Integer, Integer>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void vote(Map<Integer, Integer> votes, String text, int weight, int change) {
        Ordinals.in(words.language()).sessions(Folded.of(text).text()).stream()
                .limit(1)
                .forEach(found -> votes.merge(found.number() + change, weight, Integer::sum));
    }

    /** The text if it speaks of an opening; nothing otherwise. */
    private String openingSentence(String text) {
        return words.has("opening", Folded.fold(text)) ? text : "";
    }

    private String headText() {
        return head.stream().map(SheetLine::text).collect(Collectors.joining(" "));
    }

    private String openingText() {
        return items.stream()
                .limit(FIRST_ITEMS)
                .flatMap(item -> item.annotation().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining(" "));
    }

    private Optional<LocalDate> date(Field field) {
        return corrections.value(field).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        });
    }

    private Optional<LocalTime> time() {
        return corrections.value(Field.OPENS_AT).flatMap(value -> {
            try {
                return Optional.of(LocalTime.parse(value));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        });
    }

    private static int number(String value) {
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }
}
