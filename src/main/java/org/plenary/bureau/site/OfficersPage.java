package org.plenary.bureau.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the officers of a session shows.
 *
 * @param lead when they were elected, or who is in office until then
 * @param rotation null until there are two sessions to compare
 */
record OfficersPage(
        String session,
        String address,
        String data,
        String lead,
        List<Line> officers,
        History history,
        @Nullable Rotation rotation) {

    /**
     * An officer of the session.
     *
     * @param term from when, in whose place, until when, and when acting President
     */
    record Line(String office, String person, String state, String stateAddress, String group, List<String> term) {}

    /**
     * Who was elected from which group, session by session, the latest first.
     *
     * @param groups the names of the groups, the columns
     */
    record History(List<String> groups, List<Row> rows) {}

    /** @param cells one for each group */
    record Row(String session, String address, List<List<Tile>> cells) {}

    /**
     * @param office decides its fill, {@code president}
     * @param sign the office in a letter or two
     * @param label office, name and State, for those who point at it or hear it
     */
    record Tile(String office, String sign, String state, String label) {}
}
