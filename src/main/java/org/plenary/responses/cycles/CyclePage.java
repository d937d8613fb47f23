package org.plenary.responses.cycles;

import java.util.List;
import org.plenary.languages.Localized;

/** All cycles. */
record CyclePage(List<Line> cycles) {

    /** @param kind of the chip of the stage */
    record Line(Localized title, String address, String dates, String kind, String stage) {}

    /**
     * The form in which a cycle is planned or changed.
     *
     * @param address the form is sent to
     * @param back the address of the page before
     * @param known whether the cycle is there, so that its key is fixed
     * @param edition of the cycle that was seen; 0 for a new one
     * @param frozen whether what is asked cannot be changed any more
     * @param never whether all that never answered are to be asked
     * @param on the day on which Parties are looked for
     * @param error what is wrong with what was typed; empty for nothing
     */
    record Plan(
            String heading,
            String address,
            String back,
            boolean known,
            int edition,
            boolean frozen,
            String key,
            List<Title> titles,
            String opens,
            String closes,
            List<Choice> questionnaires,
            List<Choice> treaties,
            List<Choice> groups,
            boolean never,
            String on,
            int invited,
            List<States> states,
            String error) {}

    record Title(String tag, String direction, String label, String value) {}

    record Choice(String value, String label, boolean chosen) {}

    /** The States of a regional group. */
    record States(String group, List<Choice> choices) {}
}
