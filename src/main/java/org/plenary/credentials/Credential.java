package org.plenary.credentials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of one State for a session. They begin when something comes in or the seat is contested; the bureau
 * examines what came; another Party may object; the Conference decides. A paper that comes later is examined anew.
 *
 * @param state the code of the State
 * @param version raised with each act, 0 before the first
 * @param receipt what came in last; null while nothing has
 * @param examination what the bureau found of that; null until it has examined it
 * @param objections in the order in which they were raised
 * @param last the act that made this version; null before the first
 */
public record Credential(
        String state,
        int version,
        @Nullable Receipt receipt,
        @Nullable Examination examination,
        List<Objection> objections,
        @Nullable Decision decision,
        @Nullable LastAct last) {

    public Credential {
        objections = List.copyOf(objections);
    }

    /**
     * What came in.
     *
     * @param issuer null where the paper does not tell
     * @param note what the officer noted on it; may be empty
     */
    public record Receipt(Form form, @Nullable Issuer issuer, Instant at, String note) {}

    /** What the bureau found (rule 19). */
    public record Examination(Verdict verdict, LocalDate on) {}

    /**
     * An objection to the admission of the representative (rule 20).
     *
     * @param by the code of the State that objects
     * @param settled whether it was withdrawn, or the Conference has decided on it
     */
    public record Objection(String by, LocalDate on, String why, boolean settled) {

        Objection settle() {
            return new Objection(by, on, why, true);
        }
    }

    /**
     * A decision of the Conference.
     *
     * @param meeting the number of the meeting; null where it is not told
     */
    public record Decision(
            Verdict verdict, LocalDate on, @Nullable Integer meeting) {}

    /** The act that made a version: {@code received}, by whom and when. */
    public record LastAct(String name, String by, Instant at) {}

    /** The credentials of a State of which nothing has been heard. */
    public static Credential none(String state) {
        return new Credential(state, 0, null, null, List.of(), null, null);
    }

    public Standing standing() {
        return Standing.of(this);
    }

    /** Whether an objection still waits for the Conference. */
    public boolean isContested() {
        return objections.stream().anyMatch(objection -> !objection.settled());
    }

    /** What came in takes the place of what was there; the bureau has yet to examine it. */
    Credential receiving(Receipt newReceipt) {
        // An acceptance on the understanding that the original follows ends when it comes.
        var standing = decision != null && decision.verdict() == Verdict.PROVISIONAL ? null : decision;
        return new Credential(state, version, newReceipt, null, objections, standing, last);
    }

    /** As if nothing had come in. */
    Credential withoutReceipt() {
        return new Credential(state, version, null, null, objections, decision, last);
    }

    Credential examined(Examination newExamination) {
        return new Credential(state, version, receipt, newExamination, objections, decision, last);
    }

    Credential contestedBy(List<Objection> newObjections) {
        return new Credential(state, version, receipt, examination, newObjections, decision, last);
    }

    /** Adds an objection; one that this State had raised before and that is settled is taken up again. */
    Credential contestedBy(Objection objection) {
        return contestedBy(Stream.concat(
                        objections.stream().filter(other -> !other.by().equals(objection.by())), Stream.of(objection))
                .toList());
    }

    /** Settles the objection of one State, which withdrew it. */
    Credential settled(String by) {
        return contestedBy(objections.stream()
                .map(objection -> objection.by().equals(by) ? objection.settle() : objection)
                .toList());
    }

    /** The decision of the Conference settles all objections. */
    Credential decided(Decision newDecision) {
        var settled = objections.stream().map(Objection::settle).toList();
        return new Credential(state, version, receipt, examination, settled, newDecision, last);
    }

    /** The next version, made by this act. */
    Credential by(LastAct act) {
        return new Credential(state, version + 1, receipt, examination, objections, decision, act);
    }

    /** Whether this State has objected and the Conference has not decided on it. */
    boolean isContestedBy(String other) {
        return objections.stream().anyMatch(objection -> objection.by().equals(other) && !objection.settled());
    }
}
