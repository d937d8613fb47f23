package org.plenary.treaties.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Alphabet;
import org.plenary.treaties.Instrument;
import org.plenary.treaties.Participation;
import org.plenary.treaties.State;
import org.plenary.treaties.Status;
import org.plenary.treaties.Treaties;

/**
 * What the page of a treaty shows of its status on a day.
 *
 * @param chapter where the depositary lists it
 * @param family the Convention and its Protocols on the same day
 * @param notes what must be said about the day before the numbers are read
 * @param summary the numbers in one sentence, for those who hear that the day has changed
 * @param list the States behind the number that was asked for; null if none was
 * @param law how the days of entry into force follow from the deposits
 * @param decisive the States whose deposit brought it into force, and when
 */
record TreatyPage(
        String key,
        Localized name,
        Localized title,
        String chapter,
        DayPicker day,
        Growth growth,
        List<Sibling> family,
        List<String> notes,
        String summary,
        List<Figure> figures,
        Tiles tiles,
        @Nullable StateList list,
        String decisive,
        String law,
        int lawArticle,
        List<Comparison> comparisons,
        List<Later> laterFacts,
        String json,
        String csv) {

    /** A treaty of the same family. */
    record Sibling(Localized name, String address, boolean current) {}

    /** A number and the list of States behind it. */
    record Figure(String key, int count, String label, String address, boolean current) {}

    /** A deposit after the end of the data. */
    record Later(Localized state, String stateCode, String deposited, String inForce, String source) {}

    static TreatyPage of(Status status, Filter filter, Treaties treaties, Words words) {
        var instrument = status.instrument();
        var addresses = new Addresses(instrument, status.on());
        return new TreatyPage(
                instrument.key(),
                instrument.name().in(words.language()),
                instrument.title().in(words.language()),
                instrument.chapter(),
                DayPicker.of(instrument, status.on(), words),
                Growth.of(status),
                family(status, treaties, words),
                Notes.of(status, words),
                words.text(
                        "treaties.summary",
                        status.on(),
                        status.inForce(),
                        status.deposited(),
                        status.signatoriesOnly()),
                figures(status, filter, words),
                Tiles.of(status, treaties.groups(), words),
                filter.list(status, treaties, words),
                decisive(instrument, treaties, words),
                words.text("treaties.law.participant", instrument.inForceArticle()),
                instrument.inForceArticle(),
                Comparison.all(instrument, treaties, words),
                laterFacts(instrument, treaties, words),
                addresses.json(),
                addresses.csv());
    }

    private static List<Sibling> family(Status status, Treaties treaties, Words words) {
        return treaties.family(status.instrument()).stream()
                .map(each -> new Sibling(
                        each.name().in(words.language()),
                        new Addresses(each, status.on()).page(),
                        each.equals(status.instrument())))
                .toList();
    }

    private static List<Figure> figures(Status status, Filter filter, Words words) {
        var addresses = new Addresses(status.instrument(), status.on());
        return Arrays.stream(Show.values())
                .map(show -> new Figure(
                        show.key(),
                        show.in(status).size(),
                        words.text("treaties.show." + show.key()),
                        addresses.list(show),
                        filter.isFor(show)))
                .toList();
    }

    private static String decisive(Instrument instrument, Treaties treaties, Words words) {
        return treaties.decisiveDay(instrument)
                .map(day -> words.text(
                        "treaties.law.treaty",
                        instrument.instrumentsRequired(),
                        day,
                        depositorsOn(day, instrument, treaties, words),
                        instrument.inForce(),
                        instrument.inForceArticle()))
                .orElse("");
    }

    private static String depositorsOn(LocalDate day, Instrument instrument, Treaties treaties, Words words) {
        return words.list(treaties.depositsBefore(instrument, day)
                .filter(deposit -> day.equals(deposit.deposited()))
                .map(Participation::state)
                .flatMap(code -> treaties.state(code).stream())
                .sorted(Alphabet.of(words.language()))
                .map(State::name)
                .toList());
    }

    private static List<Later> laterFacts(Instrument instrument, Treaties treaties, Words words) {
        return treaties.laterFacts(instrument).stream()
                .flatMap(fact -> treaties.state(fact.state()).stream()
                        .map(state -> new Later(
                                state.name().in(words.language()),
                                state.code(),
                                date(fact.deposited(), words),
                                date(fact.inForce(), words),
                                fact.source())))
                .toList();
    }

    private static String date(@Nullable LocalDate day, Words words) {
        return day == null ? "" : words.date(day);
    }

    /**
     * The list that was asked for in the address.
     *
     * @param show which States, by the key of a {@link Show}; null for no list
     * @param group the code of a group, {@link Tiles#OUTSIDE}, or null for all
     */
    record Filter(@Nullable String show, @Nullable String group) {

        boolean isFor(Show other) {
            return other.key().equals(show) && group == null;
        }

        @Nullable StateList list(Status status, Treaties treaties, Words words) {
            var asked = Show.of(show).orElse(null);
            if (asked == null) {
                return null;
            }
            return group == null
                    ? StateList.of(asked, status, null, words)
                    : groupName(group, treaties, words)
                            .map(name -> StateList.of(
                                    asked, status.in(group.equals(Tiles.OUTSIDE) ? null : group), name, words))
                            .orElse(null);
        }

        private static Optional<String> groupName(String group, Treaties treaties, Words words) {
            return group.equals(Tiles.OUTSIDE)
                    ? Optional.of(words.text("treaties.group.none"))
                    : treaties.groups().stream()
                            .filter(each -> each.code().equals(group))
                            .findFirst()
                            .map(each -> each.name().in(words.language()).text());
        }
    }
}
