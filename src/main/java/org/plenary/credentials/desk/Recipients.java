package org.plenary.credentials.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.languages.Language;
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
        return delegations
                .find(all.session(), entry.state().code())
                .map(delegation -> addresses(participants.of(delegation)))
                .orElse(List.of());
    }

    /** Those of every State of which something has been heard, by its code. */
    Map<String, List<String>> ofAll(OfSession all) {
        var people = participants.registered(all.session().id()).stream()
                .collect(Collectors.groupingBy(Participant::delegation));
        var byState = new HashMap<String, List<String>>();
        for (var delegation : delegations.of(all.session(), Language.ENGLISH)) {
            byState.put(delegation.key(), addresses(people.getOrDefault(delegation.id(), List.of())));
        }
        return byState;
    }

    private static List<String> addresses(List<Participant> people) {
        return people.stream()
                .filter(person ->
                        person.state() == RegistrationState.APPROVED || person.state() == RegistrationState.PENDING)
                .map(person -> person.person().email())
                .filter(email -> !email.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
