package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.access.Actor;
import org.plenary.access.Role;
import org.plenary.bureau.Bureaux;
import org.plenary.bureau.Office;
import org.plenary.bureau.Officer;
import org.plenary.rules.Finding;
import org.plenary.sessions.Session;
import org.plenary.treaties.State;
import org.plenary.treaties.Treaties;

/** How the scenario of the fourth session comes to its officers: a slate that breaks rule 22, one that meets it, the election. */
record ElectionOfFourthSession(Treaties treaties, Bureaux bureaux, Session session, List<State> parties) {

    private static final LocalDate OPENING = LocalDate.of(2008, 10, 8);
    private static final Actor OFFICER = new Actor("amina", Set.of(Role.CONFERENCE_OFFICER), null);

    /** Three of the Western group and one of the Eastern European break rule 22; an exchange puts it right. */
    void slateIsMendedAndElected() {
        var slate = nominated();
        assertThat(judged()).extracting(Finding::code).containsExactly("bureau-group", "bureau-group");

        mend(slate);
        assertThat(judged()).isEmpty();

        var seen = bureaux.nominees(session).stream().map(Officer::id).collect(Collectors.toSet());
        assertThat(bureaux.elect(session, seen, OPENING, 1, List.of(), OFFICER)).isTrue();
        assertThat(bureaux.elected(session)).hasSize(10);
    }

    private List<State> nominated() {
        var slate = new ArrayList<State>();
        for (var group : treaties.groups()) {
            int seats = group.code().equals("WEOG") ? 3 : group.code().equals("EEG") ? 1 : 2;
            partiesToAllOf(group.code()).stream().limit(seats).forEach(slate::add);
        }
        for (var state : slate) {
            var office = slate.indexOf(state) == 0
                    ? Office.PRESIDENT
                    : slate.indexOf(state) == 1 ? Office.RAPPORTEUR : Office.VICE_PRESIDENT;
            bureaux.nominate(session, office, state, "Person of " + state.code(), OFFICER);
        }
        return slate;
    }

    private void mend(List<State> slate) {
        var third = bureaux.nominees(session).stream()
                .filter(officer -> "WEOG".equals(officer.group()))
                .reduce((_, last) -> last)
                .orElseThrow();
        bureaux.withdraw(session, third.id(), OFFICER);
        var other = partiesToAllOf("EEG").stream()
                .filter(state -> !slate.contains(state))
                .findFirst()
                .orElseThrow();
        bureaux.nominate(session, Office.VICE_PRESIDENT, other, "Person of " + other.code(), OFFICER);
    }

    private List<State> partiesToAllOf(String group) {
        var all = treaties.partiesToAll(
                session.body().instruments().stream()
                        .flatMap(code -> treaties.instrument(code).stream())
                        .toList(),
                OPENING);
        return parties.stream()
                .filter(state -> isOf(group, state) && all.contains(state.code()))
                .toList();
    }

    private static boolean isOf(String group, State state) {
        return state.groupOn(OPENING)
                .filter(membership -> membership.group().equals(group))
                .isPresent();
    }

    private List<Finding> judged() {
        return bureaux.composition(session).check(bureaux.slate(session));
    }
}
