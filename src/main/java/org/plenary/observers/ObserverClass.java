package org.plenary.observers;

import static org.plenary.rules.Certainty.GENERAL_KNOWLEDGE;
import static org.plenary.rules.Certainty.SEEN;
import static org.plenary.rules.Certainty.SEEN_IN_AGENDA;
import static org.plenary.rules.Citation.rule;

import java.util.Locale;
import org.plenary.rules.Certainty;
import org.plenary.rules.Citation;

/** The classes of observers, each with the rule and paragraph that lets it in, its gate, and how sure we are of that. */
public enum ObserverClass {
    /** States and regional economic integration organizations that signed and are no Parties. */
    SIGNATORY(rule(14), Gate.NOTICE, SEEN),
    /** Any other State or regional economic integration organization. */
    NON_SIGNATORY(rule(15), Gate.APPLICATION, SEEN),
    /** Entities with a standing invitation of the General Assembly; bodies, agencies and funds of the United Nations. */
    ENTITY(rule(16), Gate.NOTICE, SEEN_IN_AGENDA),
    /** Other intergovernmental organizations; that they apply to the bureau was not seen in the text of the rule. */
    INTERGOVERNMENTAL(rule(16), Gate.APPLICATION, GENERAL_KNOWLEDGE),
    /** Relevant non-governmental organizations in consultative status with the Economic and Social Council. */
    CONSULTATIVE_NGO(rule(17).para(1), Gate.APPLICATION, SEEN),
    /** Other relevant non-governmental organizations. */
    OTHER_NGO(rule(17).para(2), Gate.CIRCULATED_LIST, SEEN);

    private final Citation citation;
    private final Gate gate;
    private final Certainty certainty;

    ObserverClass(Citation citation, Gate gate, Certainty certainty) {
        this.citation = citation;
        this.gate = gate;
        this.certainty = certainty;
    }

    /** The rule, and where it was seen the paragraph, under which it comes in. */
    public Citation citation() {
        return citation;
    }

    public Gate gate() {
        return gate;
    }

    /** How sure we are that this is its gate. */
    public Certainty certainty() {
        return certainty;
    }

    /** Whether it is a class of States, whose status follows from the treaty. */
    public boolean isOfStates() {
        return this == SIGNATORY || this == NON_SIGNATORY;
    }

    /** The word of the data, of the API and of keys: {@code other-ngo}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no class has this word */
    public static ObserverClass ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
