package org.plenary.treaties.status;

import java.util.List;
import java.util.Objects;
import org.plenary.languages.Words;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Participation;
import org.plenary.treaties.PublishedTotal;
import org.plenary.treaties.Treaties;

/**
 * Our counts held against those that others published.
 *
 * @param verdict {@code agrees}, {@code differs} or {@code outside}
 * @param counted our count; empty for a day after the end of the data
 * @param remark what became of the comparison, in words
 */
record Comparison(String day, int published, String counted, String verdict, String remark, String source) {

    static List<Comparison> all(Instrument instrument, Treaties treaties, Words words) {
        return treaties.publishedTotals(instrument).stream()
                .map(total -> compare(total, instrument, treaties, words))
                .toList();
    }

    private static Comparison compare(PublishedTotal total, Instrument instrument, Treaties treaties, Words words) {
        var day = words.date(total.day());
        if (!instrument.isCoveredOn(total.day())) {
            var remark = words.text("treaties.compare.outside", instrument.dataTo());
            return new Comparison(day, total.parties(), "", "outside", remark, total.source());
        }
        int counted = treaties.status(instrument, total.day()).deposited();
        int difference = counted - total.parties();
        return new Comparison(
                day,
                total.parties(),
                words.text("treaties.number", counted),
                difference == 0 ? "agrees" : "differs",
                difference == 0
                        ? words.text("treaties.compare.agrees")
                        : difference(difference, total, instrument, treaties, words),
                total.source());
    }

    /**
     * A count that is higher than the published one is explained by the papers that came last: without them it is the
     * published one.
     */
    private static String difference(
            int difference, PublishedTotal total, Instrument instrument, Treaties treaties, Words words) {
        if (difference < 0) {
            return words.text("treaties.compare.fewer", -difference);
        }
        var last = treaties.depositsBefore(instrument, total.day())
                .limit(difference)
                .toList();
        var who = last.stream()
                .map(Participation::state)
                .flatMap(code -> treaties.state(code).stream())
                .map(state -> state.name().in(words.language()).text())
                .toList();
        return words.text(
                "treaties.compare.more",
                difference,
                who,
                Objects.requireNonNull(last.getFirst().deposited()),
                total.parties());
    }
}
