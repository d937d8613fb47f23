package org.plenary.sessions;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;

/**
 * A body that meets in sessions, such as the Conference of the Parties to a convention. All of it is data: another
 * body, with its own symbol series, languages and hours, is another file in the folder of bodies.
 *
 * @param id short name in addresses, such as {@code untoc-cop}
 * @param symbol the start of the symbols of its documents, such as {@code CTOC/COP}
 * @param name full name
 * @param shortName what the site's head shows
 * @param knownBy for each language, names by which a paper may call the body or its treaty, to know it by
 * @param languages the languages it works in
 * @param slots the hours of its meetings, in the order of the day
 * @param instruments codes of the treaties it looks after, the convention first
 * @param rulebook the name of its rules of procedure among the rulebooks
 * @param rooms the rooms it usually has, the plenary's first
 */
public record Body(
        String id,
        String symbol,
        MultilingualText name,
        MultilingualText shortName,
        List<KnownBy> knownBy,
        List<Language> languages,
        ZoneId zone,
        MultilingualText place,
        List<Slot> slots,
        List<String> instruments,
        String rulebook,
        List<String> rooms) {

    public Body {
        knownBy = List.copyOf(knownBy);
        languages = List.copyOf(languages);
        slots = List.copyOf(slots);
        instruments = List.copyOf(instruments);
        rooms = List.copyOf(rooms);
    }

    /** Part of a day in which one meeting is held: {@code 10:00-13:00}. */
    public record Slot(LocalTime start, LocalTime end) {

        @Override
        public String toString() {
            return start + "-" + end;
        }
    }

    /** A name by which papers in one language call the body. */
    public record KnownBy(Language language, String name) {}
}
