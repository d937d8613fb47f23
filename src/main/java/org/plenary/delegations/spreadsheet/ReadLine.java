package org.plenary.delegations.spreadsheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.GivenPerson;
import org.plenary.delegations.NamedDelegations.Meant;
import org.plenary.delegations.Person;

/**
 * A line of a file as it was understood.
 *
 * @param person null if a field cannot be kept
 * @param meant null if no delegation is meant that is known
 * @param errors for each field, the word of what is wrong
 * @param repeated whether the same person is in the same delegation, or earlier in the file; registered only once
 * @param alike names of others who may be the same person; told only
 */
record ReadLine(
        int line,
        GivenPerson given,
        @Nullable Person person,
        @Nullable Meant meant,
        Map<String, String> errors,
        boolean cleaned,
        boolean repeated,
        List<String> alike) {

    /** Whether the person is registered when the file is accepted. */
    boolean counts() {
        return errors.isEmpty() && !repeated;
    }
}
