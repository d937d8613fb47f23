package org.plenary.delegations.privacy;

import java.util.List;

/**
 * Who sees which personal data of a session, and until when they are kept.
 *
 * @param desk whether the desk looks at it, which may erase what is due
 * @param due whether it may now
 */
record PersonalDataPage(
        String address,
        String session,
        String until,
        String erased,
        String people,
        List<String> readers,
        List<Line> lines,
        boolean desk,
        boolean due,
        String action) {

    /**
     * A kind of data.
     *
     * @param seen by each of the readers in their order, in words
     */
    record Line(String name, List<String> seen) {}
}
