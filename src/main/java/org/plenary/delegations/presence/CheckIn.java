package org.plenary.delegations.presence;

import org.plenary.delegations.Participant;

/** What came of a code that was scanned or typed at the door. */
sealed interface CheckIn {

    /** The person is in, and was not before. */
    record Came(Participant participant) implements CheckIn {}

    /** The person was in already: scanned twice, or at another desk at the same moment. Counted once. */
    record AlreadyIn(Participant participant) implements CheckIn {}

    /** The signs do not fit together: a typing error. */
    record Misread() implements CheckIn {}

    /** A code that no badge of the session has, or whose badge is not valid any more. */
    record Unknown() implements CheckIn {}
}
