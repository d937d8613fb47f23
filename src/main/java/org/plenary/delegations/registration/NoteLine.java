package org.plenary.delegations.registration;

import org.plenary.delegations.notes.Note;

/**
 * A note verbale in the page of a delegation.
 *
 * @param id by which a form takes it out
 * @param name empty once it is erased
 */
record NoteLine(String address, long id, String name, String given) {

    static NoteLine of(Note note, Clerk clerk) {
        var on = note.givenAt().atZone(clerk.session().body().zone()).toLocalDate();
        return new NoteLine(
                clerk.address() + "/notes/" + note.delegation() + "/" + note.id(),
                note.id(),
                note.erased() ? "" : note.name(),
                clerk.words().text("delegations.note.given", on, note.givenBy()));
    }
}
