/**
 * The credentials of representatives (rules 18 to 20): what came in from whom, what the rules say of it, the examination by
 * the bureau, objections and the provisional seat, the decision of the Conference.
 *
 * <p>{@link org.plenary.credentials.CredentialsDesk} carries out the acts; the checks are one class a rule. The officer's
 * pages are in {@code desk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "record",
            "treaties",
            "sessions",
            "agenda",
            "agenda :: paper",
            "delegations"
        })
@NullMarked
package org.plenary.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
