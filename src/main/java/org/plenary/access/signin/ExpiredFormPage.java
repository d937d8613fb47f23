package org.plenary.access.signin;

import java.util.List;

/**
 * What stands in place of a form that came too late.
 *
 * @param back where the form was
 * @param signedOut whether the sign-in has ended, too
 * @param typed what was typed, to be copied
 */
record ExpiredFormPage(String back, boolean signedOut, List<Typed> typed) {

    /** A field and what was typed into it. */
    record Typed(String field, String text) {}
}
