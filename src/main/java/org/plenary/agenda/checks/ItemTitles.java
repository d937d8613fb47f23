package org.plenary.agenda.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.agenda.paper.AnnotatedAgenda.Entry;
import org.plenary.agenda.paper.AnnotatedAgenda.Item;
import org.plenary.rules.Citation;
import org.plenary.rules.Finding;

/**
 * An item has one title. The list of items gives it; the annotation repeats it, the table of the organization of work
 * may shorten it, and normally does not change it.
 */
final class ItemTitles implements Check {

    /** With fewer words in common it is the title of something else. */
    private static final double SAME_SUBJECT = 0.6;

    /** A table that takes so much less room puts a long title in words of its own. */
    private static final double SHORTENED = 0.75;

    @Override
    public Stream<Finding> findings(Paper paper) {
        return paper.agenda().items().stream()
                .flatMap(item -> Stream.of(annotationRepeatsTheTitle(paper, item), tableShortensTheTitle(paper, item))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> annotationRepeatsTheTitle(Paper paper, Item item) {
        var heading = item.heading();
        if (heading == null || heading.line() == item.line()) {
            return Optional.empty();
        }
        var difference = Wording.of(item.title(), heading.title(), paper.language());
        boolean otherName = Wording.namesDiffer(item.title(), heading.title());
        return switch (difference) {
            case SAME -> Optional.empty();
            case MARKS -> Optional.of(note("title-marks-differ-in-annotation", item, heading.title(), heading.line()));
            case PARTICLES, SHORTER, LONGER ->
                Optional.of(
                        otherName
                                ? breach("title-differs-in-annotation", item, heading.title(), heading.line())
                                : note("title-varies-in-annotation", item, heading.title(), heading.line()));
            case OTHER -> Optional.of(breach("title-differs-in-annotation", item, heading.title(), heading.line()));
        };
    }

    /** Each wording once; the table gives the same one again where the item is continued. */
    private static Optional<Finding> tableShortensTheTitle(Paper paper, Item item) {
        return paper.agenda().meetings().stream()
                .flatMap(meeting -> meeting.entries().stream())
                .filter(entry -> entry.items().equals(List.of(item.number())))
                .filter(entry -> givesTheTitle(paper, entry))
                .map(entry -> Map.entry(entry, inTable(paper, item, entry)))
                .filter(found -> found.getValue() == Wording.LONGER || found.getValue() == Wording.OTHER)
                .findFirst()
                .map(found -> found.getValue() == Wording.LONGER
                        ? note(
                                "title-longer-in-table",
                                item,
                                found.getKey().title(),
                                found.getKey().line())
                        : departure(
                                "title-differs-in-table",
                                item,
                                found.getKey().title(),
                                found.getKey().line()));
    }

    private static Wording inTable(Paper paper, Item item, Entry entry) {
        var whole = Wording.of(item.title(), entry.title(), paper.language());
        if (whole != Wording.OTHER) {
            return whole;
        }
        var unnamed =
                Wording.of(Wording.withoutNames(item.title()), Wording.withoutNames(entry.title()), paper.language());
        if (unnamed != Wording.OTHER) {
            return unnamed;
        }
        return Wording.likeness(item.title(), entry.title()) < SAME_SUBJECT
                        || Wording.length(entry.title()) < SHORTENED * Wording.length(item.title())
                ? Wording.SAME
                : Wording.OTHER;
    }

    /** A group that meets on the item, or an act on it, is named by its own name. */
    private static boolean givesTheTitle(Paper paper, Entry entry) {
        return !entry.title().isBlank()
                && !paper.words().speaksOf("group", entry.title())
                && !paper.words().speaksOf("adoption", entry.title());
    }

    private static Finding breach(String code, Item item, String other, int line) {
        return Finding.breach(code, Citation.THE_PAPER, item.number(), item.title(), other, item.line())
                .atLine(line)
                .about(item.number().toString());
    }

    private static Finding departure(String code, Item item, String other, int line) {
        return Finding.departure(code, Citation.THE_PAPER, item.number(), item.title(), other, item.line())
                .atLine(line)
                .about(item.number().toString());
    }

    private static Finding note(String code, Item item, String other, int line) {
        return Finding.note(code, Citation.THE_PAPER, item.number(), item.title(), other, item.line())
                .atLine(line)
                .about(item.number().toString());
    }
}
