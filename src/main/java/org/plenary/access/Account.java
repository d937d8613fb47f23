package org.plenary.access;

/**
 * A member of the secretariat who may sign in.
 *
 * @param password its hash, with the name of the way it was made
 * @param mustChange whether the password was given by someone else and opens nothing but the page to change it
 * @param edition raised with each change of the password
 */
record Account(String name, String password, boolean mustChange, int edition) {

    static final int LONGEST_NAME = 60;
}
