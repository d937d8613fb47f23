package org.plenary.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.acts.ActsOnAgenda;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Taking back what changed an agenda, so that all is as it was before. Only the latest change can be, since later ones
 * rest on it. A paper can be until the session opens; one that was accepted after the opening, for the record of a session
 * that is past, has no opening ahead and can be taken back as long as it is the latest.
 */
@Component
class TakingBack {

    private final Sessions sessions;
    private final AgendaVersions versions;
    private final AgendaEntries entries;
    private final Papers papers;
    private final DocumentsOfPaper documents;
    private final ApplicationEventPublisher news;
    private final ActsOnAgenda acts;
    private final Clock clock;

    TakingBack(
            Sessions sessions,
            AgendaVersions versions,
            AgendaEntries entries,
            Papers papers,
            DocumentsOfPaper documents,
            ApplicationEventPublisher news,
            ActsOnAgenda acts,
            Clock clock) {
        this.sessions = sessions;
        this.versions = versions;
        this.entries = entries;
        this.papers = papers;
        this.documents = documents;
        this.news = news;
        this.acts = acts;
        this.clock = clock;
    }

    Outcome paper(PaperId id, String actor) {
        var paper = papers.findForUpdate(id).orElseThrow();
        if (paper.state() != Paper.State.ACCEPTED) {
            return new Outcome.Refused(Refusal.NOT_ACCEPTED);
        }
        var session = sessions.withId(Objects.requireNonNull(paper.session())).orElseThrow();
        entries.lock(session.body(), session.number());
        if (hasLaterChanges(paper, session)) {
            return new Outcome.Refused(Refusal.LATER_CHANGES);
        }
        if (hasOpenedSince(paper, session)) {
            return new Outcome.Refused(Refusal.SESSION_OPEN);
        }
        return undo(paper, session, actor);
    }

    /** Takes back the latest version, if an officer's edit made it. */
    Outcome edit(Session session, int version, String actor) {
        entries.lock(session.body(), session.number());
        var latest = versions.latest(session.id());
        if (latest.map(Agenda::version).orElse(0) != version) {
            return new Outcome.Refused(Refusal.LATER_CHANGES);
        }
        if (latest.orElseThrow().made().origin() != AgendaVersion.Origin.EDIT) {
            return new Outcome.Refused(Refusal.NOT_ACCEPTED);
        }
        var numbers = entries.renumbering(session.id(), version);
        entries.remove(session.id(), version);
        if (!numbers.changesNothing()) {
            news.publishEvent(new ItemsRenumbered(session.id(), numbers, true));
        }
        acts.editUndone(session, version - 1, actor);
        return new Outcome.Done(session.id(), version - 1);
    }

    private boolean hasLaterChanges(Paper paper, Session session) {
        var latest = versions.latest(session.id()).map(Agenda::version).orElse(0);
        return latest != paper.version()
                || !paper.addedLanguage()
                        && papers.acceptedFor(session.id()).stream()
                                .anyMatch(other -> !other.id().equals(paper.id()) && other.version() == latest);
    }

    private boolean hasOpenedSince(Paper paper, Session session) {
        var zone = session.body().zone();
        var acceptedOn =
                LocalDate.ofInstant(Objects.requireNonNull(paper.accepted()).at(), zone);
        return acceptedOn.isBefore(session.opens())
                && !LocalDate.now(clock.withZone(zone)).isBefore(session.opens());
    }

    private Outcome undo(Paper paper, Session session, String actor) {
        news.publishEvent(
                new PaperUndone(paper.id(), session.id(), paper.version(), paper.addedLanguage(), paper.language()));
        if (paper.addedLanguage()) {
            entries.removeLanguage(session.id(), paper.version(), paper.language());
        } else {
            entries.remove(session.id(), paper.version());
            restore(session, paper);
        }
        papers.undone(paper.id(), actor);
        documents.withdraw(paper.id());
        int version = paper.addedLanguage() ? paper.version() : paper.version() - 1;
        acts.undone(session, paper, version, actor);
        return new Outcome.Done(session.id(), version);
    }

    /** The session gets back the dates that the paper had replaced, or goes if the paper had brought it. */
    private void restore(Session session, Paper paper) {
        papers.replacedBy(paper.id())
                .ifPresentOrElse(
                        dates -> sessions.hold(session.body(), session.number(), dates),
                        () -> sessions.remove(session.id()));
    }
}
