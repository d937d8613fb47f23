package org.plenary.agenda.desk;

import java.time.ZoneOffset;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.Paper;
import org.plenary.agenda.Papers;
import org.plenary.agenda.desk.DeskPage.PaperRow;
import org.plenary.agenda.desk.DeskPage.SessionRow;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the first page of the desk, from which the secretariat goes to its work. */
@Controller
class DeskController {

    private static final int LATEST = 10;

    private final Papers papers;
    private final Sessions sessions;
    private final Agendas agendas;

    DeskController(Papers papers, Sessions sessions, Agendas agendas) {
        this.papers = papers;
        this.sessions = sessions;
        this.agendas = agendas;
    }

    @GetMapping("/desk")
    String desk(Language language, Model model) {
        var words = Words.in(language);
        model.addAttribute(
                "page",
                new DeskPage(
                        papers.latest(LATEST).stream()
                                .map(paper -> row(paper, words))
                                .toList(),
                        sessions.all().stream()
                                .limit(LATEST)
                                .map(session -> row(session, words))
                                .toList()));
        return "agenda/desk/home";
    }

    private static PaperRow row(Paper paper, Words words) {
        var given = paper.received();
        return new PaperRow(
                "/desk/papers/" + paper.id().value(),
                paper.fileName(),
                paper.state().name(),
                words.text(
                        "desk.given",
                        given.by(),
                        given.at().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    private SessionRow row(Session session, Words words) {
        return new SessionRow(
                session.key(),
                words.text("desk.edit.title", session.number(), session.body().shortName()),
                words.text("desk.dates", session.opens(), session.closes()),
                agendas.versions(session.id()).isEmpty() ? null : "/desk/sessions/" + session.key() + "/agenda");
    }
}
