package org.plenary.agenda.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.agenda.paper.AnnotatedAgenda.Resources;
import org.plenary.languages.Language;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/** The table plans no more meetings than the annotations say there is interpretation for. */
final class InterpretationResources implements Check {

    @Override
    public Stream<Finding> findings(Paper paper) {
        var resources = paper.agenda().resources();
        if (resources == null) {
            return Stream.empty();
        }
        var exceeded = Stream.of(
                        plenaryMeetingsWithinResources(paper, resources),
                        parallelMeetingsWithinResources(paper, resources))
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(
                        partsAddUp(resources).stream(),
                        exceeded.stream(),
                        exceeded.isEmpty()
                                ? allMeetingsWithinResources(paper, resources).stream()
                                : Stream.<Finding>empty())
                .flatMap(findings -> findings)
                .map(finding -> finding.atLine(paper.lineWith(resources.line(), resources.total())));
    }

    private static Optional<Finding> partsAddUp(Resources resources) {
        return !isParted(resources) || resources.total() == resources.plenary() + resources.parallel()
                ? Optional.empty()
                : Optional.of(Finding.breach(
                        "resources-do-not-add-up",
                        Citation.THE_PAPER,
                        resources.total(),
                        resources.plenary(),
                        resources.parallel()));
    }

    private static Optional<Finding> plenaryMeetingsWithinResources(Paper paper, Resources resources) {
        long planned = count(paper, MeetingStream.PLENARY);
        return !isParted(resources) || planned <= resources.plenary()
                ? Optional.empty()
                : Optional.of(Finding.breach(
                        "plenary-meetings-exceed-resources", Citation.THE_PAPER, resources.plenary(), planned));
    }

    private static Optional<Finding> parallelMeetingsWithinResources(Paper paper, Resources resources) {
        long planned = count(paper, MeetingStream.PARALLEL);
        return !isParted(resources) || planned <= resources.parallel()
                ? Optional.empty()
                : Optional.of(Finding.breach(
                        "parallel-meetings-exceed-resources",
                        Citation.THE_PAPER,
                        resources.parallel(),
                        planned,
                        parallelMeetings(paper),
                        resources.total(),
                        paper.agenda().meetings().size()));
    }

    private static Optional<Finding> allMeetingsWithinResources(Paper paper, Resources resources) {
        int planned = paper.agenda().meetings().size();
        return resources.total() == 0 || planned <= resources.total()
                ? Optional.empty()
                : Optional.of(
                        Finding.breach("meetings-exceed-resources", Citation.THE_PAPER, resources.total(), planned));
    }

    /** What the parallel meetings are, with how many of each: {@code 4 × Working group}, {@code 2 × Round table}. */
    private static List<String> parallelMeetings(Paper paper) {
        var meetings = paper.agenda().meetings().stream()
                .filter(meeting -> meeting.stream() == MeetingStream.PARALLEL)
                .collect(Collectors.groupingBy(
                        meeting -> name(meeting, paper.agenda().session().language()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return meetings.entrySet().stream()
                .map(group -> group.getValue() + " × " + group.getKey())
                .toList();
    }

    private static String name(Meeting meeting, Language language) {
        return meeting.entries().stream().map(Entry::title).collect(Collectors.joining(language.listMark()));
    }

    private static boolean isParted(Resources resources) {
        return resources.plenary() + resources.parallel() > 0;
    }

    private static long count(Paper paper, MeetingStream stream) {
        return paper.agenda().meetings().stream()
                .filter(meeting -> meeting.stream() == stream)
                .count();
    }
}
