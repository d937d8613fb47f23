package org.plenary.agenda.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.MeetingsOnAgenda;
import org.plenary.documents.DocumentSummary;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.languages.Words;
import org.plenary.rules.Rulebooks;
import org.plenary.sessions.KnownSessions;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together the front page of a session from what the rooms know. */
@Component
class SessionPages {

    private static final int NEWEST = 8;

    private final Sessions sessions;
    private final KnownSessions known;
    private final Agendas agendas;
    private final Documents documents;
    private final ObjectProvider<MeetingsOnAgenda> meetings;
    private final Rulebooks rulebooks;
    private final Clock clock;

    SessionPages(
            Sessions sessions,
            KnownSessions known,
            Agendas agendas,
            Documents documents,
            ObjectProvider<MeetingsOnAgenda> meetings,
            ObjectProvider<Rulebooks> rulebooks,
            Clock clock) {
        this.sessions = sessions;
        this.known = known;
        this.agendas = agendas;
        this.documents = documents;
        this.meetings = meetings;
        this.rulebooks = rulebooks.getIfAvailable(Rulebooks::shipped);
        this.clock = clock;
    }

    /** The session that is on or next, else the last one; empty for a desk without sessions. */
    Optional<FrontPage> home(Words words) {
        return sessions.currentOrNext(LocalDate.now(clock)).map(session -> front(session, true, words));
    }

    Optional<FrontPage> front(String key, Words words) {
        return sessions.find(key).map(session -> front(session, false, words));
    }

    Optional<KnownPage> onRecord(String key, Words words) {
        return known.find(key).map(session -> KnownPage.of(session, words));
    }

    private FrontPage front(Session session, boolean home, Words words) {
        var today = LocalDate.now(clock.withZone(session.body().zone()));
        var agenda = agendas.current(session.id());
        var register = agenda.map(this::register).orElse(Map.of());
        return new FrontPage(
                SessionHead.of(session, agenda.orElse(null), today, words),
                home,
                today(session, today, words),
                line(session, agenda.orElse(null), register, words),
                agenda.map(each -> ItemLine.tree(each, session.address() + "/agenda/", register, words))
                        .orElse(List.of()),
                papers(register, home, words),
                known.find(session.key()).map(each -> each.report()).orElse(null));
    }

    /** The meetings of today; before and after the session those of its first day. */
    private List<MeetingLine> today(Session session, LocalDate today, Words words) {
        var now = clock.instant().atZone(session.body().zone()).toLocalDateTime();
        var day = session.dates().include(today) ? today : session.opens();
        return meetings.stream()
                .flatMap(each -> MeetingLine.of(each.on(session.id(), day, words.language()), now, words).stream())
                .toList();
    }

    private @Nullable DeadlineLine line(
            Session session, @Nullable Agenda agenda, Map<DocumentSymbol, DocumentSummary> register, Words words) {
        var deadlines = Deadline.of(session, rulebooks.of(session.body().rulebook(), session.number()));
        if (deadlines.isEmpty()) {
            return null;
        }
        var today = LocalDate.now(clock.withZone(session.body().zone()));
        var symbol = agenda == null ? null : agenda.made().symbol();
        var paper = symbol == null ? null : register.get(symbol);
        var judge = new DeadlineJudge(session, paper, register.values(), today);
        return DeadlineLine.of(session, judge.judge(deadlines, words), today, words);
    }

    /** The documents of the agenda and the paper it came with, in one query. */
    private Map<DocumentSymbol, DocumentSummary> register(Agenda agenda) {
        var symbols = new java.util.LinkedHashSet<>(agenda.documents());
        var own = agenda.made().symbol();
        if (own != null) {
            symbols.add(own);
        }
        return documents.summaries(symbols);
    }

    /** All papers in the order of their symbols; on the home page the newest, those of unknown date by their symbols. */
    private static List<PaperLine> papers(Map<DocumentSymbol, DocumentSummary> register, boolean newest, Words words) {
        var bySymbol = Comparator.comparing(DocumentSummary::symbol);
        var byDate = Comparator.comparing(
                        DocumentSummary::issued, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(bySymbol.reversed());
        return register.values().stream()
                .distinct()
                .sorted(newest ? byDate : bySymbol)
                .limit(newest ? NEWEST : Integer.MAX_VALUE)
                .map(document -> PaperLine.of(document, words))
                .toList();
    }
}
