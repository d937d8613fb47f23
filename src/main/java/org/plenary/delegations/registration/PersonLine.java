package org.plenary.delegations.registration;

import org.plenary.delegations.Participant;
import org.plenary.languages.Words;

/**
 * A person in a list of the desk.
 *
 * @param address where the person's form is
 * @param seen the version that the officer sees, for a decision
 * @param chip the kind of the chip that says the state
 * @param alike how many others may be the same person
 */
record PersonLine(
        long id,
        String address,
        String name,
        String delegation,
        String function,
        String position,
        int seen,
        String chip,
        String state,
        String why,
        boolean change,
        int alike) {

    static PersonLine of(Participant person, String delegation, int alike, Clerk clerk) {
        Words words = clerk.words();
        return new PersonLine(
                person.id(),
                clerk.address() + "/people/" + person.id(),
                person.person().name(),
                delegation,
                words.text("delegations.function." + person.person().function().word()),
                person.person().position(),
                person.version(),
                switch (person.state()) {
                    case PENDING -> "provisional";
                    case APPROVED -> "done";
                    case REFUSED -> "breach";
                    case WITHDRAWN -> "past";
                },
                words.text("delegations.state." + person.state().word()),
                person.why(),
                person.isChange(),
                alike);
    }
}
