package org.plenary.access.signin;

import java.util.List;

/**
 * What one's own account is.
 *
 * @param actingFor the State or organization; empty for none
 */
record AccountPage(String name, List<String> roles, String actingFor) {}
