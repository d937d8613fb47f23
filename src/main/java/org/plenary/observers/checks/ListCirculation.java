package org.plenary.observers.checks;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.plenary.rules.Citation.rule;
import static org.plenary.rules.Finding.breach;
import static org.plenary.rules.Finding.note;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.Circulation;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * Judges the list of other non-governmental organizations against rule 17, paragraph 2: circulated "at least thirty days"
 * before the session.
 *
 * @param opens the day on which the session opens
 * @param days how many days before, by the rulebook
 */
public record ListCirculation(LocalDate opens, int days) {

    private static final Citation LIST = rule(17).para(2);

    /** The last day on which the list may be circulated. */
    public LocalDate deadline() {
        return opens.minusDays(days);
    }

    /** How many days before the opening a list was circulated. */
    public long daysBefore(Circulation list) {
        return DAYS.between(list.on(), opens);
    }

    /** What is to be said of the lists that were circulated, and of applications that wait for one. */
    public List<Finding> check(List<Circulation> lists, int waiting, LocalDate today) {
        return Stream.concat(lists.stream().flatMap(this::inTime), forOneStillToCome(waiting, today))
                .toList();
    }

    private Stream<Finding> inTime(Circulation list) {
        return list.on().isAfter(deadline())
                ? Stream.of(
                        breach("observer-list-late", LIST, list.number(), list.on(), daysBefore(list), days, deadline())
                                .about("lists/" + list.number()))
                : Stream.empty();
    }

    private Stream<Finding> forOneStillToCome(int waiting, LocalDate today) {
        if (waiting == 0) {
            return Stream.empty();
        }
        return Stream.of(
                today.isAfter(deadline())
                        ? breach("observer-list-overdue", LIST, waiting, deadline(), days)
                        : note("observer-list-due", LIST, waiting, deadline(), DAYS.between(today, deadline())));
    }
}
