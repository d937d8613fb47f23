package org.plenary.programme;

import org.plenary.agenda.ItemsRenumbered;
import org.plenary.agenda.PaperAccepted;
import org.plenary.agenda.PaperUndone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows the agenda, in its transaction: papers that are accepted and taken back, items that get other numbers. */
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
    void on(ItemsRenumbered items) {
        programmes.renumber(items);
    }

    @EventListener
    void on(PaperUndone paper) {
        programmes.takeBack(paper);
    }
}
