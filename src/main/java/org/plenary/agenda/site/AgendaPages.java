package org.plenary.agenda.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Agendas;
import org.plenary.documents.Documents;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Puts together the tree of an agenda and what changed between its versions; {@link ItemPages} does single items. */
@Component
class AgendaPages {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Documents documents;
    private final Clock clock;

    AgendaPages(Sessions sessions, Agendas agendas, Documents documents, Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.documents = documents;
        this.clock = clock;
    }

    /** The agenda in the version asked, the current one where none is. */
    Optional<AgendaPage> tree(String key, Optional<Integer> version, boolean open, Words words) {
        return sessions.find(key)
                .flatMap(session -> version(session, version).map(agenda -> tree(session, agenda, open, words)));
    }

    private AgendaPage tree(Session session, Agenda agenda, boolean open, Words words) {
        var base = session.address() + "/agenda";
        var versions = agendas.versions(session.id());
        var register = documents.summaries(agenda.documents());
        boolean older = agenda.version() < versions.getFirst().number();
        var query = older ? "?version=" + agenda.version() : "";
        var unfolded = (query.isEmpty() ? "?" : query + "&") + "open=all";
        return new AgendaPage(
                head(session, agenda, words),
                ItemLine.tree(agenda, base + "/", register, words),
                open,
                base + (open ? query : unfolded),
                AgendaPage.links(versions, agenda, base, words),
                older,
                agenda.version() == 1
                        ? null
                        : base + "/changes?from=%d&to=%d".formatted(agenda.version() - 1, agenda.version()),
                AgendaPage.exports(base));
    }

    /** What changed between two versions: where none is named, to the current one, and from the one before. */
    Optional<ChangesPage> changes(String key, Optional<Integer> from, Optional<Integer> to, Words words) {
        return sessions.find(key)
                .flatMap(session -> version(session, to)
                        .flatMap(after -> agendas.version(session.id(), from.orElse(Math.max(1, after.version() - 1)))
                                .map(before -> changes(session, before, after, words))));
    }

    private Optional<Agenda> version(Session session, Optional<Integer> number) {
        return number.map(asked -> agendas.version(session.id(), asked)).orElseGet(() -> agendas.current(session.id()));
    }

    private ChangesPage changes(Session session, Agenda before, Agenda after, Words words) {
        var base = session.address() + "/agenda";
        return new ChangesPage(
                head(session, after, words),
                base,
                version(before, words),
                version(after, words),
                AgendaChanges.between(before, after).stream()
                        .map(change -> ChangesPage.row(change, base + "/", words))
                        .toList());
    }

    private SessionHead head(Session session, Agenda agenda, Words words) {
        return SessionHead.of(
                session, agenda, LocalDate.now(clock.withZone(session.body().zone())), words);
    }

    private static String version(Agenda agenda, Words words) {
        return words.text(
                "agenda.version",
                agenda.version(),
                words.text("agenda.status." + agenda.status().word()));
    }
}
