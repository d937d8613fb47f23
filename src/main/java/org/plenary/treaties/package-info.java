/**
 * States, treaties and their articles; who is a Party to what on which day.
 *
 * <p>The rules stand in {@link org.plenary.treaties.EntryIntoForce}; the facts ship in {@code reference/treaties}, with
 * their sources beside them; {@link org.plenary.treaties.Treaties} answers. The pages are in {@code status}, {@code
 * articles} and {@code states}.
 */
@ApplicationModule(allowedDependencies = {"languages", "rules", "web", "database"})
@NullMarked
package org.plenary.treaties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
