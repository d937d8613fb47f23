package org.plenary.delegations.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.delegations.Delegation;
import org.plenary.delegations.NameText;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.rules.Citation;
import org.plenary.sessions.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes verbales of the delegations. One that is given twice is kept once. */
@Service
public class Notes {

    private static final String SELECT =
            "select id, delegation, name, type, given_by, given_at, content is null from delegations.note where delegation = ? ";

    /** So many of one delegation are kept at a time. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final ProceduralRecord record;
    private final Clock clock;

    Notes(JdbcClient jdbc, ProceduralRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Keeps a note that can be kept.
     *
     * @throws IllegalArgumentException if it is neither PDF nor picture
     */
    @Transactional
    public void keep(Session session, Delegation delegation, NoteFile file, String by) {
        var type = file.type().orElseThrow(IllegalArgumentException::new);
        jdbc.sql("""
                        insert into delegations.note (delegation, name, type, hash, content, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (delegation, hash) do update
                        set content = excluded.content, name = excluded.name, given_by = excluded.given_by,
                            given_at = excluded.given_at""")
                .params(
                        delegation.id(),
                        name(file, type),
                        type,
                        DigestUtils.sha256Hex(file.content()),
                        file.content(),
                        by)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record.append(act("note-given", session, delegation, by));
    }

    /** Those of a delegation, the latest first. */
    public List<Note> of(Delegation delegation) {
        return jdbc.sql(SELECT + "order by given_at desc, id desc")
                .param(delegation.id())
                .query((row, _) -> note(row))
                .list();
    }

    /** One of a delegation's. */
    public Optional<Note> find(Delegation delegation, long id) {
        return jdbc.sql(SELECT + "and id = ?")
                .params(delegation.id(), id)
                .query((row, _) -> note(row))
                .optional();
    }

    /** What is in a note; empty once it is erased. */
    public Optional<byte[]> content(Note note) {
        return jdbc.sql("select content from delegations.note where id = ? and content is not null")
                .param(note.id())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /** Takes a note out that was given by mistake. */
    @Transactional
    public void takeOut(Session session, Delegation delegation, Note note, String by) {
        jdbc.sql("delete from delegations.note where id = ?").param(note.id()).update();
        record.append(act("note-taken-out", session, delegation, by));
    }

    private static Act act(String name, Session session, Delegation delegation, String by) {
        return Act.of("delegations", name, by)
                .inSession(session.key())
                .under(Citation.rule(12))
                .about("participants/" + session.key())
                .with("delegation", delegation.key());
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getBoolean(7));
    }

    /** The name that was given, with the ending that the content has. */
    private static String name(NoteFile file, String type) {
        var given = NameText.of(file.name())
                .text()
                .replaceAll("[\\\\/\"<>|:*?]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        var shortened = given.codePointCount(0, given.length()) <= 100
                ? given
                : given.substring(0, given.offsetByCodePoints(0, 100));
        return (shortened.isBlank() ? "note-verbale" : shortened.strip()) + "."
                + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }
}
