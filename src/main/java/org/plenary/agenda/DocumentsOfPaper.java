package org.plenary.agenda;

import java.util.List;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.springframework.stereotype.Component;

/** Enters the documents that papers name into the register, and knows which of them a paper brought. */
@Component
class DocumentsOfPaper {

    void enter(PaperId paper, AnnotatedAgenda reading) {}

    void enter(List<AgendaItem> items) {}

    void withdraw(PaperId paper) {}
}
