package org.plenary.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.observers.Circulation;
import org.plenary.observers.Observers;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Service;

/** Draws up the lists of organizations that were circulated, and writes them as DOCX and PDF. */
@Service
class CirculatedListPapers {

    private final Sessions sessions;
    private final Observers observers;
    private final PdfPaper pdf;

    CirculatedListPapers(Sessions sessions, Observers observers, PdfPaper pdf) {
        this.sessions = sessions;
        this.observers = observers;
        this.pdf = pdf;
    }

    /** Empty if there is no such session, or if no list of this number was circulated for it. */
    Optional<CirculatedListPaper> of(String sessionKey, int number, Language language) {
        return sessions.find(sessionKey)
                .flatMap(session -> observers.circulations(session).stream()
                        .filter(list -> list.number() == number)
                        .findFirst()
                        .map(list -> paper(session, list, new PaperWords(Words.in(language)))));
    }

    void write(CirculatedListPaper paper, PaperFormat format, OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> DocxCirculatedList.write(paper, out);
            case PDF -> pdf.write("reports/circulated.jte", paper, paper.language(), out);
            case XML -> throw new IllegalArgumentException("No list goes out as XML");
        }
    }

    private static CirculatedListPaper paper(Session session, Circulation list, PaperWords words) {
        var language = words.language();
        var plain = words.words();
        return new CirculatedListPaper(
                new CirculatedListPaper.Head(
                        language,
                        words.text("united-nations"),
                        list.symbol(),
                        session.body().name().in(language).text(),
                        PaperWords.capitalized(words.text("session", session.number())),
                        words.text(
                                "place-and-dates",
                                session.place().in(language).text(),
                                words.range(session.opens(), session.closes()))),
                plain.text("observers.list.nth", list.number() - 1),
                plain.text("observers.list.about"),
                plain.text("observers.list.circulated", list.on()),
                Stream.of("organization", "website", "information")
                        .map(column -> plain.text("observers." + column))
                        .toList(),
                IntStream.range(0, list.entries().size())
                        .mapToObj(index -> row(index + 1, list.entries().get(index), words))
                        .toList());
    }

    private static List<String> row(int number, Circulation.Entry entry, PaperWords words) {
        var language = words.language();
        var acronym = entry.acronym().in(language).text();
        var name = entry.name().in(language).text();
        var information = entry.information().in(language).text();
        return List.of(
                "%d. %s".formatted(number, acronym.isEmpty() ? name : "%s (%s)".formatted(name, acronym)),
                entry.website(),
                information.isEmpty() ? words.words().text("observers.information.none") : information);
    }
}
