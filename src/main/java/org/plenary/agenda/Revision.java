package org.plenary.agenda;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaVersion.Adoption;
import org.plenary.agenda.AgendaVersion.Origin;
import org.plenary.agenda.Outcome.Refusal;
import org.plenary.agenda.acts.ActsOnAgenda;
import org.plenary.record.Ruling;
import org.plenary.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** New versions of an agenda that no paper brings: an officer's edit, and the adoption by the body. */
@Component
class Revision {

    private final AgendaVersions versions;
    private final AgendaEntries entries;
    private final DocumentsOfPaper documents;
    private final ApplicationEventPublisher news;
    private final ActsOnAgenda acts;
    private final Clock clock;

    Revision(
            AgendaVersions versions,
            AgendaEntries entries,
            DocumentsOfPaper documents,
            ApplicationEventPublisher news,
            ActsOnAgenda acts,
            Clock clock) {
        this.versions = versions;
        this.entries = entries;
        this.documents = documents;
        this.news = news;
        this.acts = acts;
        this.clock = clock;
    }

    Outcome edit(Session session, int basedOn, Agendas.Edit edit, String actor) {
        var outcome = enter(session, basedOn, _ -> edit.items(), new Deed(Status.REVISED, Origin.EDIT, actor, null));
        if (outcome instanceof Outcome.Done(var _, int version)) {
            documents.enter(edit.items());
            if (!edit.numbers().changesNothing()) {
                entries.keep(session.id(), version, edit.numbers());
                news.publishEvent(new ItemsRenumbered(session.id(), edit.numbers(), false));
            }
            acts.edited(session, version, actor);
        }
        return outcome;
    }

    Outcome adopt(Session session, int basedOn, Adoption act, List<Ruling> rulings, String actor) {
        var outcome =
                enter(session, basedOn, standing -> standing, new Deed(Status.ADOPTED, Origin.ADOPTION, actor, act));
        if (outcome instanceof Outcome.Done(var _, int version)) {
            acts.adopted(session, version, act, rulings, actor);
        }
        return outcome;
    }

    private Outcome enter(Session session, int basedOn, UnaryOperator<List<AgendaItem>> change, Deed deed) {
        entries.lock(session.body(), session.number());
        var standing = versions.latest(session.id());
        if (standing.map(Agenda::version).orElse(0) != basedOn) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        var items = change.apply(standing.map(Agenda::items).orElse(List.of()));
        if (items.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_ITEMS);
        }
        var symbol = standing.map(agenda -> agenda.made().symbol()).orElse(null);
        entries.enter(
                session.id(),
                new AgendaVersion(
                        basedOn + 1, deed.status(), deed.origin(), symbol, deed.actor(), clock.instant(), deed.act()),
                items);
        return new Outcome.Done(session.id(), basedOn + 1);
    }

    /** Who made what of it. */
    private record Deed(
            Status status,
            Origin origin,
            String actor,
            @Nullable Adoption act) {}
}
