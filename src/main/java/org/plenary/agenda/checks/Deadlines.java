package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.documents.DocumentSymbol;
import org.plenary.rules.Certainty;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * What must have happened so many days before the opening, with the date that comes of it; and whether the dates that
 * are known meet it. The periods are those of the rulebook.
 */
final class Deadlines implements Check {

    private static final Citation COMMUNICATION = Citation.rule(9);
    private static final Citation ORGANIZATIONS = Citation.rule(17);
    private static final Citation SUBMISSION_OF_CREDENTIALS = Citation.rule(18).para(1);
    private static final Citation BUDGET = Citation.rule(72);
    private static final Citation SUBMISSION = Citation.practice("ten-weeks");
    private static final Citation ISSUANCE = Citation.practice("six-weeks");

    @Override
    public Stream<Finding> findings(Paper paper) {
        var opens = paper.agenda().session().opens();
        if (opens == null || paper.agenda().session().body() == null) {
            return Stream.empty();
        }
        return Stream.of(
                        agendaIsCommunicated(paper, opens),
                        organizationsAreListed(paper, opens),
                        credentialsAreSubmitted(paper, opens),
                        budgetIsSent(paper, opens),
                        documentsAreSubmitted(paper, opens),
                        documentsAreIssued(paper, opens))
                .flatMap(findings -> findings);
    }

    /** Rule 9: "at least 60 days before". */
    private static Stream<Finding> agendaIsCommunicated(Paper paper, LocalDate opens) {
        var days = period(paper, "9", "days");
        if (days.isEmpty()) {
            return Stream.empty();
        }
        var deadline = opens.minusDays(days.getAsInt());
        var issued = paper.agenda().session().issued();
        var finding = issued == null
                ? Finding.note("deadline-agenda", COMMUNICATION, days.getAsInt(), deadline)
                : judged(paper, issued, opens, days.getAsInt());
        return Stream.of(placed(paper, 9, finding));
    }

    /** A period taken over from the rules of another body is a default, and missing it no breach. */
    private static Finding judged(Paper paper, LocalDate issued, LocalDate opens, int days) {
        var deadline = opens.minusDays(days);
        long before = ChronoUnit.DAYS.between(issued, opens);
        if (!issued.isAfter(deadline)) {
            return Finding.note("deadline-agenda-met", COMMUNICATION, days, deadline, issued, before);
        }
        return isSure(paper, "9")
                ? Finding.breach("deadline-agenda-missed", COMMUNICATION, days, deadline, issued, before)
                : Finding.departure("deadline-agenda-missed", COMMUNICATION, days, deadline, issued, before);
    }

    private static boolean isSure(Paper paper, String rule) {
        return paper.rulebook()
                .find(rule)
                .filter(found -> found.certainty() == Certainty.SEEN || found.certainty() == Certainty.SEEN_IN_AGENDA)
                .isPresent();
    }

    /** Rule 17: the list of organizations "at least 30 days before". */
    private static Stream<Finding> organizationsAreListed(Paper paper, LocalDate opens) {
        var days = period(paper, "17", "days");
        return days.isEmpty() || !concerns(paper, "observers", 17)
                ? Stream.empty()
                : Stream.of(placed(
                        paper,
                        17,
                        Finding.note(
                                "deadline-organizations",
                                ORGANIZATIONS,
                                days.getAsInt(),
                                opens.minusDays(days.getAsInt()))));
    }

    /** Rule 18: credentials "if possible not later than 24 hours before". */
    private static Stream<Finding> credentialsAreSubmitted(Paper paper, LocalDate opens) {
        var hours = period(paper, "18", "hours");
        if (hours.isEmpty() || !concerns(paper, "credentials", 18)) {
            return Stream.empty();
        }
        var end = opens.atTime(openingHour(paper)).minusHours(hours.getAsInt());
        return Stream.of(placed(
                paper,
                18,
                Finding.note(
                        "deadline-credentials",
                        SUBMISSION_OF_CREDENTIALS,
                        hours.getAsInt(),
                        end.toLocalDate(),
                        end.toLocalTime())));
    }

    /** Rule 72: the budget "at least 60 days before the regular session". */
    private static Stream<Finding> budgetIsSent(Paper paper, LocalDate opens) {
        var days = period(paper, "72", "days");
        if (days.isEmpty() || !concerns(paper, "budget", 72)) {
            return Stream.empty();
        }
        var deadline = opens.minusDays(days.getAsInt());
        var note = Finding.note("deadline-budget", BUDGET, days.getAsInt(), deadline);
        var late = budgets(paper)
                .filter(symbol ->
                        issued(paper, symbol).filter(deadline::isBefore).isPresent())
                .map(symbol -> Finding.breach(
                                "deadline-budget-missed",
                                BUDGET,
                                symbol,
                                issued(paper, symbol).orElseThrow(),
                                deadline)
                        .about(symbol.text()));
        return Stream.concat(Stream.of(note), late).map(finding -> placed(paper, 72, finding));
    }

