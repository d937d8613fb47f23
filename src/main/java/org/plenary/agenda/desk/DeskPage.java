package org.plenary.agenda.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first page of the desk shows: where to give a paper in, the papers given last, and the sessions. */
record DeskPage(List<PaperRow> papers, List<SessionRow> sessions) {

    /** A paper given in. */
    record PaperRow(String address, String fileName, String state, String given) {}

    /** A session with the pages on which its work is done. */
    record SessionRow(
            String key,
            String title,
            String dates,
            @Nullable String agenda) {}
}
