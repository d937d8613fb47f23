package org.plenary.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Agendas;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.Language;
import org.plenary.languages.Localized;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programmes;
import org.plenary.sessions.Session;
import org.plenary.sessions.Sessions;
import org.springframework.stereotype.Service;

/** Draws up the agenda of a session, with its organization of work, as the paper that prints it. */
@Service
class AgendaPapers {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Programmes programmes;

    AgendaPapers(Sessions sessions, Agendas agendas, Programmes programmes) {
        this.sessions = sessions;
        this.agendas = agendas;
        this.programmes = programmes;
    }

    /** Empty if there is no such session, or if it has no agenda yet. */
    Optional<AgendaPaper> of(String sessionKey, Language language) {
        return sessions.find(sessionKey)
                .flatMap(session -> agendas.current(session.id())
                        .map(agenda -> paper(session, agenda, new PaperWords(Words.in(language)))));
    }

    private AgendaPaper paper(Session session, Agenda agenda, PaperWords words) {
        return new AgendaPaper(
                head(session, agenda, words),
                sections(agenda, words),
                days(programmes.of(session.id()).meetings(), words));
    }

    private static AgendaPaper.Head head(Session session, Agenda agenda, PaperWords words) {
        var language = words.language();
        return new AgendaPaper.Head(
                language,
                words,
                agenda.made().symbol(),
                session.body().name().in(language).text(),
                PaperWords.capitalized(words.text("session", session.number())),
                words.text(
                        "place-and-dates",
                        session.place().in(language).text(),
                        words.range(session.opens(), session.closes())),
                words.text("annotated." + agenda.status().name()),
                words.text("agenda." + agenda.status().name()),
                session.opens());
    }

    private static List<AgendaPaper.Section> sections(Agenda agenda, PaperWords words) {
        var items = agenda.items();
        return IntStream.range(0, items.size())
                .mapToObj(index -> section(
                        items.get(index),
                        index + 1 < items.size() ? Optional.of(items.get(index + 1)) : Optional.empty(),
                        words))
                .toList();
    }

    private static AgendaPaper.Section section(AgendaItem item, Optional<AgendaItem> next, PaperWords words) {
        int level = item.number().level();
        var title = item.title().in(words.language()).text();
        int nextLevel = next.map(following -> following.number().level()).orElse(1);
        return new AgendaPaper.Section(
                item.number(),
                words.listed(item.number()),
                title,
                title + ListMark.of(level, nextLevel).in(words.language()),
                item.annotation().in(words.language()).stream()
                        .map(Localized::text)
                        .toList(),
                item.documents().stream()
                        .map(listed -> new AgendaPaper.Listed(
                                listed.symbol(),
                                listed.title().in(words.language()).text()))
                        .toList());
    }

    private static List<AgendaPaper.Day> days(List<PlannedMeeting> meetings, PaperWords words) {
        return meetings.stream()
                .collect(Collectors.groupingBy(PlannedMeeting::date, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> day(day.getKey(), day.getValue(), words))
                .toList();
    }

    private static AgendaPaper.Day day(LocalDate date, List<PlannedMeeting> meetings, PaperWords words) {
        var slots = meetings.stream()
                .sorted(Comparator.comparing(PlannedMeeting::start))
                .collect(Collectors.groupingBy(
                        meeting -> words.hours(meeting.start(), meeting.end()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        return new AgendaPaper.Day(
                words.day(date),
                slots.entrySet().stream()
                        .map(slot -> new AgendaPaper.Slot(
                                slot.getKey(),
                                entries(slot.getValue(), MeetingStream.PLENARY, words),
                                entries(slot.getValue(), MeetingStream.PARALLEL, words)))
                        .toList());
    }

    private static List<String> entries(List<PlannedMeeting> meetings, MeetingStream stream, PaperWords words) {
        return meetings.stream()
                .filter(meeting -> meeting.stream() == stream)
                .flatMap(meeting -> meeting.entries().stream())
                .map(entry -> entry(entry, stream, words))
                .toList();
    }

    /** The plenary column puts the item before the title, the other after it, as papers of the Conference do. */
    private static String entry(PlannedEntry entry, MeetingStream stream, PaperWords words) {
        var title = entry.title().in(words.language()).text();
        var printed = entry.items().isEmpty()
                ? title
                : words.text(
                        stream == MeetingStream.PLENARY ? "entry" : "entry-beside", words.items(entry.items()), title);
        return entry.continued() ? words.text("continued", printed) : printed;
    }
}
