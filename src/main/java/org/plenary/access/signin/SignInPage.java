package org.plenary.access.signin;

/**
 * What the page to sign in shows.
 *
 * @param name what was typed as name
 * @param error why the last attempt failed; empty if there was none
 * @param notice what has just happened, such as the sign-out; may be empty
 */
record SignInPage(String name, String error, String notice) {}
