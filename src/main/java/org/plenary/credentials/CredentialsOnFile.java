package org.plenary.credentials;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.Decision;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.LastAct;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what stands of credentials. All of a session is two queries. */
@Repository
class CredentialsOnFile {

    private final JdbcClient jdbc;

    CredentialsOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of all States of which something is known, by their codes. */
    Map<String, Credential> of(SessionId session) {
        Map<String, List<Objection>> objections = jdbc
                .sql("""
                        select state, raised_by, raised_on, why, settled from credentials.objection
                        where session = ? order by raised_on, raised_by""")
                .param(session.value())
                .query((row, _) -> Map.entry(row.getString("state"), objection(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<String, Credential> all = new LinkedHashMap<>();
        jdbc.sql("select * from credentials.credential where session = ? and version > 0 order by state")
                .param(session.value())
                .query((row, _) -> credential(row, objections.getOrDefault(row.getString("state"), List.of())))
                .list()
                .forEach(credential -> all.put(credential.state(), credential));
        return all;
    }

    Optional<Credential> find(SessionId session, String state) {
        return read(session, state, " and version > 0");
    }

    /** Finds the credentials and holds them until the transaction ends, so that two officers act one after the other. */
    Credential findForUpdate(SessionId session, String state, LastAct first) {
        jdbc.sql("""
                        insert into credentials.credential (session, state, version, act, acted_by, acted_at)
                        values (?, ?, 0, ?, ?, ?) on conflict do nothing""")
                .params(session.value(), state, first.name(), first.by(), utc(first.at()))
                .update();
        return read(session, state, " for update").orElseThrow();
    }

    /** Forgets credentials to which nothing has happened, when the act for which they were held is not carried out. */
    void letGo(SessionId session, String state) {
        jdbc.sql("delete from credentials.credential where session = ? and state = ? and version = 0")
                .params(session.value(), state)
                .update();
    }

    /** Whether an officer has said that the Conference considers an amendment; empty while the agenda tells. */
    Optional<Boolean> amendment(SessionId session) {
        return jdbc.sql("select amendment from credentials.session where session = ? and amendment is not null")
                .param(session.value())
                .query(Boolean.class)
                .optional();
    }

    void setAmendment(SessionId session, @Nullable Boolean amendment) {
        jdbc.sql("""
                        insert into credentials.session (session, amendment) values (:session, :amendment)
                        on conflict (session) do update set amendment = excluded.amendment""")
                .param("session", session.value())
                .param("amendment", amendment)
                .update();
    }

    void save(SessionId session, Credential credential) {
        var receipt = credential.receipt();
        var examination = credential.examination();
        var decision = credential.decision();
        var last = java.util.Objects.requireNonNull(credential.last());
        jdbc.sql("""
                        update credentials.credential set
                            version = :version, form = :form, issuer = :issuer, received_at = :receivedAt, note = :note,
                            examination = :examination, examined_on = :examinedOn,
                            decision = :decision, decided_on = :decidedOn, decided_in = :decidedIn,
                            act = :act, acted_by = :by, acted_at = :at
                        where session = :session and state = :state""")
                .param("session", session.value())
                .param("state", credential.state())
                .param("version", credential.version())
                .param("form", receipt == null ? null : receipt.form().word())
                .param(
                        "issuer",
                        receipt == null || receipt.issuer() == null
                                ? null
                                : receipt.issuer().word())
                .param("receivedAt", receipt == null ? null : utc(receipt.at()))
                .param("note", receipt == null ? "" : receipt.note())
                .param(
                        "examination",
                        examination == null ? null : examination.verdict().word())
                .param("examinedOn", examination == null ? null : examination.on())
                .param("decision", decision == null ? null : decision.verdict().word())
                .param("decidedOn", decision == null ? null : decision.on())
                .param("decidedIn", decision == null ? null : decision.meeting())
                .param("act", last.name())
                .param("by", last.by())
                .param("at", utc(last.at()))
                .update();
        credential.objections().forEach(objection -> save(session, credential.state(), objection));
    }

    private void save(SessionId session, String state, Objection objection) {
        jdbc.sql("""
                        insert into credentials.objection (session, state, raised_by, raised_on, why, settled)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (session, state, raised_by) do update
                        set raised_on = excluded.raised_on, why = excluded.why, settled = excluded.settled""")
                .params(session.value(), state, objection.by(), objection.on(), objection.why(), objection.settled())
                .update();
    }

    private Optional<Credential> read(SessionId session, String state, String lock) {
        // The objections are read after the lock is held, for another officer may just have raised one.
        return jdbc.sql("select * from credentials.credential where session = ? and state = ?" + lock)
                .params(session.value(), state)
                .query((row, _) -> credential(row, List.of()))
                .optional()
                .map(credential -> credential.contestedBy(objections(session, state)));
    }

    private List<Objection> objections(SessionId session, String state) {
        return jdbc.sql("""
                        select raised_by, raised_on, why, settled from credentials.objection
                        where session = ? and state = ? order by raised_on, raised_by""")
                .params(session.value(), state)
                .query((row, _) -> objection(row))
                .list();
    }

    private static Credential credential(ResultSet row, List<Objection> objections) throws SQLException {
        var form = row.getString("form");
        var examination = row.getString("examination");
        var decision = row.getString("decision");
        return new Credential(
                row.getString("state"),
                row.getInt("version"),
                form == null ? null : receipt(row, Form.ofWord(form)),
                examination == null
                        ? null
                        : new Examination(Verdict.ofWord(examination), row.getObject("examined_on", LocalDate.class)),
                objections,
                decision == null
                        ? null
                        : new Decision(
                                Verdict.ofWord(decision),
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("decided_in", Integer.class)),
                new LastAct(row.getString("act"), row.getString("acted_by"), instant(row, "acted_at")));
    }

    private static Receipt receipt(ResultSet row, Form form) throws SQLException {
        var issuer = row.getString("issuer");
        return new Receipt(
                form,
                issuer == null ? null : Issuer.ofWord(issuer),
                instant(row, "received_at"),
                row.getString("note"));
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getString("raised_by"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("why"),
                row.getBoolean("settled"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
