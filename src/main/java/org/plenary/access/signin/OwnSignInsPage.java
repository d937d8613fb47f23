package org.plenary.access.signin;

import java.util.List;

/** The sign-ins of one's own account that have not ended. */
record OwnSignInsPage(List<Row> rows) {

    /**
     * One sign-in.
     *
     * @param browser as it names itself; empty if it does not
     * @param here whether the page is read with it
     */
    record Row(String since, String lastUsed, String address, String browser, boolean here) {}
}
