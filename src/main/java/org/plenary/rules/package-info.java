/**
 * The vocabulary of the rules of procedure: how a rule is cited, what a check reports, and the rulebook of a Conference
 * with the certainty of each rule.
 *
 * <p>The checks themselves live beside the facts they judge, one class a rule.
 */
@ApplicationModule(allowedDependencies = "languages")
@NullMarked
package org.plenary.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
