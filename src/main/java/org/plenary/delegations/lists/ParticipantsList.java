package org.plenary.delegations.lists;

import java.util.List;
import org.plenary.languages.Language;

/**
 * The list of participants in one language, as papers of the series INF have it: delegations by how they take part, each by
 * name; under each its people. Only those stand in it who were approved and agreed; the others are counted.
 *
 * @param title {@code Provisional list of participants}
 * @param summary how many delegations and people
 */
record ParticipantsList(
        Language language,
        String organization,
        String body,
        String session,
        String placeAndDates,
        String title,
        String summary,
        List<Part> parts) {

    ParticipantsList {
        parts = List.copyOf(parts);
    }

    boolean isRightToLeft() {
        return language.direction().equals("rtl");
    }

    /** Those who take part in one way. */
    record Part(String name, List<Entry> entries) {}

    /**
     * A delegation.
     *
     * @param unnamed how many more came who are not named, in a sentence; empty for none
     */
    record Entry(String name, String code, List<Group> groups, String unnamed) {}

    /** The people of one function. */
    record Group(String function, List<Line> people) {}

    /** A person. */
    record Line(String name, String position) {}
}
