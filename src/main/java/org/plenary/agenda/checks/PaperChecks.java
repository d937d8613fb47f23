package org.plenary.agenda.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.documents.DocumentSymbol;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebook;
import org.plenary.rules.Rulebooks;

/**
 * Judges an annotated provisional agenda against itself and against the rules of procedure of its body. Findings inform
 * whoever issues the paper; each is a claim that can be held against the paper at the line it names.
 */
public final class PaperChecks {

    private static final List<Check> ALL = List.of(
            new HeadOfPaper(),
            new Deadlines(),
            new ItemNumbers(),
            new ItemTitles(),
            new RulesCited(),
            new InterpretationResources(),
            new GeneralDiscussion(),
            new OpeningMeeting(),
            new DocumentsOfItems(),
            new TitleMarks(),
            new OrderOfItems(),
            new DaysOfMeeting(),
            new WeekdaysNamed());

    private final Rulebooks rulebooks;

    public PaperChecks(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** Every finding by the rulebooks that ship with Plenary, in the order of the paper. */
    public static List<Finding> check(AnnotatedAgenda agenda) {
        return new PaperChecks(Rulebooks.shipped()).check(agenda, Map.of());
    }

    /**
     * Every finding, in the order of the paper; those that belong to no line come first.
     *
     * @param issued when documents were issued, as far as that is known
     */
    public List<Finding> check(AnnotatedAgenda agenda, Map<DocumentSymbol, LocalDate> issued) {
        var paper = new Paper(agenda, rulebook(rulebooks, agenda), issued);
        return ALL.stream()
                .flatMap(check -> check.findings(paper))
                .sorted(Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The rulebook of the body at the session that the paper is for. */
    public static Rulebook rulebook(Rulebooks rulebooks, AnnotatedAgenda agenda) {
        return Optional.ofNullable(agenda.session().body())
                .map(body -> rulebooks.of(body.rulebook(), agenda.session().number()))
                .orElse(Rulebook.NONE);
    }
}
