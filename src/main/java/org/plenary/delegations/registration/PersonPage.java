package org.plenary.delegations.registration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.GivenPerson;

/**
 * The form of a person.
 *
 * @param line null for somebody new
 * @param errors in words, by field
 * @param badge the code of the badge; null before the first approval
 * @param alike others who may be the same person
 * @param stands how the registration stands, and through whom
 * @param changes what a change that waits or was refused says otherwise than what was approved
 * @param desk whether it is the desk's, which decides; else it is that of the delegation itself
 */
record PersonPage(
        String address,
        String session,
        String title,
        String action,
        int seen,
        GivenPerson form,
        Map<String, String> errors,
        String problem,
        List<String> offered,
        @Nullable PersonLine line,
        @Nullable String badge,
        List<PersonLine> alike,
        String stands,
        List<Change> changes,
        boolean desk) {

    /** A field that a change gives otherwise. */
    record Change(String field, String before, String now) {}

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    String typed(String field) {
        return form.field(field);
    }
}
