package org.plenary.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

@DisplayName("Rule 12, composition of a delegation")
class DelegationFindingsTests {

    @Test
    void representativeWithAlternatesAndAdvisersIsInOrder() {
        assertThat(DelegationFindings.check(inOrder())).isEmpty();
    }

    @Test
    void delegationOfNobodyIsNotJudged() {
        assertThat(DelegationFindings.check(List.of())).isEmpty();
    }

    @Test
    void secondRepresentativeIsABreach() {
        var people = inOrder();
        people.add(someone(Function.REPRESENTATIVE, RegistrationState.PENDING));

        assertThat(DelegationFindings.check(people))
                .containsExactly(Finding.breach("more-than-one-representative", Citation.rule(12), 2L));
    }

    @Test
    void secondRepresentativeWhoWasRefusedIsNone() {
        var people = inOrder();
        people.add(someone(Function.REPRESENTATIVE, RegistrationState.REFUSED));

        assertThat(DelegationFindings.check(people)).isEmpty();
    }

    @Test
    void alternateAloneIsToldThatNoRepresentativeIsRegistered() {
        assertThat(DelegationFindings.check(List.of(someone(Function.ALTERNATE, RegistrationState.APPROVED))))
                .extracting(Finding::code)
                .containsExactly("no-representative");
    }

    private static List<Participant> inOrder() {
        var people = new ArrayList<Participant>();
        people.add(someone(Function.REPRESENTATIVE, RegistrationState.APPROVED));
        people.add(someone(Function.ALTERNATE, RegistrationState.APPROVED));
        people.add(someone(Function.ALTERNATE, RegistrationState.PENDING));
        people.add(someone(Function.ADVISER, RegistrationState.APPROVED));
        return people;
    }

    private static Participant someone(Function function, RegistrationState state) {
        var person = new Person("Doe", "Jane", "", "", function, 1, "", true);
        return new Participant(1, 1, 1, null, state, "", null, null, null, person);
    }
}
