package org.plenary.agenda.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plenary.rules.Citation;
import org.plenary.rules.Rulebook;
import org.plenary.sessions.Session;

/**
 * A day before the opening by which something is due. The periods are those of the rulebook; what it does not say is not
 * due.
 *
 * @param what the word of its sentence, {@code agenda.deadline.<what>}
 * @param period days, weeks or hours before the opening
 */
record Deadline(What what, int period, Citation citation, LocalDate day) {

    /** What is due, in the order of the rules. */
    enum What {
        /** Documents are submitted for processing. */
        SUBMISSION,
        /** The provisional agenda reaches the States Parties and observers. */
        AGENDA,
        /** The budget reaches the States Parties. */
        BUDGET,
        /** Documents are issued in all languages. */
        ISSUANCE,
        /** The list of organizations without consultative status is circulated. */
        ORGANIZATIONS,
        /** Credentials are submitted. */
        CREDENTIALS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The deadlines of a session, the earliest first. */
    static List<Deadline> of(Session session, Rulebook rulebook) {
        var opens = session.opens();
        return Stream.of(
                        weeks(What.SUBMISSION, "ten-weeks", opens, rulebook),
                        days(What.AGENDA, 9, opens, rulebook),
                        days(What.BUDGET, 72, opens, rulebook),
                        weeks(What.ISSUANCE, "six-weeks", opens, rulebook),
                        days(What.ORGANIZATIONS, 17, opens, rulebook),
                        hours(session, rulebook))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }

    private static Optional<Deadline> weeks(What what, String practice, LocalDate opens, Rulebook rulebook) {
        return present(rulebook.period(practice, "weeks"))
                .map(weeks -> new Deadline(what, weeks, Citation.practice(practice), opens.minusWeeks(weeks)));
    }

    private static Optional<Deadline> days(What what, int rule, LocalDate opens, Rulebook rulebook) {
        return present(rulebook.period(Integer.toString(rule), "days"))
                .map(days -> new Deadline(what, days, Citation.rule(rule), opens.minusDays(days)));
    }

    /** Rule 18: "not later than 24 hours before the opening". */
    private static Optional<Deadline> hours(Session session, Rulebook rulebook) {
        var hour = Optional.ofNullable(session.opensAt())
                .orElse(session.body().slots().getFirst().start());
        return present(rulebook.period("18", "hours"))
                .map(hours -> new Deadline(
                        What.CREDENTIALS,
                        hours,
                        Citation.rule(18),
                        session.opens().atTime(hour).minusHours(hours).toLocalDate()));
    }

    private static Optional<Integer> present(OptionalInt period) {
        return period.isPresent() ? Optional.of(period.getAsInt()) : Optional.empty();
    }
}
