package org.plenary.programme.calendar;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.plenary.languages.Words;
import org.plenary.programme.PlannedEntry;
import org.plenary.programme.PlannedMeeting;
import org.plenary.sessions.Session;

/**
 * Meetings of a session as an iCalendar (RFC 5545): hours in the zone of the body, which the calendar describes; one event a
 * meeting, whose identity stays when the meeting moves.
 */
final class SessionCalendar {

    /** Longer names of events are cut in the lists of most programs. */
    private static final int LONGEST_SUMMARY = 160;

    private final Session session;
    private final Words words;
    private final String site;

    /** @param site the address of this desk, such as {@code https://plenary.example} */
    SessionCalendar(Session session, Words words, String site) {
        this.session = session;
        this.words = words;
        this.site = site;
    }

    /** The calendar of these meetings under a name. */
    String of(String name, List<PlannedMeeting> meetings) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//Organization of work//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", session.body().zone().getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        calendar.add(zone(session.body().zone()));
        meetings.forEach(meeting -> calendar.add(event(meeting)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VTimeZone zone(ZoneId zone) {
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        return Objects.requireNonNull(known, () -> "No calendar describes the zone " + zone)
                .getVTimeZone();
    }

    private VEvent event(PlannedMeeting meeting) {
        var zone = session.body().zone();
        var event = new VEvent(false);
        event.add(new Uid("meeting-%d.%s-%d@plenary"
                .formatted(meeting.number(), session.body().id(), session.number())));
        event.add(new DtStamp(stamp(meeting)));
        event.add(new LastModified(stamp(meeting)));
        event.add(new Sequence(meeting.revision()));
        event.add(new DtStart<>(meeting.startsAt(zone)));
        event.add(new DtEnd<>(meeting.endsAt(zone)));
        event.add(new Summary(summary(meeting)));
        event.add(new Description(description(meeting)));
        event.add(new Location(location(meeting)));
        event.add(new Url(URI.create(address(meeting))));
        event.add(new Categories(words.text("programme." + meeting.stream().word())));
        return event;
    }

    private static Instant stamp(PlannedMeeting meeting) {
        return meeting.changedAt();
    }

    private String summary(PlannedMeeting meeting) {
        var stream = words.text("programme." + meeting.stream().word());
        if (meeting.entries().isEmpty()) {
            return stream;
        }
        var all = words.text(
                "programme.summary",
                stream,
                meeting.entries().stream().map(this::said).collect(joining("; ")));
        return all.length() <= LONGEST_SUMMARY
                ? all
                : all.substring(0, all.offsetByCodePoints(LONGEST_SUMMARY, -1)).strip() + "…";
    }

    private String description(PlannedMeeting meeting) {
        var lines = new ArrayList<String>();
        lines.add(words.text("programme.name-" + meeting.stream().word(), meeting.number()));
        meeting.entries().stream()
                .map(entry -> entry.continued() ? words.text("programme.said-continued", said(entry)) : said(entry))
                .forEach(lines::add);
        lines.add(words.text(meeting.interpreted() ? "programme.interpreted" : "programme.not-interpreted"));
        lines.add(address(meeting));
        return String.join("\n", lines);
    }

    private String said(PlannedEntry entry) {
        var items = words.list(entry.items());
        return (items + " " + entry.title().in(words.language()).text()).strip();
    }

    private String location(PlannedMeeting meeting) {
        var place = session.place().in(words.language()).text();
        return meeting.room().isEmpty() ? place : meeting.room() + ", " + place;
    }

    private String address(PlannedMeeting meeting) {
        return "%s%s/meetings/%d?lang=%s"
                .formatted(
                        site,
                        session.address(),
                        meeting.number(),
                        words.language().tag());
    }
}
