package org.plenary.bureau;

import static org.plenary.bureau.Office.PRESIDENT;
import static org.plenary.bureau.Office.RAPPORTEUR;
import static org.plenary.bureau.Office.VICE_PRESIDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.languages.MultilingualText;
import org.plenary.treaties.RegionalGroup;
import org.plenary.treaties.State;

/** Starts from a slate that satisfies rule 22, with States made up, so that a test says only what it changes. */
final class SlateInOrder {

    static final LocalDate OPENING = LocalDate.of(2008, 10, 8);
    static final BureauSeats SEATS = new BureauSeats(Map.of(PRESIDENT, 1, VICE_PRESIDENT, 8, RAPPORTEUR, 1), 2, 2);
    static final List<RegionalGroup> GROUPS = List.of(group("A"), group("B"), group("C"), group("D"), group("E"));

    private final List<Nominee> nominees = new ArrayList<>();
    private final List<Set<String>> parties = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
    private final List<State> states = new ArrayList<>();
    private BureauSlate outgoing = new BureauSlate(List.of());
    private @Nullable LocalDate knownTo;

    SlateInOrder() {
        for (var group : GROUPS) {
            for (int number = 1; number <= 4; number++) {
                var state = state(group.code(), number);
                states.add(state);
                party(state.code(), 3);
                if (number < 3) {
                    var office = state.code().equals("A1")
                            ? PRESIDENT
                            : state.code().equals("E2") ? RAPPORTEUR : VICE_PRESIDENT;
                    nominees.add(new Nominee(office, state, group.code()));
                }
            }
        }
    }

    /** Makes the State a Party to so many of the three instruments, the Convention first. */
    SlateInOrder party(String code, int instruments) {
        for (int number = 0; number < parties.size(); number++) {
            if (number < instruments) {
                parties.get(number).add(code);
            } else {
                parties.get(number).remove(code);
            }
        }
        return this;
    }

    SlateInOrder everyoneParty(int instruments) {
        states.forEach(state -> party(state.code(), instruments));
        return this;
    }

    SlateInOrder without(String code) {
        nominees.removeIf(nominee -> nominee.state().code().equals(code));
        return this;
    }

    SlateInOrder outgoing(Office office, String group) {
        outgoing = new BureauSlate(List.of(new Nominee(office, state(group, 4), group)));
        return this;
    }

    SlateInOrder knownTo(LocalDate day) {
        knownTo = day;
        return this;
    }

    BureauSlate slate() {
        return new BureauSlate(nominees);
    }

    BureauComposition rule() {
        return new BureauComposition(
                SEATS, GROUPS, new PartiesAtOpening(OPENING, List.<Set<String>>copyOf(parties), knownTo), outgoing);
    }

    List<GroupSeats> wanted() {
        return new SlateCompletion(rule(), states).of(slate());
    }

    static MultilingualText name(String name) {
        return MultilingualText.of(Language.ENGLISH, name);
    }

    private static RegionalGroup group(String code) {
        return new RegionalGroup(code, name("Group " + code));
    }

    private static State state(String group, int number) {
        var name = name("State " + group + number);
        return new State(
                group + number,
                "",
                "",
                State.Kind.MEMBER,
                null,
                name,
                name,
                List.of(new State.Membership(group, null, null, false)));
    }
}
