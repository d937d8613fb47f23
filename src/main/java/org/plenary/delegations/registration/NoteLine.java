package org.plenary.delegations.registration;

import org.plenary.delegations.notes.Note;

/**
 * A note verbale in the page of a delegation.
 *
 * @param id by which a form takes it out
 * @param name empty once it is erased
 * @param mayTakeOut whether the clerk may take it out
 */
record NoteLine(String address, long id, String name, String given, boolean mayTakeOut) {

    static NoteLine of(Note note, Clerk clerk) {
        var on = note.givenAt().atZone(clerk.session().body().zone()).toLocalDate();
        return new NoteLine(
                clerk.address() + "/notes/" + note.delegation() + "/" + note.id(),
                note.id(),
                note.erased() ? "" : note.name(),
                clerk.isAtDesk()
                        ? clerk.words().text("delegations.note.given", on, note.givenBy())
                        : clerk.words().text("delegations.note.given-on", on),
                mayTakeOut(note, clerk));
    }

    /** A focal point takes out what it gave itself, and nothing that the desk or another entered. */
    static boolean mayTakeOut(Note note, Clerk clerk) {
        return clerk.isAtDesk() || note.givenBy().equals(clerk.name());
    }
}
