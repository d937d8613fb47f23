package org.plenary.agenda.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.MeetingsOnAgenda;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.Words;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.plenary.treaties.Treaties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the page of an item from what the rooms know. */
@Component
class ItemPages {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Documents documents;
    private final Treaties treaties;
    private final ObjectProvider<MeetingsOnAgenda> meetings;
    private final Clock clock;

    ItemPages(
            Sessions sessions,
            Agendas agendas,
            Documents documents,
            Treaties treaties,
            ObjectProvider<MeetingsOnAgenda> meetings,
            Clock clock) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.documents = documents;
        this.treaties = treaties;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** One item of the current version. */
    Optional<ItemPage> item(String key, ItemNumber number, Words words) {
        return sessions.find(key)
                .flatMap(session -> agendas.current(session.id())
                        .flatMap(agenda -> agenda.item(number).map(item -> item(session, agenda, item, words))));
    }

    private ItemPage item(Session session, Agenda agenda, AgendaItem item, Words words) {
        var base = session.address() + "/agenda/";
        var shown = new ArrayList<>(List.of(item));
        shown.addAll(agenda.below(item.number()));
        var register = documents.summaries(Stream.concat(
                        shown.stream()
                                .flatMap(each -> each.documents().stream())
                                .map(AgendaItem.Document::symbol),
                        Cited.documents(item))
                .distinct()
                .toList());
        var neighbours = new Neighbours(agenda, item, base, words);
        var cited = new Cited(agenda, item, session, treaties, register.keySet(), words);
        return new ItemPage(
                SessionHead.of(session, agenda, today(session), words),
                session.address() + "/agenda",
                item.number().in(words.language()),
                item.title().in(words.language()),
                neighbours.above(),
                item.annotation().in(words.language()),
                PaperLine.of(item, register, words),
                below(agenda, item, base, register, words),
                meetings(session, item, words),
                cited.articles(),
                cited.others(),
                neighbours.previous(),
                neighbours.next(),
                history(session, item.number(), words));
    }

    private static List<ItemLine> below(
            Agenda agenda, AgendaItem item, String base, Map<DocumentSymbol, DocumentSummary> register, Words words) {
        return new ItemLine.Tree(agenda, base, register, words).below(item.number());
    }

    private List<MeetingLine> meetings(Session session, AgendaItem item, Words words) {
        var now = clock.instant().atZone(session.body().zone()).toLocalDateTime();
        return meetings.stream()
                .flatMap(each ->
                        MeetingLine.of(each.takingUp(session.id(), item.number(), words.language()), now, words)
                                .stream())
                .toList();
    }

    /** Shown only if the number had another title, or none, in some version. */
    private List<ItemPage.Past> history(Session session, ItemNumber number, Words words) {
        var titles = agendas.titles(session.id(), number);
        return titles.size() < agendas.versions(session.id()).size()
                        || titles.stream()
                                        .map(Agendas.TitleIn::title)
                                        .distinct()
                                        .count()
                                > 1
                ? titles.stream()
                        .map(each -> new ItemPage.Past(
                                words.text(
                                        "agenda.version",
                                        each.version().number(),
                                        words.text("agenda.status."
                                                + each.version().status().word())),
                                AgendaPage.made(each.version(), words),
                                each.title().in(words.language())))
                        .toList()
                : List.of();
    }

    private LocalDate today(Session session) {
        return LocalDate.now(clock.withZone(session.body().zone()));
    }

    /** The items around one. */
    private record Neighbours(Agenda agenda, AgendaItem item, String base, Words words) {

        ItemPage.@Nullable Link above() {
            return item.number().level() == 1
                    ? null
                    : agenda.item(item.number().parent()).map(this::link).orElse(null);
        }

        ItemPage.@Nullable Link previous() {
            int place = agenda.items().indexOf(item);
            return place == 0 ? null : link(agenda.items().get(place - 1));
        }

        ItemPage.@Nullable Link next() {
            int place = agenda.items().indexOf(item);
            return place == agenda.items().size() - 1
                    ? null
                    : link(agenda.items().get(place + 1));
        }

        private ItemPage.Link link(AgendaItem other) {
            return new ItemPage.Link(
                    other.number().in(words.language()),
                    other.title().in(words.language()),
                    base + other.number().address());
        }
    }
}
