package org.plenary.programme.checks;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.ItemNumber;
import org.plenary.languages.MultilingualText;
import org.plenary.programme.PlannedMeeting;
import org.plenary.programme.Programme;
import org.plenary.rules.Holiday;
import org.plenary.rules.WorkingDays;
import org.plenary.sessions.Body;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionDates;

/**
 * A programme with all that it is judged against.
 *
 * @param items the titles of the items of the agenda at all levels; empty as long as there is no agenda
 * @param holidays the days on which the organization is closed at the place of the body, with their names
 */
public record Plan(
        Programme programme,
        Body body,
        SessionDates dates,
        Map<ItemNumber, MultilingualText> items,
        Map<LocalDate, MultilingualText> holidays) {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    public Plan {
        items = Map.copyOf(items);
        holidays = Map.copyOf(holidays);
    }

    /** The programme of a session, judged against its agenda and, for a body in Vienna, against the holidays there. */
    public static Plan of(Session session, Programme programme, @Nullable Agenda agenda) {
        return new Plan(
                programme,
                session.body(),
                session.dates(),
                agenda == null
                        ? Map.of()
                        : agenda.items().stream().collect(toMap(AgendaItem::number, AgendaItem::title)),
                session.body().zone().equals(VIENNA) ? holidays(programme.days()) : Map.of());
    }

    private static Map<LocalDate, MultilingualText> holidays(List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> WorkingDays.inVienna().holiday(day).stream())
                .collect(toMap(Holiday::day, Holiday::name));
    }

    /** How findings name the meeting they speak about. */
    public static String about(PlannedMeeting meeting) {
        return "meetings/" + meeting.number();
    }

    List<PlannedMeeting> meetings() {
        return programme.meetings();
    }

    /** Gives each two meetings that sit at one moment, once. */
    void eachTwoAtOnce(BiConsumer<PlannedMeeting, PlannedMeeting> both) {
        for (int first = 0; first < meetings().size(); first++) {
            for (int second = first + 1; second < meetings().size(); second++) {
                if (meetings().get(first).overlaps(meetings().get(second))) {
                    both.accept(meetings().get(first), meetings().get(second));
                }
            }
        }
    }
}
