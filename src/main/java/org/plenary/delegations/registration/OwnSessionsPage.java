package org.plenary.delegations.registration;

import java.util.List;

/**
 * Where a delegation's own work begins.
 *
 * @param whose the name of the delegation; empty for an account that acts for none
 */
record OwnSessionsPage(String whose, List<Line> sessions) {

    /**
     * A session.
     *
     * @param registration where the people of the delegation are; empty for those who do not register
     * @param people how many of them are in which state
     */
    record Line(String name, String address, String dates, String registration, String people) {}
}
