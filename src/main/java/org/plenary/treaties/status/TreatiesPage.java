package org.plenary.treaties.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Standing;
import org.plenary.treaties.Status;
import org.plenary.treaties.Treaties;

/**
 * What the page of all treaties shows.
 *
 * @param on the day, as {@code 2008-10-08}
 * @param families each Convention with its Protocols
 */
record TreatiesPage(String on, String onText, List<Family> families) {

    /** The standings, in the order in which a bar shows them. */
    List<String> legend() {
        return Arrays.stream(Standing.values()).map(Standing::word).toList();
    }

    /**
     * A Convention and its Protocols.
     *
     * @param all who is a Party to all of them, in words; empty for a Convention without Protocols
     * @param partiesToAll the States that are
     */
    record Family(Localized name, List<Row> treaties, String all, List<Party> partiesToAll) {}

    /** A State in a list of names. */
    record Party(String code, Localized name) {}

    /**
     * A treaty and its numbers.
     *
     * @param beyond said of a day after the end of its data; empty for others
     */
    record Row(
            String address,
            Localized name,
            Localized title,
            int inForce,
            int deposited,
            int signatoriesOnly,
            List<Part> bar,
            String inForceSince,
            String dataTo,
            String beyond) {}

    /**
     * A part of the bar that shows how all States stand.
     *
     * @param x where it begins, in hundredths of the bar
     * @param width how wide it is
     */
    record Part(String standing, String x, String width) {}

    static TreatiesPage of(LocalDate on, Treaties treaties, Words words) {
        return new TreatiesPage(
                on.toString(),
                words.date(on),
                treaties.instruments().stream()
                        .filter(each -> each.supplements() == null)
                        .map(convention -> family(convention, on, treaties, words))
                        .toList());
    }

    private static Family family(Instrument convention, LocalDate on, Treaties treaties, Words words) {
        var instruments = treaties.family(convention);
        var rows = instruments.stream()
                .map(each -> row(treaties.status(each, on), words))
                .toList();
        if (instruments.size() == 1) {
            return new Family(convention.name().in(words.language()), rows, "", List.of());
        }
        var all = treaties.partiesToAll(instruments, on);
        return new Family(
                convention.name().in(words.language()),
                rows,
                words.text("treaties.all", instruments.size(), all.size()),
                named(all, treaties, words));
    }

    private static List<Party> named(Set<String> codes, Treaties treaties, Words words) {
        return codes.stream()
                .flatMap(code -> treaties.state(code).stream())
                .sorted(Alphabet.of(words.language()))
                .map(state -> new Party(state.code(), state.name().in(words.language())))
                .toList();
    }

    private static Row row(Status status, Words words) {
        var instrument = status.instrument();
        return new Row(
                new Addresses(instrument, status.on()).page(),
                instrument.name().in(words.language()),
                instrument.title().in(words.language()),
                status.inForce(),
                status.deposited(),
                status.signatoriesOnly(),
                bar(status),
                words.date(instrument.inForce()),
                words.date(instrument.dataTo()),
                instrument.isCoveredOn(status.on()) ? "" : words.text("treaties.notes.beyond", instrument.dataTo()));
    }

    private static List<Part> bar(Status status) {
        List<Part> parts = new ArrayList<>();
        double all = status.participants().size();
        double x = 0;
        for (var standing : Standing.values()) {
            double width = 100 * status.with(standing).size() / all;
            parts.add(new Part(standing.word(), percent(x), percent(width)));
            x += width;
        }
        return parts;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
