package org.plenary.observers.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.observers.Circulation;
import org.plenary.observers.checks.ListCirculation;
import org.plenary.sessions.Session;

/**
 * A list of organizations as it was circulated to the States Parties.
 *
 * @param circulated when, how many days before the opening, and what the rule asks
 * @param late whether that was fewer days than the rule asks
 */
record ListPage(
        String session,
        String sessionAddress,
        String title,
        String symbol,
        String date,
        String address,
        String circulated,
        boolean late,
        List<Entry> entries) {

    static ListPage of(Session session, Circulation list, @Nullable ListCirculation rule, Words words) {
        return new ListPage(
                words.text("sessions.nth", session.number()),
                session.address(),
                words.text("observers.list.nth", list.number() - 1),
                list.symbol(),
                words.date(list.on()),
                "%s/observers/lists/%d".formatted(session.address(), list.number()),
                rule == null
                        ? words.text("observers.list.circulated", list.on())
                        : words.text("observers.list.circulated-days", list.on(), rule.daysBefore(list), rule.days()),
                rule != null && list.on().isAfter(rule.deadline()),
                list.entries().stream().map(each -> Entry.of(each, words)).toList());
    }

    /** An organization on the list. */
    record Entry(
            Localized name,
            String acronym,
            String website,
            @Nullable Localized information) {

        static Entry of(Circulation.Entry entry, Words words) {
            var information = entry.information().in(words.language());
            return new Entry(
                    entry.name().in(words.language()),
                    entry.acronym().in(words.language()).text(),
                    entry.website(),
                    information.text().isEmpty() ? null : information);
        }
    }
}
