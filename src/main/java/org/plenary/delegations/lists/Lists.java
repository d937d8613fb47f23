package org.plenary.delegations.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Function;
import org.plenary.delegations.Participant;
import org.plenary.delegations.Participants;
import org.plenary.delegations.lists.ParticipantsList.Entry;
import org.plenary.delegations.lists.ParticipantsList.Group;
import org.plenary.delegations.lists.ParticipantsList.Line;
import org.plenary.delegations.lists.ParticipantsList.Part;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.springframework.stereotype.Component;

/** Draws the list of participants from what is registered; nothing of it is typed again. */
@Component
class Lists {

    private final Delegations delegations;
    private final Participants participants;

    Lists(Delegations delegations, Participants participants) {
        this.delegations = delegations;
        this.participants = participants;
    }

    /** The list as it is given out: the provisional one as people are registered now, the final one as it was kept. */
    ParticipantsList of(Session session, boolean asFinal, Language language) {
        var words = Words.in(language);
        var people = (asFinal ? participants.listed(session.id()) : participants.admitted(session.id()))
                .stream().collect(Collectors.groupingBy(Participant::delegation));
        var taking = delegations.of(session, language).stream()
                .filter(delegation -> people.containsKey(delegation.id()))
                .toList();
        int all = people.values().stream().mapToInt(List::size).sum();
        return new ParticipantsList(
                language,
                words.text("delegations.list.organization"),
                session.body().name().in(language).text(),
                words.text("delegations.list.session", session.number()),
                words.text(
                        "delegations.list.place",
                        session.place().in(language).text(),
                        words.dates(session.opens(), session.closes())),
                title(asFinal, words),
                words.text("delegations.list.summary", taking.size(), all),
                parts(taking, people, words));
    }

    static String title(boolean asFinal, Words words) {
        return words.text(asFinal ? "delegations.list.final" : "delegations.list.provisional");
    }

    private static List<Part> parts(List<Delegation> taking, Map<Long, List<Participant>> people, Words words) {
        return Arrays.stream(DelegationKind.values())
                .map(kind -> new Part(
                        words.text("delegations.kind." + kind.word()),
                        taking.stream()
                                .filter(delegation -> delegation.kind() == kind)
                                .map(delegation ->
                                        entry(delegation, people.getOrDefault(delegation.id(), List.of()), words))
                                .toList()))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private static Entry entry(Delegation delegation, List<Participant> people, Words words) {
        var named = people.stream().filter(person -> person.person().listed()).toList();
        int unnamed = people.size() - named.size();
        return new Entry(
                delegation.name().in(words.language()).text(),
                delegation.state() == null ? "" : delegation.key(),
                Arrays.stream(Function.values())
                        .map(function -> group(function, named, words))
                        .filter(group -> !group.people().isEmpty())
                        .toList(),
                unnamed == 0 ? "" : words.text("delegations.list.unnamed", unnamed));
    }

    private static Group group(Function function, List<Participant> people, Words words) {
        return new Group(
                words.text("delegations.list." + function.word()),
                people.stream()
                        .map(Participant::person)
                        .filter(person -> person.function() == function)
                        .map(person -> new Line(person.name(), person.position()))
                        .toList());
    }
}
