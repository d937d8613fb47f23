package org.plenary.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.plenary.languages.Language;
import org.plenary.sessions.SessionDates;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that were given to the desk, each file as it came and what became of it. */
@Service
public class Papers {

    private static final String SELECT = """
            select id, file_name, sha256, language, corrections, state, received_by, received_at, accepted_by,
                   accepted_at, undone_by, undone_at, session, version, added_language
            from agenda.paper\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Papers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a file in, to be previewed. */
    @Transactional
    public PaperId receive(String fileName, byte[] bytes, Language language, String actor) {
        return new PaperId(jdbc.sql("""
                        insert into agenda.paper (file_name, bytes, sha256, language, received_by, received_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(fileName, bytes, DigestUtils.sha256Hex(bytes), language.tag(), actor, now())
                .query(Long.class)
                .single());
    }

    public Optional<Paper> find(PaperId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(Papers::paper)
                .optional();
    }

    /** The file as it came. */
    public byte[] bytes(PaperId id) {
        return jdbc.sql("select bytes from agenda.paper where id = ?")
                .param(id.value())
                .query(byte[].class)
                .single();
    }

    /** The papers given last, the newest first. */
    public List<Paper> latest(int count) {
        return jdbc.sql(SELECT + "order by id desc limit ?")
                .param(count)
                .query(Papers::paper)
                .list();
    }

    /** The papers that the agenda of a session came with, in the order in which they were accepted. */
    public List<Paper> acceptedFor(SessionId session) {
        return jdbc.sql(SELECT + "where session = ? and state = 'ACCEPTED' order by accepted_at, id")
                .param(session.value())
                .query(Papers::paper)
                .list();
    }

    /**
     * Keeps what an officer corrected in the reading.
     *
     * @param corrections JSON in the form of the desk
     * @return false if the paper is accepted, and so no longer corrected
     */
    @Transactional
    public boolean correct(PaperId id, String corrections) {
        return jdbc.sql("update agenda.paper set corrections = ?::jsonb where id = ? and state <> 'ACCEPTED'")
                        .params(corrections, id.value())
                        .update()
                > 0;
    }

    /** Finds a paper and holds it until the transaction ends, so that two officers cannot both accept it. */
    Optional<Paper> findForUpdate(PaperId id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(Papers::paper)
                .optional();
    }

    void accepted(PaperId id, SessionId session, int version, String actor) {
        jdbc.sql("""
                        update agenda.paper
                        set state = 'ACCEPTED', accepted_by = ?, accepted_at = ?, session = ?, version = ?,
                            undone_by = null, undone_at = null
                        where id = ?""").params(actor, now(), session.value(), version, id.value()).update();
    }

    /** Keeps what accepting the paper changed, so that it can be undone exactly. */
    void remember(PaperId id, boolean addedLanguage, @Nullable SessionDates replaced) {
        jdbc.sql("""
                        update agenda.paper
                        set added_language = ?, replaced_opens = ?, replaced_opens_at = ?, replaced_closes = ?
                        where id = ?""")
                .param(addedLanguage)
                .param(replaced == null ? null : replaced.opens())
                .param(replaced == null ? null : replaced.opensAt())
                .param(replaced == null ? null : replaced.closes())
                .param(id.value())
                .update();
    }

    /** The dates that the session had before the paper; empty if the paper brought the session. */
    Optional<SessionDates> replacedBy(PaperId id) {
        return jdbc.sql("""
                        select replaced_opens, replaced_opens_at, replaced_closes
                        from agenda.paper where id = ? and replaced_opens is not null""")
                .param(id.value())
                .query((row, _) -> new SessionDates(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalTime.class),
                        row.getObject(3, LocalDate.class)))
                .optional();
    }

    void undone(PaperId id, String actor) {
        jdbc.sql("update agenda.paper set state = 'UNDONE', undone_by = ?, undone_at = ? where id = ?")
                .params(actor, now(), id.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Paper paper(ResultSet row, int index) throws SQLException {
        long session = row.getLong("session");
        return new Paper(
                new PaperId(row.getLong("id")),
                row.getString("file_name"),
                row.getString("sha256"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("corrections"),
                Paper.State.valueOf(row.getString("state")),
                new Paper.Deed(row.getString("received_by"), instant(row, "received_at")),
                deed(row, "accepted"),
                deed(row, "undone"),
                session == 0 ? null : new SessionId(session),
                row.getInt("version"),
                row.getBoolean("added_language"));
    }

    private static Paper.@Nullable Deed deed(ResultSet row, String what) throws SQLException {
        var by = row.getString(what + "_by");
        return by == null ? null : new Paper.Deed(by, instant(row, what + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
