package org.plenary.observers.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Localized;
import org.plenary.observers.checks.ShownFinding;

/**
 * What the desk shows of one observer.
 *
 * @param version how many acts the officer sees
 * @param typed what was typed before a form was refused
 */
record ParticipationPage(
        String session,
        String deskAddress,
        String address,
        Localized name,
        String observers,
        String citation,
        String rule,
        String gate,
        String kind,
        String stage,
        String standing,
        int version,
        String today,
        List<ShownFinding> findings,
        @Nullable Registered registered,
        List<Act> acts,
        List<Party> parties,
        List<Line> history,
        List<AtSession> sessions,
        StepForm typed) {

    /** What the register says of an organization. */
    record Registered(String address, String kind, String basis, String checked, boolean isChecked, String website) {}

    /**
     * Something that can be done.
     *
     * @param look primary, secondary or danger
     * @param chosen whether this form was refused and stands open
     */
    record Act(
            String kind,
            String label,
            String recorded,
            String said,
            String look,
            boolean asksParty,
            boolean asksStanding,
            boolean chosen) {}

    /** A State Party that may object. */
    record Party(String code, String name) {}

    /**
     * Something that was done.
     *
     * @param entry its number in the procedural record
     */
    record Line(
            String on,
            String sentence,
            String said,
            String recorded,
            @Nullable String entry) {}

    /** What became of the same observer at a session. */
    record AtSession(String label, String address, String stage, boolean here) {}
}
