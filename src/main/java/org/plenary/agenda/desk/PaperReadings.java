package org.plenary.agenda.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Outcome;
import org.plenary.agenda.Paper;
import org.plenary.agenda.PaperId;
import org.plenary.agenda.Papers;
import org.plenary.agenda.Prospect;
import org.plenary.agenda.checks.PaperChecks;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.agenda.paper.AnnotatedAgendaReader;
import org.plenary.agenda.paper.PaperText;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.rules.Finding;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.Bodies;
import org.springframework.stereotype.Service;

/** Papers as the desk sees them: read with their corrections, judged, and what accepting them would do. */
@Service
class PaperReadings {

    private final Papers papers;
    private final Agendas agendas;
    private final Documents documents;
    private final Bodies bodies;
    private final PaperChecks checks = new PaperChecks(Rulebooks.shipped());

    PaperReadings(Papers papers, Agendas agendas, Documents documents, Bodies bodies) {
        this.papers = papers;
        this.agendas = agendas;
        this.documents = documents;
        this.bodies = bodies;
    }

    /**
     * Takes a file in, once it can be read at all.
     *
     * @throws org.plenary.agenda.paper.UnreadablePaper if it is not an agenda in one of the six languages
     */
    PaperId receive(String fileName, byte[] bytes, String actor) {
        var reading = AnnotatedAgendaReader.read(PaperText.of(fileName, bytes), bodies);
        return papers.receive(fileName, bytes, reading.session().language(), actor);
    }

    /** Reads a paper that was given in, with its corrections. */
    Reading of(Paper paper) {
        return read(
                PaperText.of(paper.fileName(), papers.bytes(paper.id())), Corrections.fromJson(paper.corrections()));
    }

    /**
     * Reads a paper that nobody gave in yet.
     *
     * @throws org.plenary.agenda.paper.UnreadablePaper if it is not an agenda in one of the six languages
     */
    Reading of(String fileName, byte[] bytes) {
        return read(PaperText.of(fileName, bytes), new Corrections(List.of()));
    }

    private Reading read(PaperText text, Corrections corrections) {
        var agenda = AnnotatedAgendaReader.read(text, bodies, corrections.all());
        return new Reading(agenda, checks.check(agenda, issued(agenda)), agendas.prospect(agenda));
    }

    /** When the documents of the paper were issued, as far as the register knows. */
    private Map<DocumentSymbol, LocalDate> issued(AnnotatedAgenda agenda) {
        var symbols = agenda.documents()
                .map(AnnotatedAgenda.Document::symbol)
                .distinct()
                .toList();
        var issued = new HashMap<DocumentSymbol, LocalDate>();
        documents.summaries(symbols).forEach((symbol, summary) -> {
            if (summary.issued() != null) {
                issued.put(symbol, summary.issued());
            }
        });
        return issued;
    }

    /** Accepts what the officer saw, if the agenda it was based on is still the current one. */
    Outcome accept(PaperId id, int basedOn, String actor) {
        return papers.find(id)
                .map(paper -> agendas.accept(id, of(paper).agenda(), basedOn, actor))
                .orElseGet(() -> new Outcome.Refused(Outcome.Refusal.NOT_ACCEPTED));
    }

    /** What a paper says, what is wrong with it, and what accepting it would do. */
    record Reading(AnnotatedAgenda agenda, List<Finding> findings, Prospect prospect) {}
}
