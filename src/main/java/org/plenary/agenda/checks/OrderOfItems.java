package org.plenary.agenda.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * The table of the organization of work takes up every item of the agenda, no other, and the plenary in their order;
 * decisions come after the last meeting on their item. What is out of order is worth knowing, not wrong: the Conference
 * settles its own work. Parallel meetings have no order, since they meet beside the plenary.
 */
final class OrderOfItems implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        if (paper.agenda().meetings().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        everyItemIsTakenUp(paper),
                        onlyItemsOfTheAgenda(paper),
                        everyEntryNamesItsItem(paper),
                        plenaryKeepsTheOrder(paper),
                        decisionsComeLast(paper))
                .flatMap(findings -> findings);
    }

    /** A table that breaks off may have had the item further down. */
    private static Stream<Finding> everyItemIsTakenUp(Paper paper) {
        if (paper.agenda().brokenOffAt() != null) {
            return Stream.empty();
        }
        var scheduled = new HashSet<ItemNumber>();
        taken(paper.agenda().meetings().stream()).forEach(taken -> scheduled.add(taken.item()));
        return paper.agenda().items().stream()
                .filter(item -> scheduled.stream()
                        .noneMatch(number -> isWithin(number, item.number()) || isWithin(item.number(), number)))
                .map(item -> Finding.breach("item-never-scheduled", Citation.THE_PAPER, item.number(), item.title())
                        .atLine(item.line())
                        .about(item.number().toString()));
    }

    private static Stream<Finding> onlyItemsOfTheAgenda(Paper paper) {
        return taken(paper.agenda().meetings().stream())
                .filter(taken -> !paper.has(taken.item()))
                .map(taken -> Finding.breach(
                                "scheduled-item-not-in-agenda",
                                Citation.THE_PAPER,
                                taken.item(),
                                taken.meeting().date(),
                                taken.meeting().start())
                        .atLine(taken.entry().line())
                        .about(taken.item().toString()));
    }

    private static Stream<Finding> everyEntryNamesItsItem(Paper paper) {
        var named = new HashSet<String>();
        return paper.agenda().meetings().stream()
                .flatMap(meeting -> meeting.entries().stream()
                        .filter(entry -> entry.items().isEmpty() && named.add(entry.title()))
                        .map(entry -> Finding.note(
                                        "meeting-without-item",
                                        Citation.THE_PAPER,
                                        entry.title(),
                                        meeting.date(),
                                        meeting.start())
                                .atLine(entry.line())));
    }

    /** Of the items that are not in order, those are named that would have to move for the others to be in order. */
    private static Stream<Finding> plenaryKeepsTheOrder(Paper paper) {
        var first = firstMeetings(paper);
        var inOrder = longestInOrder(first);
        return first.stream().filter(taken -> !inOrder.contains(taken)).flatMap(taken -> outOfOrder(first, taken));
    }

    private static Stream<Finding> outOfOrder(List<Taken> all, Taken taken) {
        int place = all.indexOf(taken);
        var later = all.subList(place + 1, all.size()).stream()
                .filter(other -> other.item().compareTo(taken.item()) < 0)
                .min(Comparator.comparing(Taken::item));
        var earlier = all.subList(0, place).stream()
                .filter(other -> other.item().compareTo(taken.item()) > 0)
                .max(Comparator.comparing(Taken::item));
        return Stream.concat(
                        later.stream().map(other -> move("item-before-its-turn", taken, other)),
                        earlier.stream().map(other -> move("item-after-its-turn", taken, other)))
                .limit(1);
    }

    private static Finding move(String code, Taken taken, Taken other) {
        return Finding.note(
                        code,
                        Citation.THE_PAPER,
                        taken.item(),
                        taken.meeting().date(),
                        taken.meeting().start(),
                        other.item(),
                        other.meeting().date())
                .atLine(taken.entry().line())
                .about(taken.item().toString());
    }

    private static Stream<Finding> decisionsComeLast(Paper paper) {
        return taken(paper.agenda().meetings().stream())
                .filter(taken -> isAdoption(paper, taken.entry()))
                .flatMap(adoption -> taken(paper.agenda().meetings().stream())
                        .filter(taken -> !isAdoption(paper, taken.entry()))
                        .filter(taken -> isWithin(taken.item(), adoption.item()))
                        .filter(taken -> start(taken.meeting()).compareTo(start(adoption.meeting())) > 0)
                        .limit(1)
                        .map(later -> Finding.breach(
                                        "decided-before-considered",
                                        Citation.THE_PAPER,
                                        adoption.item(),
                                        adoption.meeting().date(),
                                        later.item(),
                                        later.meeting().date())
                                .atLine(adoption.entry().line())
                                .about(adoption.item().toString())));
    }

    /** When the plenary takes up each item for the first time; a whole item is left out where its sub-items came before. */
    private static List<Taken> firstMeetings(Paper paper) {
        var first = new ArrayList<Taken>();
        taken(paper.plenaryMeetings())
                .filter(taken -> !isAdoption(paper, taken.entry()))
                .filter(taken -> paper.has(taken.item()))
                .forEach(taken -> {
                    if (first.stream().noneMatch(seen -> isWithin(seen.item(), taken.item()))) {
                        first.add(taken);
                    }
                });
        return first;
    }

    /** The most items that are in the order of the agenda already. */
    private static Set<Taken> longestInOrder(List<Taken> all) {
        List<List<Taken>> endingAt = new ArrayList<>();
        for (var taken : all) {
            var before = endingAt.stream()
                    .filter(chain -> chain.getLast().item().compareTo(taken.item()) < 0)
                    .max(Comparator.comparingInt(List::size));
            var chain = new ArrayList<>(before.orElse(List.of()));
            chain.add(taken);
            endingAt.add(chain);
        }
        return endingAt.stream()
                .max(Comparator.comparingInt(List::size))
                .<Set<Taken>>map(HashSet::new)
                .orElse(Set.of());
    }

    private static Stream<Taken> taken(Stream<Meeting> meetings) {
        return meetings.flatMap(meeting -> meeting.entries().stream()
                .flatMap(entry -> entry.items().stream().map(item -> new Taken(item, meeting, entry))));
    }

    private static boolean isAdoption(Paper paper, Entry entry) {
        return paper.words().speaksOf("adoption", entry.title());
    }

    private static boolean isWithin(ItemNumber part, ItemNumber whole) {
        return part.level() >= whole.level()
                && part.path().subList(0, whole.level()).equals(whole.path());
    }

    private static String start(Meeting meeting) {
        return meeting.date() + "T" + meeting.start();
    }

    private record Taken(ItemNumber item, Meeting meeting, Entry entry) {}
}
