package org.plenary.bureau.desk;

import java.util.List;

/** What the desk of the bureau shows: the slate and what the rule says of it, those in office, meetings, the record. */
record BureauPage(
        String session,
        String key,
        String address,
        String opens,
        String opensText,
        String lead,
        Form form,
        List<Line> slate,
        List<FindingLine> findings,
        List<Completion> completion,
        List<Line> officers,
        List<String> meetings,
        List<String> record) {

    /** The form of a nomination, with what was typed. */
    record Form(List<Choice> offices, List<Group> groups, String person) {}

    record Choice(String value, String label, boolean chosen) {}

    /** The States Parties of a group. */
    record Group(String name, List<Choice> states) {}

    /**
     * Someone nominated or in office.
     *
     * @param replaceable whether rule 31 fills the office
     * @param canAct whether the President may name this officer to act
     */
    record Line(
            long id,
            String office,
            String person,
            String state,
            String group,
            String treaties,
            boolean replaceable,
            boolean canAct) {}

    record FindingLine(String weight, String sentence, String citation, String address, String certainty) {}

    /** What a group would have to propose. */
    record Completion(String group, String open, String demand, List<States> states) {}

    /** States that would do, by how many instruments they are Parties to. */
    record States(String heading, List<String> names) {}
}
