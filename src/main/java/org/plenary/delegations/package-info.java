/**
 * Who takes part in a session and for whom: delegations of States and organizations, their people, registration, presence
 * at meetings, badges and the list of participants (rules 12, 13 and 41).
 *
 * <p>What a delegation may do follows from how it takes part ({@link org.plenary.delegations.DelegationKind}). The desk of
 * registration is in {@code registration}, files of people in {@code spreadsheet}, check-in and quorum in {@code presence},
 * the list of participants in {@code lists}, badges in {@code badges}, notes verbales in {@code notes}, how long personal data are
 * kept and who sees them in {@code privacy}. A focal point works for
 * its own delegation with the same forms, and sees no other.
 */
@ApplicationModule(
        allowedDependencies = {
            "languages",
            "rules",
            "web",
            "web :: sheets",
            "web :: uploads",
            "web :: pdf",
            "treaties",
            "sessions",
            "agenda :: paper",
            "programme",
            "record",
            "access"
        })
@NullMarked
package org.plenary.delegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
