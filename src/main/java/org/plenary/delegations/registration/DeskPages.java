package org.plenary.delegations.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.DelegationFindings;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.RegistrationState;
import org.plenary.delegations.notes.Notes;
import org.plenary.delegations.registration.DeskPage.Group;
import org.springframework.stereotype.Component;

/** Makes the pages on which the desk sees who is registered. */
@Component
class DeskPages {

    private final Delegations delegations;
    private final Participants participants;
    private final Notes notes;

    DeskPages(Delegations delegations, Participants participants, Notes notes) {
        this.delegations = delegations;
        this.participants = participants;
        this.notes = notes;
    }

    DeskPage desk(Clerk clerk, long after) {
        var all = delegations.of(clerk.session(), clerk.language());
        var counts = participants.counts(clerk.session().id());
        var waiting = participants.waiting(clerk.session().id(), after);
        return new DeskPage(
                clerk.sessionName(),
                clerk.session().address(),
                clerk.address(),
                clerk.words()
                        .text(
                                "delegations.summary",
                                all.size(),
                                total(counts, RegistrationState.APPROVED),
                                total(counts, RegistrationState.PENDING)),
                lines(waiting, names(all, clerk), clerk),
                waiting.size() < 100
                        ? null
                        : clerk.address() + "?after=" + waiting.getLast().id(),
                groups(all, counts, clerk));
    }

    DelegationPage delegation(Clerk clerk, Delegation delegation) {
        var people = participants.of(delegation);
        return new DelegationPage(
                clerk.address(),
                clerk.sessionName(),
                delegation.name().in(clerk.language()).text(),
                delegation.key(),
                clerk.words().text("delegations.one." + delegation.kind().word()),
                lines(people, Map.of(), clerk),
                DelegationFindings.check(people).stream()
                        .map(finding -> DeskFinding.of(finding, clerk.session(), clerk.words()))
                        .toList(),
                people.stream().anyMatch(Participant::isAdmitted),
                clerk.address() + "/notes/" + delegation.id(),
                notes.of(delegation).stream()
                        .map(note -> NoteLine.of(note, clerk))
                        .toList(),
                clerk.session().address() + "/participants/personal-data");
    }

    List<PersonLine> alike(Participant person, Clerk clerk) {
        var names = names(delegations.of(clerk.session(), clerk.language()), clerk);
        return participants.alike(clerk.session().id(), person).stream()
                .filter(clerk::mayTouch)
                .map(other -> PersonLine.of(other, names.getOrDefault(other.delegation(), ""), 0, clerk))
                .toList();
    }

    private List<PersonLine> lines(List<Participant> people, Map<Long, String> names, Clerk clerk) {
        var alike = participants.alike(clerk.session().id(), people);
        return people.stream()
                .map(person -> PersonLine.of(
                        person,
                        names.getOrDefault(person.delegation(), ""),
                        (int) alike.getOrDefault(person.id(), List.of()).stream()
                                .filter(clerk::mayTouch)
                                .count(),
                        clerk))
                .toList();
    }

    private static Map<Long, String> names(List<Delegation> all, Clerk clerk) {
        return all.stream()
                .collect(Collectors.toMap(
                        Delegation::id, each -> each.name().in(clerk.language()).text()));
    }

    private static List<Group> groups(
            List<Delegation> all, Map<Long, Map<RegistrationState, Integer>> counts, Clerk clerk) {
        return Arrays.stream(DelegationKind.values())
                .map(kind -> new Group(
                        clerk.words().text("delegations.kind." + kind.word()),
                        all.stream()
                                .filter(delegation -> delegation.kind() == kind)
                                .map(each -> line(each, counts.getOrDefault(each.id(), Map.of()), clerk))
                                .toList()))
                .filter(group -> !group.delegations().isEmpty())
                .toList();
    }

    private static DeskPage.Line line(Delegation delegation, Map<RegistrationState, Integer> counts, Clerk clerk) {
        return new DeskPage.Line(
                clerk.address() + "/delegations/" + delegation.key(),
                delegation.name().in(clerk.language()).text(),
                counts.getOrDefault(RegistrationState.APPROVED, 0),
                counts.getOrDefault(RegistrationState.PENDING, 0),
                counts.getOrDefault(RegistrationState.REFUSED, 0));
    }

    private static int total(Map<Long, Map<RegistrationState, Integer>> counts, RegistrationState state) {
        return counts.values().stream()
                .mapToInt(each -> each.getOrDefault(state, 0))
                .sum();
    }
}
