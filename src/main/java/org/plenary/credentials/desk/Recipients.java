package org.plenary.credentials.desk;

import java.util.List;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.springframework.stereotype.Component;

/**
 * Whom to write to about the credentials of a State: those of its delegation who gave an address when they were registered,
 * in the order of papers. Where nobody did, the message goes to the Permanent Mission by other ways.
 */
@Component
class Recipients {

    private static final int MOST = 3;

    private final Delegations delegations;
    private final Participants participants;

    Recipients(Delegations delegations, Participants participants) {
        this.delegations = delegations;
        this.participants = participants;
    }

    List<String> of(Entry entry, OfSession all) {
        return delegations.find(all.session(), entry.state().code()).stream()
                .flatMap(delegation -> participants.of(delegation).stream())
                .filter(person ->
                        person.state() == RegistrationState.APPROVED || person.state() == RegistrationState.PENDING)
                .map(Participant::person)
                .map(person -> person.email())
                .filter(email -> !email.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
