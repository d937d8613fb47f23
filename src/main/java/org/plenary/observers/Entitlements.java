package org.plenary.observers;

import static org.plenary.observers.ObserverClass.CONSULTATIVE_NGO;
import static org.plenary.observers.ObserverClass.ENTITY;
import static org.plenary.observers.ObserverClass.INTERGOVERNMENTAL;
import static org.plenary.observers.ObserverClass.NON_SIGNATORY;
import static org.plenary.observers.ObserverClass.OTHER_NGO;
import static org.plenary.observers.ObserverClass.SIGNATORY;
import static org.plenary.observers.Right.DECISIONS;
import static org.plenary.observers.Right.DELIBERATIONS;
import static org.plenary.observers.Right.DOCUMENTS;
import static org.plenary.observers.Right.Extent.FULL;
import static org.plenary.observers.Right.Extent.NEVER;
import static org.plenary.observers.Right.Extent.NOT_GIVEN;
import static org.plenary.observers.Right.Extent.ON_INVITATION;
import static org.plenary.observers.Right.Extent.WITH_APPROVAL;
import static org.plenary.observers.Right.OTHER_MEETINGS;
import static org.plenary.observers.Right.PLENARY;
import static org.plenary.observers.Right.STATEMENTS;
import static org.plenary.observers.Right.WRITTEN_VIEWS;
import static org.plenary.rules.Certainty.GENERAL_KNOWLEDGE;
import static org.plenary.rules.Certainty.SEEN;
import static org.plenary.rules.Certainty.SEEN_IN_AGENDA;
import static org.plenary.rules.Citation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.observers.Right.Extent;
import org.plenary.rules.Certainty;

/**
 * What each class of observers may do: the table of rules 14 to 17 of the rules of procedure, line by line. A right that a
 * rule does not name is not given; numbers of paragraphs stand only where they were seen.
 */
public final class Entitlements {

    private static final List<Entitlement> TABLE = Stream.of(
                    List.of(
                            // Rule 14: signatories attend, speak, receive documents, give their views and deliberate.
                            line(SIGNATORY, PLENARY, FULL, "", SEEN),
                            line(SIGNATORY, OTHER_MEETINGS, FULL, "", SEEN),
                            line(SIGNATORY, STATEMENTS, FULL, "", SEEN),
                            line(SIGNATORY, DOCUMENTS, FULL, "", SEEN),
                            line(SIGNATORY, WRITTEN_VIEWS, FULL, "", SEEN),
                            line(SIGNATORY, DELIBERATIONS, FULL, "", SEEN),
                            line(SIGNATORY, DECISIONS, NEVER, "", GENERAL_KNOWLEDGE),
                            // Rule 15: no part in adopting decisions, by consensus or by vote, of substance or of
                            // procedure.
                            line(NON_SIGNATORY, PLENARY, FULL, "", GENERAL_KNOWLEDGE),
                            line(NON_SIGNATORY, OTHER_MEETINGS, FULL, "", GENERAL_KNOWLEDGE),
                            line(NON_SIGNATORY, STATEMENTS, ON_INVITATION, "", GENERAL_KNOWLEDGE),
                            line(NON_SIGNATORY, DOCUMENTS, FULL, "", SEEN),
                            line(NON_SIGNATORY, WRITTEN_VIEWS, FULL, "", SEEN),
                            line(NON_SIGNATORY, DELIBERATIONS, NOT_GIVEN, "", GENERAL_KNOWLEDGE),
                            line(NON_SIGNATORY, DECISIONS, NEVER, "", SEEN),
                            // Rule 16: without vote in the deliberations of the plenary; (c) documents; (d) views in
                            // writing.
                            line(ENTITY, PLENARY, FULL, "", SEEN_IN_AGENDA),
                            line(ENTITY, OTHER_MEETINGS, NOT_GIVEN, "", GENERAL_KNOWLEDGE),
                            line(ENTITY, STATEMENTS, ON_INVITATION, "", GENERAL_KNOWLEDGE),
                            line(ENTITY, DOCUMENTS, FULL, "c", SEEN),
                            line(ENTITY, WRITTEN_VIEWS, FULL, "d", SEEN),
                            line(ENTITY, DELIBERATIONS, FULL, "", SEEN_IN_AGENDA),
                            line(ENTITY, DECISIONS, NEVER, "", SEEN_IN_AGENDA),
                            line(INTERGOVERNMENTAL, PLENARY, FULL, "", GENERAL_KNOWLEDGE),
                            line(INTERGOVERNMENTAL, OTHER_MEETINGS, NOT_GIVEN, "", GENERAL_KNOWLEDGE),
                            line(INTERGOVERNMENTAL, STATEMENTS, ON_INVITATION, "", GENERAL_KNOWLEDGE),
                            line(INTERGOVERNMENTAL, DOCUMENTS, FULL, "c", SEEN),
                            line(INTERGOVERNMENTAL, WRITTEN_VIEWS, FULL, "d", SEEN),
                            line(INTERGOVERNMENTAL, DELIBERATIONS, FULL, "", GENERAL_KNOWLEDGE),
                            line(INTERGOVERNMENTAL, DECISIONS, NEVER, "", GENERAL_KNOWLEDGE)),
                    // Rule 17: (a) plenary meetings; (b) statements on invitation and with approval; (c) documents.
                    nonGovernmental(CONSULTATIVE_NGO),
                    nonGovernmental(OTHER_NGO))
            .flatMap(List::stream)
            .toList();

    private Entitlements() {}

    /** The whole table, class by class and right by right in the same order. */
    public static List<Entitlement> all() {
        return TABLE;
    }

    /** What a class may do. */
    public static List<Entitlement> of(ObserverClass observers) {
        return TABLE.stream().filter(line -> line.observers() == observers).toList();
    }

    private static List<Entitlement> nonGovernmental(ObserverClass observers) {
        return List.of(
                line(observers, PLENARY, FULL, "a", SEEN),
                line(observers, OTHER_MEETINGS, NOT_GIVEN, "", SEEN),
                line(observers, STATEMENTS, WITH_APPROVAL, "b", SEEN),
                line(observers, DOCUMENTS, FULL, "c", SEEN),
                line(observers, WRITTEN_VIEWS, NOT_GIVEN, "", SEEN),
                line(observers, DELIBERATIONS, NOT_GIVEN, "", SEEN),
                line(observers, DECISIONS, NEVER, "", GENERAL_KNOWLEDGE));
    }

    private static Entitlement line(
            ObserverClass observers, Right right, Extent extent, String point, Certainty certainty) {
        int rule = Integer.parseInt(observers.citation().number());
        return new Entitlement(observers, right, extent, rule(rule), point, certainty);
    }
}
