package org.plenary.access.signin;

import java.util.List;

/**
 * What the page to sign in shows.
 *
 * @param name what was typed as name
 * @param error why the last attempt failed; empty if there was none
 * @param notice what has just happened, such as the sign-out; may be empty
 * @param passkeysAt where alone the browser can sign in with a passkey; empty where it cannot at all
 * @param provider the name of the organization's own provider; empty if there is none
 * @param demo the roles that a demonstration offers with one click; else none
 */
record SignInPage(String name, String error, String notice, String passkeysAt, String provider, List<DemoRole> demo) {

    /** A role to sign in as. */
    record DemoRole(String value, String label) {}
}
