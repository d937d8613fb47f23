package org.plenary.delegations.presence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.DelegationKind;
import org.plenary.delegations.Delegations;
import org.plenary.delegations.Participants;
import org.plenary.delegations.presence.PresencePage.Figure;
import org.plenary.delegations.registration.Clerk;
import org.plenary.delegations.registration.DeskFinding;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programmes;
import org.springframework.stereotype.Component;

/** Makes the pages of the counter. */
@Component
class PresencePages {

    private final Presences presences;
    private final Programmes programmes;
    private final Delegations delegations;
    private final Participants participants;

    PresencePages(Presences presences, Programmes programmes, Delegations delegations, Participants participants) {
        this.presences = presences;
        this.programmes = programmes;
        this.delegations = delegations;
        this.participants = participants;
    }

    MeetingsPage meetings(Clerk clerk) {
        var people = presences.people(clerk.session());
        return new MeetingsPage(
                clerk.address(),
                clerk.sessionName(),
                programmes.of(clerk.session().id()).meetings().stream()
                        .map(meeting -> new MeetingsPage.Line(
                                address(meeting, clerk),
                                name(meeting, clerk.words()),
                                when(meeting, clerk.words()),
                                people(people.getOrDefault(meeting.number(), 0), clerk.words())))
                        .toList());
    }

    PresencePage counter(PlannedMeeting meeting, Clerk clerk) {
        var words = clerk.words();
        var quorum = presences.quorum(clerk.session(), meeting);
        var all = delegations.of(clerk.session(), clerk.language());
        return new PresencePage(
                clerk.address(),
                clerk.sessionName(),
                name(meeting, words),
                when(meeting, words),
                address(meeting, clerk),
                people(presences.people(clerk.session()).getOrDefault(meeting.number(), 0), words),
                figures(quorum, words),
                quorum.check().stream()
                        .map(finding -> DeskFinding.of(finding, clerk.session(), words))
                        .toList(),
                latest(meeting, all, clerk),
                parties(meeting, all, clerk));
    }

    private static List<Figure> figures(Quorum quorum, Words words) {
        return List.of(
                new Figure(
                        words.text("delegations.quorum.open"),
                        quorum.present(),
                        quorum.neededToOpen(),
                        quorum.participating(),
                        quorum.mayOpen(),
                        words.text("delegations.quorum.open-of", quorum.neededToOpen(), quorum.participating())),
                new Figure(
                        words.text("delegations.quorum.decide"),
                        quorum.present(),
                        quorum.neededToDecide(),
                        quorum.parties(),
                        quorum.mayDecide(),
                        words.text("delegations.quorum.decide-of", quorum.neededToDecide(), quorum.parties())));
    }

    private List<PresencePage.Line> latest(PlannedMeeting meeting, List<Delegation> all, Clerk clerk) {
        Map<Long, String> names = all.stream()
                .collect(Collectors.toMap(
                        Delegation::id, each -> each.name().in(clerk.language()).text()));
        return presences.latest(clerk.session(), meeting.number()).stream()
                .flatMap(id -> participants.find(clerk.session().id(), id).stream())
                .map(person -> new PresencePage.Line(
                        person.id(), person.person().name(), names.getOrDefault(person.delegation(), "")))
                .toList();
    }

    private List<String> parties(PlannedMeeting meeting, List<Delegation> all, Clerk clerk) {
        var present = presences.present(clerk.session(), meeting.number());
        return all.stream()
                .filter(each -> each.state() != null && present.contains(each.state()))
                .filter(each -> delegations.kindOn(clerk.session(), each.key(), meeting.date()) == DelegationKind.PARTY)
                .map(each -> each.name().in(clerk.language()).text())
                .toList();
    }

    private static String address(PlannedMeeting meeting, Clerk clerk) {
        return clerk.address() + "/meetings/" + meeting.number();
    }

    private static String name(PlannedMeeting meeting, Words words) {
        return words.text("delegations.meeting." + meeting.stream().word(), meeting.number());
    }

    private static String when(PlannedMeeting meeting, Words words) {
        return words.text("delegations.meeting.when", words.day(meeting.date()), meeting.start(), meeting.end());
    }

    private static String people(int people, Words words) {
        return words.text("delegations.meeting.people", people);
    }
}
