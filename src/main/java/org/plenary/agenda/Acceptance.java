package org.plenary.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.Prospect.Effect;
import org.plenary.agenda.acceptance.ItemsOfPaper;
import org.plenary.agenda.acceptance.LanguageFit;
import org.plenary.agenda.acceptance.LanguagesKept;
import org.plenary.agenda.acceptance.SessionOfPaper;
import org.plenary.agenda.acts.ActsOnAgenda;
import org.plenary.agenda.paper.AnnotatedAgenda;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Accepting a paper: what it would do, and doing it. Works within the transaction of {@link Agendas}. */
@Component
class Acceptance {

    private final Sessions sessions;
    private final AgendaVersions versions;
    private final AgendaEntries entries;
    private final Papers papers;
    private final DocumentsOfPaper documents;
    private final ApplicationEventPublisher news;
    private final ActsOnAgenda acts;
    private final Clock clock;

    Acceptance(
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

    Prospect prospect(AnnotatedAgenda reading) {
        var obstacles = SessionOfPaper.obstacles(reading);
        if (!obstacles.isEmpty()) {
            return new Prospect(Effect.NOTHING, null, 0, List.of(), obstacles);
        }
        var asked = SessionOfPaper.of(reading);
        var held = sessions.find(asked.body(), asked.number());
        var standing = held.flatMap(session -> versions.latest(session.id()));
        var joined = standing.filter(asked::isOneMoreLanguageOf);
        return new Prospect(
                joined.isPresent() ? Effect.ADDS_LANGUAGE : held.isPresent() ? Effect.NEW_VERSION : Effect.NEW_SESSION,
                held.orElse(null),
                standing.map(Agenda::version).orElse(0),
                joined.map(agenda -> new LanguageFit(agenda.items(), ItemsOfPaper.of(reading)).check())
                        .orElse(List.of()),
                List.of());
    }

    /** Does what the prospect said, unless the agenda is another by now. */
    Outcome accept(PaperId id, AnnotatedAgenda reading, int basedOn, String actor) {
        var paper = papers.findForUpdate(id).orElseThrow();
        if (paper.state() == Paper.State.ACCEPTED) {
            return new Outcome.Refused(Refusal.ALREADY_ACCEPTED);
        }
        var obstacles = SessionOfPaper.obstacles(reading);
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused(obstacles.getFirst());
        }
        var asked = SessionOfPaper.of(reading);
        entries.lock(asked.body(), asked.number());
        var held = sessions.find(asked.body(), asked.number());
        var standing = held.flatMap(session -> versions.latest(session.id()));
        return standing.map(Agenda::version).orElse(0) == basedOn
                ? write(id, reading, new Before(held.orElse(null), standing.orElse(null)), actor)
                : new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
    }

    private Outcome write(PaperId paper, AnnotatedAgenda reading, Before before, String actor) {
        var asked = SessionOfPaper.of(reading);
        var items = ItemsOfPaper.of(reading);
        documents.enter(paper, reading, items);
        var joined = before.joinedBy(asked);
        var done = joined.isPresent()
                ? addLanguage(paper, items, joined.get(), actor)
                : enterVersion(paper, asked, items, before, actor);
        news.publishEvent(new PaperAccepted(paper, done.session(), done.version(), joined.isPresent(), reading));
        acts.accepted(sessions.withId(done.session()).orElseThrow(), reading, done.version(), actor);
        return done;
    }

    private Outcome.Done addLanguage(PaperId paper, List<AgendaItem> items, Agenda agenda, String actor) {
        entries.addLanguage(agenda.session(), agenda.version(), items);
        papers.accepted(paper, agenda.session(), agenda.version(), actor);
        papers.remember(paper, true, null);
        return new Outcome.Done(agenda.session(), agenda.version());
    }

    private Outcome.Done enterVersion(
            PaperId paper, SessionOfPaper asked, List<AgendaItem> items, Before before, String actor) {
        var session = sessions.hold(asked.body(), asked.number(), asked.dates());
        var kept = before.agenda() == null ? items : new LanguagesKept(before.agenda(), asked).in(items);
        entries.enter(session, versionOf(asked, before.version() + 1, actor), kept);
        papers.accepted(paper, session, before.version() + 1, actor);
        papers.remember(
                paper, false, before.session() == null ? null : before.session().dates());
        return new Outcome.Done(session, before.version() + 1);
    }

    private AgendaVersion versionOf(SessionOfPaper asked, int number, String actor) {
        return new AgendaVersion(
                number,
                number == 1 ? Status.PROVISIONAL : Status.REVISED,
                AgendaVersion.Origin.PAPER,
                asked.symbol(),
                actor,
                clock.instant(),
                null);
    }

    /** What there was before the paper. */
    private record Before(
            @Nullable Session session, @Nullable Agenda agenda) {

        int version() {
            return agenda == null ? 0 : agenda.version();
        }

        Optional<Agenda> joinedBy(SessionOfPaper paper) {
            return Optional.ofNullable(agenda).filter(paper::isOneMoreLanguageOf);
        }
    }
}
