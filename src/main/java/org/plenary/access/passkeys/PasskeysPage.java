package org.plenary.access.passkeys;

import java.util.List;

/**
 * One's own passkeys, and the way to one more.
 *
 * @param most how many there can be
 * @param offered whether there can be passkeys at the address of the page
 * @param name what was typed as name of a new one
 * @param nameError the end of the key of what is wrong with the name; empty if nothing is
 * @param passwordError the end of the key of what is wrong with the present password; empty if nothing is
 */
record PasskeysPage(int most, boolean offered, List<Row> rows, String name, String nameError, String passwordError) {

    /** Whether one has to go before there can be another. */
    boolean isFull() {
        return rows.size() >= most;
    }

    /**
     * One passkey.
     *
     * @param lastUsed empty if it was not used yet
     * @param removal where the form goes that takes it away
     */
    record Row(String name, String made, String lastUsed, String removal) {}
}
