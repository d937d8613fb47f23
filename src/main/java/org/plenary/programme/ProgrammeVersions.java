package org.plenary.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.MeetingStream;
import org.plenary.languages.MultilingualText;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of the programme of every session. Versions are added and never changed. */
@Repository
class ProgrammeVersions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProgrammeVersions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The programme that stands; {@link Programme#NONE} if there is none yet. Four queries, however long it is. */
    Programme current(SessionId session) {
        return currentVersion(session)
                .flatMap(version -> find(session, version))
                .orElse(Programme.NONE);
    }

    /** Finds the number of the version that stands, and holds it until the transaction ends. */
    int currentForUpdate(SessionId session) {
        jdbc.sql("insert into programme.plan (session, version) values (?, 0) on conflict do nothing")
                .param(session.value())
                .update();
        return jdbc.sql("select version from programme.plan where session = ? for update")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    Optional<Programme> find(SessionId session, int version) {
        var approval = approval(session, version);
        return jdbc.sql("select * from programme.version where session = ? and number = ?")
                .params(session.value(), version)
                .query((row, _) ->
                        new Programme(version, meetings(session, version), interpretation(row), approval.orElse(null)))
                .optional();
    }

    /** How a version came to be. */
    Optional<Origin> origin(SessionId session, int version) {
        return jdbc.sql("select * from programme.version where session = ? and number = ?")
                .params(session.value(), version)
                .query((row, _) -> new Origin(
                        Cause.of(row.getString("cause")),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("paper", Long.class),
                        row.getInt("same_as")))
                .optional();
    }

    /** The version that a paper made last. */
    Optional<Integer> madeBy(SessionId session, long paper) {
        return jdbc.sql("""
                        select number from programme.version
                        where session = ? and paper = ? and cause = 'paper' order by number desc limit 1
                        """).params(session.value(), paper).query(Integer.class).optional();
    }

    /** The highest number that a meeting of the session ever had. */
    int lastMeetingNumber(SessionId session) {
        return jdbc.sql("select coalesce(max(number), 0) from programme.meeting where session = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    /** Adds the version after the one that stands, and makes it the one that stands. */
    void add(SessionId session, Programme programme, Origin origin) {
        var resources = programme.interpretation();
        jdbc.sql("""
                        insert into programme.version (session, number, cause, made_at, made_by, paper, same_as,
                            resources_total, resources_plenary, resources_parallel, resources_languages)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(session.value())
                .param(programme.version())
                .param(origin.cause().word())
                .param(OffsetDateTime.ofInstant(origin.at(), ZoneOffset.UTC))
                .param(origin.by())
                .param(origin.paper())
                .param(origin.sameAs())
                .param(resources == null ? null : resources.total())
                .param(resources == null ? null : resources.plenary())
                .param(resources == null ? null : resources.parallel())
                .param(resources == null ? null : resources.languages())
                .update();
        addMeetings(session, programme);
        jdbc.sql("update programme.plan set version = ? where session = ?")
                .params(programme.version(), session.value())
                .update();
    }

    void approve(SessionId session, int version, LocalDate on, String by, Instant at) {
        jdbc.sql("""
                        insert into programme.approval (session, version, approved_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(session.value(), version, on, by, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private Optional<Integer> currentVersion(SessionId session) {
        return jdbc.sql("select version from programme.plan where session = ?")
                .param(session.value())
                .query(Integer.class)
                .optional();
    }

    private Optional<Approval> approval(SessionId session, int version) {
        return jdbc.sql("""
                        select approval.*, approved.same_as <> shown.same_as as changed
                        from programme.approval
                        join programme.version approved
                            on approved.session = approval.session and approved.number = approval.version
                        join programme.version shown on shown.session = approval.session and shown.number = ?
                        where approval.session = ? order by recorded_at desc limit 1
                        """)
                .params(version, session.value())
                .query((row, _) -> new Approval(
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("changed")))
                .optional();
    }

    private List<PlannedMeeting> meetings(SessionId session, int version) {
        var entries = entries(session, version);
        return jdbc.sql("select * from programme.meeting where session = ? and version = ?")
                .params(session.value(), version)
                .query((row, _) -> meeting(row, entries.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private Map<Integer, List<PlannedEntry>> entries(SessionId session, int version) {
        var byMeeting = new HashMap<Integer, List<PlannedEntry>>();
        jdbc.sql("select * from programme.entry where session = ? and version = ? order by meeting, ordinal")
                .params(session.value(), version)
                .query(row -> {
                    byMeeting
                            .computeIfAbsent(row.getInt("meeting"), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return byMeeting;
    }

    private static PlannedMeeting meeting(ResultSet row, List<PlannedEntry> entries) throws SQLException {
        return new PlannedMeeting(
                row.getInt("number"),
                row.getObject("date", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                MeetingStream.valueOf(row.getString("stream").toUpperCase(Locale.ROOT)),
                row.getString("room"),
                row.getBoolean("interpreted"),
                entries,
                row.getInt("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static PlannedEntry entry(ResultSet row) throws SQLException {
        var items = (String[]) row.getArray("items").getArray();
        return new PlannedEntry(
                Arrays.stream(items).map(ItemNumber::of).toList(),
                MultilingualText.fromJson(row.getString("title")),
                row.getBoolean("continued"),
                row.getBoolean("decides"));
    }

    private static @Nullable Interpretation interpretation(ResultSet row) throws SQLException {
        var total = row.getObject("resources_total", Integer.class);
        return total == null
                ? null
                : new Interpretation(
                        total,
                        row.getInt("resources_plenary"),
                        row.getInt("resources_parallel"),
                        row.getInt("resources_languages"));
    }

    private void addMeetings(SessionId session, Programme programme) {
        var meetings = new ArrayList<Object[]>();
        var entries = new ArrayList<Object[]>();
        for (var meeting : programme.meetings()) {
            meetings.add(row(session, programme.version(), meeting));
            int ordinal = 1;
            for (var entry : meeting.entries()) {
                entries.add(row(session, programme.version(), meeting.number(), ordinal++, entry));
            }
        }
        batches.batchUpdate("insert into programme.meeting values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", meetings);
        batches.batchUpdate(
                "insert into programme.entry values (?, ?, ?, ?, string_to_array(?, ' '), ?::jsonb, ?, ?)", entries);
    }

    private static Object[] row(SessionId session, int version, PlannedMeeting meeting) {
        return new Object[] {
            session.value(),
            version,
            meeting.number(),
            meeting.date(),
            meeting.start(),
            meeting.end(),
            meeting.stream().word(),
            meeting.room(),
            meeting.interpreted(),
            meeting.revision(),
            Timestamp.from(meeting.changedAt())
        };
    }

    private static Object[] row(SessionId session, int version, int meeting, int ordinal, PlannedEntry entry) {
        return new Object[] {
            session.value(),
            version,
            meeting,
            ordinal,
            String.join(" ", entry.items().stream().map(ItemNumber::address).toList()),
            entry.title().toJson(),
            entry.continued(),
            entry.decides()
        };
    }

    /** What made a version. */
    enum Cause {
        /** A paper with a table of its own. */
        PAPER,
        /** The same paper in another language, which adds titles. */
        PAPER_LANGUAGE,
        /** A paper was taken back. */
        PAPER_UNDONE,
        /** A member of the secretariat changed it. */
        EDIT,
        /** A member of the secretariat took the last change back. */
        UNDO,
        /** An edit of the agenda gave its items other numbers. */
        RENUMBERED,
        /** Such an edit was taken back. */
        RENUMBERING_UNDONE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Cause of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * How a version came to be.
     *
     * @param sameAs the first version with the same content, often itself
     */
    record Origin(
            Cause cause,
            @Nullable String by,
            Instant at,
            @Nullable Long paper,
            int sameAs) {}
}
