package org.plenary.treaties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.springframework.stereotype.Service;

/**
 * The treaties, the States, and who is a Party to what on which day.
 *
 * <p>All of it is reference data that changes only with an edition of Plenary, so it is read once, with one query a table,
 * and every answer is given from memory.
 */
@Service
public class Treaties {

    private final TreatyTables tables;
    private final AtomicReference<@Nullable TreatyCollection> read = new AtomicReference<>();

    Treaties(TreatyTables tables) {
        this.tables = tables;
    }

    /** The treaties in the order of the depositary, each Convention before its Protocols. */
    public List<Instrument> instruments() {
        return collection().instruments();
    }

    /** The treaty of a code, in capitals or not. */
    public Optional<Instrument> instrument(String code) {
        return instruments().stream()
                .filter(each -> each.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The Convention of the treaty and the Protocols that supplement it; the treaty may be any of them. */
    public List<Instrument> family(Instrument instrument) {
        var convention = Objects.requireNonNullElse(instrument.supplements(), instrument.code());
        return instruments().stream()
                .filter(each -> each.code().equals(convention) || convention.equals(each.supplements()))
                .toList();
    }

    public List<Article> articles(Instrument instrument) {
        return collection().articles().stream()
                .filter(article -> article.instrument().equals(instrument.code()))
                .toList();
    }

    /** The article of a number; empty if the treaty has none. */
    public Optional<Article> article(Instrument instrument, int number) {
        return articles(instrument).stream()
                .filter(article -> article.number() == number)
                .findFirst();
    }

    public List<RegionalGroup> groups() {
        return collection().groups();
    }

    /** All that can become a Party, in no order. */
    public Collection<State> states() {
        return collection().states().values();
    }

    /** The State of an ISO code of three letters, in capitals or not; {@code EU} for the European Union. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(collection().states().get(code.toUpperCase(Locale.ROOT)));
    }

    /** The name of the State of a code; the code itself where no State has it. */
    public String nameOf(String code, Language language) {
        return state(code).map(state -> state.name().in(language).text()).orElse(code);
    }

    /** The status of the treaty on a day: each State that there was, and how it stands. */
    public Status status(Instrument instrument, LocalDate on) {
        var all = collection();
        var participations = all.participationsIn(instrument);
        return new Status(
                instrument,
                on,
                all.states().values().stream()
                        .flatMap(state -> participant(instrument, state, participations.get(state.code()), on).stream())
                        .toList());
    }

    /** How one State stands to the treaty on a day; empty if it did not exist. */
    public Optional<Status.Participant> standing(Instrument instrument, State state, LocalDate on) {
        return participant(
                instrument, state, collection().participationsIn(instrument).get(state.code()), on);
    }

    /** A State that the United Nations had not admitted was there all the same if it had signed or was a Party. */
    private static Optional<Status.Participant> participant(
            Instrument instrument, State state, @Nullable Participation participation, LocalDate on) {
        if (participation == null) {
            return state.isKnownOn(on)
                    ? Optional.of(new Status.Participant(state, Optional.empty(), Standing.NEITHER, null))
                    : Optional.empty();
        }
        var inForce = EntryIntoForce.forParticipant(participation, instrument.inForce())
                .orElse(null);
        var standing = Standing.of(participation, inForce, on);
        return standing == Standing.NEITHER && !state.isKnownOn(on)
                ? Optional.empty()
                : Optional.of(new Status.Participant(state, Optional.of(participation), standing, inForce));
    }

    /** The codes of the States for which all of these treaties are in force on the day. */
    public Set<String> partiesToAll(Collection<Instrument> instruments, LocalDate on) {
        return instruments.stream()
                .map(instrument -> status(instrument, on).parties())
                .reduce((some, others) -> {
                    var both = new HashSet<>(some);
                    both.retainAll(others);
                    return both;
                })
                .orElse(Set.of());
    }

    /** The day of the deposit that brought the treaty into force, such as the fortieth of a State. */
    public Optional<LocalDate> decisiveDay(Instrument instrument) {
        return EntryIntoForce.decisiveDay(
                instrument.instrumentsRequired(),
                collection().participationsIn(instrument).values(),
                each -> state(each.state()).filter(State::isOrganization).isPresent());
    }

    /** Deposits by the day, the latest first. */
    public Stream<Participation> depositsBefore(Instrument instrument, LocalDate day) {
        return collection().participationsIn(instrument).values().stream()
                .filter(each -> each.isDepositedBy(day))
                .sorted(Comparator.comparing((Participation each) -> Objects.requireNonNull(each.deposited()))
                        .reversed());
    }

    public List<PublishedTotal> publishedTotals(Instrument instrument) {
        return collection().publishedTotals().stream()
                .filter(total -> total.instrument().equals(instrument.code()))
                .toList();
    }

    /** What is known of the time after the data end; never complete. */
    public List<LaterFact> laterFacts(Instrument instrument) {
        return collection().laterFacts().stream()
                .filter(fact -> fact.instrument().equals(instrument.code()))
                .toList();
    }

    /** An empty database is not remembered, so that the first page after the loading finds what was loaded. */
    private TreatyCollection collection() {
        var known = read.get();
        if (known != null) {
            return known;
        }
        var fresh = TreatyCollection.of(tables.read());
        if (!fresh.instruments().isEmpty()) {
            read.set(fresh);
        }
        return fresh;
    }
}
