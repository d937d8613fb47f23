package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.plenary.languages.Language;
import org.springframework.stereotype.Component;

/** Gives papers out in the format asked for, to whoever asks: a reader of the site or the terminal. */
@Component
class PaperDelivery {

    private final AgendaPapers papers;
    private final PdfPaper pdf;

    PaperDelivery(AgendaPapers papers, PdfPaper pdf) {
        this.papers = papers;
        this.pdf = pdf;
    }

    /** The annotated agenda with its annex; empty if there is no such session, or if it has no agenda yet. */
    Optional<AgendaPaper> agenda(String sessionKey, Language language) {
        return papers.of(sessionKey, language);
    }

    /** The organization of work alone; empty also if no meeting is planned. */
    Optional<AgendaPaper> programme(String sessionKey, Language language) {
        return papers.of(sessionKey, language)
                .map(AgendaPaper::programmeAlone)
                .filter(paper -> !paper.days().isEmpty());
    }

    void write(AgendaPaper paper, PaperFormat format, OutputStream out) throws IOException {
        format.write(paper, pdf, out);
    }
}
