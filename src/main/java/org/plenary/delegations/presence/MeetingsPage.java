package org.plenary.delegations.presence;

import java.util.List;

/** The meetings of a session with how many came, to go to the counter of one. */
record MeetingsPage(String address, String session, List<Line> meetings) {

    /** A meeting. */
    record Line(String address, String name, String when, String people) {}
}
