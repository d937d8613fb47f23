package org.plenary.bureau;

import org.jspecify.annotations.Nullable;
import org.plenary.treaties.State;

/**
 * A representative whom a regional group proposes for an office, or who holds it.
 *
 * @param group the regional group of the State on the day the session opens; null for one outside the groups
 */
public record Nominee(Office office, State state, @Nullable String group) {}
