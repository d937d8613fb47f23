package org.plenary.agenda.checks.command;

import java.util.List;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda.Document;
import org.plenary.agenda.paper.AnnotatedAgenda.Meeting;
import org.plenary.rules.Finding;
import org.plenary.rules.Finding.Weight;
import org.plenary.rules.Rulebook;

/** A paper, what was found in it, and the rulebook it was judged by; what the command prints. */
public record CheckedPaper(AnnotatedAgenda agenda, List<Finding> findings, Rulebook rulebook) {

    public CheckedPaper {
        findings = List.copyOf(findings);
    }

    long breaches() {
        return count(Weight.BREACH);
    }

    long count(Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    /** Items of the first level. */
    long items() {
        return agenda.items().stream()
                .filter(item -> item.number().level() == 1)
                .count();
    }

    /** Items of all levels below the first. */
    long subItems() {
        return agenda.items().size() - items();
    }

    long documents() {
        return agenda.documents().map(Document::symbol).distinct().count();
    }

    /** Documents counted once for each item that they stand under. */
    long references() {
        return agenda.documents().count();
    }

    int meetings() {
        return agenda.meetings().size();
    }

    long days() {
        return agenda.meetings().stream().map(Meeting::date).distinct().count();
    }

    int unplacedLines() {
        return agenda.unplacedLines().size();
    }
}
