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
        String stands) {

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    String typed(String field) {
        return form.field(field);
    }
}
