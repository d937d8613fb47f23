package org.plenary.programme;

import org.plenary.agenda.PaperAccepted;
import org.plenary.agenda.PaperUndone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the papers that the secretariat accepts and takes back, in their transaction. */
@Component
class AcceptedPapers {

    private final Programmes programmes;

    AcceptedPapers(Programmes programmes) {
        this.programmes = programmes;
    }

    @EventListener
    void on(PaperAccepted paper) {
        programmes.take(paper);
    }

    @EventListener
    void on(PaperUndone paper) {
        programmes.takeBack(paper);
    }
}
