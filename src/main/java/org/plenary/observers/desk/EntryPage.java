package org.plenary.observers.desk;

import java.util.List;

/** The form on which a notice or an application is recorded: who, by class, and when it came. */
record EntryPage(String session, String deskAddress, List<Group> groups, String on, String today, String said) {

    /** Those of a class that are not entered yet. */
    record Group(String label, List<Choice> choices) {}

    /** A State or an organization. */
    record Choice(String value, String label, boolean chosen) {}
}
