package org.plenary.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.treaties.Instrument;

/**
 * What the page about the site shows.
 *
 * @param sources the facts that ship with Plenary, where they come from and how far they reach
 * @param treaties up to which day signatures and deposits are known
 */
record AboutPage(List<Source> sources, List<Reach> treaties) {

    static AboutPage of(List<Instrument> instruments, Words words) {
        return new AboutPage(
                List.of(
                        Source.of("status", "/treaties", words),
                        Source.of("states", "/states", words),
                        Source.of("groups", "/states", words),
                        Source.of("articles", "/treaties", words),
                        Source.of("sessions", "/sessions", words),
                        Source.of("documents", "/documents", words),
                        Source.of("organizations", "/api/organizations", words),
                        Source.of("rules", "/rules", words),
                        Source.of("sample", null, words)),
                instruments.stream().map(each -> Reach.of(each, words)).toList());
    }

    /**
     * Facts of one kind.
     *
     * @param address where they are shown; null for what need not be here
     */
    record Source(String name, @Nullable String address, String origin, String reach) {

        static Source of(String kind, @Nullable String address, Words words) {
            var key = "site.about.source." + kind;
            return new Source(words.text(key), address, words.text(key + ".origin"), words.text(key + ".reach"));
        }
    }

    /** How far the status of a treaty is known. */
    record Reach(Localized name, String address, String to) {

        static Reach of(Instrument instrument, Words words) {
            return new Reach(
                    instrument.name().in(words.language()),
                    "/treaties/" + instrument.key(),
                    words.date(instrument.dataTo()));
        }
    }
}
