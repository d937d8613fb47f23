package org.plenary.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenary.languages.Words;
import org.plenary.record.RecordPage.Chain;
import org.plenary.record.RecordPage.Choice;
import org.plenary.record.RecordPage.Day;
import org.plenary.record.RecordPage.Form;
import org.plenary.record.RecordPage.Matter;
import org.plenary.record.RecordPage.Row;
import org.plenary.record.RecordVerification.Result;
import org.plenary.record.Verifications.Verification;
import org.springframework.stereotype.Component;

/** Puts the pages of the record together. */
@Component
class RecordPages {

    static final String ADDRESS = "/desk/record";
    static final int LENGTH = 50;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final EntriesOnRecord entries;
    private final Verifications verifications;
    private final ActSentences sentences;

    RecordPages(EntriesOnRecord entries, Verifications verifications, ActSentences sentences) {
        this.entries = entries;
        this.verifications = verifications;
        this.sentences = sentences;
    }

    RecordPage of(RecordFilter filter, Words words) {
        // One more than is shown tells whether there are others beyond.
        var found = entries.page(filter, LENGTH + 1);
        boolean more = found.size() > LENGTH;
        var shown = !more ? found : filter.after() == null ? found.subList(0, LENGTH) : found.subList(1, LENGTH + 1);
        boolean hasEarlier = !shown.isEmpty() && (more || filter.after() != null);
        boolean hasLater = !shown.isEmpty() && (filter.before() != null || more && filter.after() != null);
        return new RecordPage(
                verifications.last().map(last -> chain(last, words)).orElseGet(() -> neverVerified(words)),
                form(filter, words),
                filter.isOpen() ? null : ADDRESS,
                shown.isEmpty() ? "" : shown(shown, words),
                days(shown, words),
                hasEarlier ? filter.before(shown.getLast().number()).under(ADDRESS) : null,
                hasLater ? filter.after(shown.getFirst().number()).under(ADDRESS) : null,
                filter.under(ADDRESS + "/entries.csv"),
                filter.under(ADDRESS + "/entries"));
    }

    Optional<EntryPage> of(long number, Words words) {
        return entries.find(number).map(entry -> {
            var act = entry.act();
            return new EntryPage(
                    row(entry, words),
                    words.date(day(entry.at())),
                    sentences.page(act).orElse(null),
                    act.content().entrySet().stream()
                            .map(fact -> new EntryPage.Fact(fact.getKey(), fact.getValue()))
                            .toList(),
                    act.rulings().stream().distinct().toList(),
                    entry.before(),
                    entry.seal(),
                    number == 1 ? null : address(number - 1),
                    number == entries.last() ? null : address(number + 1));
        });
    }

    /** What a verification found, in a sentence. */
    static String sentence(Result result, Words words) {
        return switch (result) {
            case Result.Whole(long last, String seal) -> words.text("record.whole", Long.toString(last), seal);
            case Result.Changed(long number) -> words.text("record.changed", Long.toString(number));
            case Result.Missing(long number) -> words.text("record.missing", Long.toString(number));
            case Result.Unlinked(long number) -> words.text("record.unlinked", Long.toString(number));
        };
    }

    private Chain chain(Verification last, Words words) {
        var day = day(last.at());
        var minute = minute(last.at());
        return last.result() instanceof Result.Whole whole
                ? new Chain(
                        "done",
                        words.text("record.chain.whole"),
                        words.text("record.chain.verified", Long.toString(whole.last()), day, minute, last.by()),
                        words.text("record.chain.since", Math.max(0, entries.last() - whole.last())))
                : new Chain(
                        "breach",
                        words.text("record.chain.touched"),
                        sentence(last.result(), words),
                        words.text("record.chain.found", day, minute, last.by()));
    }

    private static Chain neverVerified(Words words) {
        return new Chain("provisional", words.text("record.chain.unknown"), words.text("record.chain.never"), "");
    }

    private Form form(RecordFilter filter, Words words) {
        return new Form(
                choices(entries.sessions(), filter.session(), UnaryOperator.identity()),
                choices(entries.acts(), filter.act(), name -> sentences.kind(name, words)),
                filter.actor(),
                filter.matter(),
                Optional.ofNullable(filter.day()).map(LocalDate::toString).orElse(""));
    }

    /** What there is to choose, with what is chosen already even if there is none of it. */
    private static List<Choice> choices(List<String> values, String chosen, UnaryOperator<String> label) {
        return Stream.concat(values.stream(), Stream.of(chosen).filter(value -> !value.isEmpty()))
                .distinct()
                .map(value -> new Choice(value, label.apply(value), value.equals(chosen)))
                .toList();
    }

    private static String shown(List<Entry> shown, Words words) {
        return words.text(
                "record.shown",
                Long.toString(shown.getFirst().number()),
                Long.toString(shown.getLast().number()));
    }

    private List<Day> days(List<Entry> shown, Words words) {
        var days = new LinkedHashMap<LocalDate, List<Row>>();
        shown.forEach(entry ->
                days.computeIfAbsent(day(entry.at()), _ -> new ArrayList<>()).add(row(entry, words)));
        return days.entrySet().stream()
                .map(day -> new Day(words.day(day.getKey()), day.getValue()))
                .toList();
    }

    private Row row(Entry entry, Words words) {
        var act = entry.act();
        return new Row(
                Long.toString(entry.number()),
                address(entry.number()),
                entry.at().toString(),
                minute(entry.at()),
                sentences.of(act, words),
                details(act, words),
                Optional.ofNullable(act.matter())
                        .map(key -> new Matter(key, RecordFilter.about(key).under(ADDRESS)))
                        .orElse(null),
                act.rulings().isEmpty()
                        ? ""
                        : words.text("record.ruled", act.rulings().size()),
                act.actor());
    }

    private static List<String> details(Act act, Words words) {
        return Stream.of(
                        Optional.ofNullable(act.behalf()).map(whose -> words.text("record.behalf", whose)),
                        Optional.ofNullable(act.session()).map(key -> words.text("record.session", key)),
                        Optional.ofNullable(act.meeting()).map(nth -> words.text("record.meeting", nth)),
                        Optional.ofNullable(act.authority()).map(rule -> rule.in(words)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String address(long number) {
        return ADDRESS + "/entries/" + number;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static String minute(Instant at) {
        return at.atZone(ZoneOffset.UTC).format(MINUTE);
    }
}
