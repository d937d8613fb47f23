package org.plenary.observers;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.plenary.observers.ObserverAct.Kind;

/** How far the matter of an observer has come. */
public enum Stage {
    /** It has applied to the bureau. */
    APPLIED(Kind.ACCORDED, Kind.OBJECTION, Kind.ADMISSION, Kind.REFUSAL, Kind.WITHDRAWAL),
    /** It stands on a list that the secretariat circulated. */
    CIRCULATED(Kind.ACCORDED, Kind.OBJECTION, Kind.ADMISSION, Kind.REFUSAL, Kind.WITHDRAWAL),
    /** A State Party has objected, so the Conference decides. */
    OBJECTED(Kind.OBJECTION, Kind.ADMISSION, Kind.REFUSAL, Kind.WITHDRAWAL),
    /** It is an observer. */
    ADMITTED(Kind.REFUSAL, Kind.WITHDRAWAL),
    /** The Conference decided otherwise. */
    REFUSED(Kind.ADMISSION),
    /** It takes no part any more. */
    WITHDRAWN(Kind.RENEWAL);

    private final Set<Kind> next;

    Stage(Kind first, Kind... others) {
        this.next = EnumSet.of(first, others);
    }

    /** Whether such an act has a meaning at this stage. */
    public boolean allows(Kind kind) {
        return next.contains(kind);
    }

    /** The word of the data, of the API and of keys: {@code applied}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