    private static Stream<Finding> documentsAreSubmitted(Paper paper, LocalDate opens) {
        return paper.rulebook().period("ten-weeks", "weeks").stream()
                .mapToObj(weeks -> placed(
                        paper, 0, Finding.note("deadline-submission", SUBMISSION, weeks, opens.minusWeeks(weeks))));
    }

    private static Stream<Finding> documentsAreIssued(Paper paper, LocalDate opens) {
        var weeks = paper.rulebook().period("six-weeks", "weeks");
        if (weeks.isEmpty()) {
            return Stream.empty();
        }
        var deadline = opens.minusWeeks(weeks.getAsInt());
        var note = placed(paper, 0, Finding.note("deadline-issuance", ISSUANCE, weeks.getAsInt(), deadline));
        return Stream.concat(
                Stream.of(note),
                ofThisSession(paper)
                        .flatMap(symbol -> issued(paper, symbol).stream()
                                .flatMap(day -> judgedDocument(paper, opens, deadline, new Issued(symbol, day)))));
    }

    private static Stream<Finding> judgedDocument(Paper paper, LocalDate opens, LocalDate deadline, Issued document) {
        long before = ChronoUnit.DAYS.between(document.day(), opens);
        var judged = document.day().isAfter(deadline)
                ? Finding.departure(
                        "document-missed-issuance", ISSUANCE, document.symbol(), document.day(), before, deadline)
                : Finding.note("document-met-issuance", ISSUANCE, document.symbol(), document.day(), before, deadline);
        var agendaDeadline = period(paper, "9", "days").stream()
                .mapToObj(opens::minusDays)
                .filter(document.day()::isAfter)
                .map(day -> Finding.departure(
                        "document-after-agenda-deadline", COMMUNICATION, document.symbol(), document.day(), day));
        return Stream.concat(Stream.of(judged), agendaDeadline)
                .map(finding -> finding.about(document.symbol().text()))
                .map(finding ->
                        lineOf(paper, document.symbol()).map(finding::atLine).orElse(finding));
    }

    /** Periods of a rule bind the Conference; a group that it set up has its own practice. */
    private static OptionalInt period(Paper paper, String rule, String unit) {
        return paper.isOfTheConference() ? paper.rulebook().period(rule, unit) : OptionalInt.empty();
    }

    private static boolean concerns(Paper paper, String subject, int rule) {
        return paper.lineOfRule(rule).isPresent()
                || paper.itemsAbout(subject).findAny().isPresent();
    }

    private static LocalTime openingHour(Paper paper) {
        var hour = paper.agenda().session().opensAt();
        var body = paper.agenda().session().body();
        return hour != null || body == null
                ? orMorning(hour)
                : body.slots().getFirst().start();
    }

    private static LocalTime orMorning(@Nullable LocalTime hour) {
        return hour == null ? LocalTime.of(10, 0) : hour;
    }

    /** The documents of the item whose annotation cites the rule on the budget. */
    private static Stream<DocumentSymbol> budgets(Paper paper) {
        return paper.itemsAbout("budget")
                .map(Item::documents)
                .flatMap(List::stream)
                .map(document -> document.symbol())
                .distinct();
    }

    /** Documents of the general series made for this session: those of other years and of the session itself are not. */
    private static Stream<DocumentSymbol> ofThisSession(Paper paper) {
        var body = paper.agenda().session().body();
        var opens = paper.agenda().session().opens();
        return body == null || opens == null
                ? Stream.empty()
                : paper.agenda()
                        .documents()
                        .map(document -> document.symbol())
                        .distinct()
                        .filter(symbol -> symbol.text()
                                .matches(java.util.regex.Pattern.quote(body.symbol()) + "/" + opens.getYear()
                                        + "/\\d+"));
    }

    private static Optional<LocalDate> issued(Paper paper, DocumentSymbol symbol) {
        return Optional.ofNullable(paper.issued().get(symbol));
    }

    private static Optional<Integer> lineOf(Paper paper, DocumentSymbol symbol) {
        return paper.agenda()
                .documents()
                .filter(document -> document.symbol().equals(symbol))
                .map(document -> document.line())
                .findFirst();
    }

    private static Finding placed(Paper paper, int rule, Finding finding) {
        return paper.lineOfRule(rule)
                .or(paper::lineOfOpening)
                .map(finding::atLine)
                .orElse(finding);
    }

    private record Issued(DocumentSymbol symbol, LocalDate day) {}
}
