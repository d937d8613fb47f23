package org.plenary.credentials.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credentials;
import org.plenary.credentials.Credentials.OfSession;
import org.plenary.credentials.CredentialsDesk;
import org.plenary.credentials.Standing;
import org.plenary.credentials.Step;
import org.plenary.credentials.report.IssuedReport.Approval;
import org.plenary.languages.Language;
import org.plenary.languages.Words;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.plenary.rules.Citation;
import org.plenary.sessions.Session;
import org.plenary.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the bureau on credentials: drafting them, issuing them, and those that were issued. */
@Service
public class CredentialsReports {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<SortedMap<String, Integer>> VERSIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, ReportText>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final CredentialsDesk desk;
    private final ProceduralRecord record;
    private final Clock clock;

    CredentialsReports(
            JdbcClient jdbc, Credentials credentials, CredentialsDesk desk, ProceduralRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.desk = desk;
        this.record = record;
        this.clock = clock;
    }

    /** The report as it would be issued now. */
    @Transactional(readOnly = true)
    public ReportText draft(Session session, ReportEdition edition, Language language) {
        return ReportDraft.of(credentials.of(session), edition, Words.in(language));
    }

    /** Those that were issued, the first version first. */
    @Transactional(readOnly = true)
    public List<IssuedReport> issued(SessionId session) {
        return jdbc.sql("""
                        select edition, issued_at, issued_by, texts, approved_on, approved_in, approved_by
                        from credentials.report where session = ? order by issued_at, edition desc""")
                .param(session.value())
                .query((row, _) -> new IssuedReport(
                        ReportEdition.ofWord(row.getString("edition")).orElseThrow(),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getString("issued_by"),
                        texts(row.getString("texts")),
                        approval(row)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<IssuedReport> issued(SessionId session, ReportEdition edition) {
        return issued(session).stream()
                .filter(report -> report.edition() == edition)
                .findFirst();
    }

    /**
     * Issues the report in six languages, as the credentials stand at this moment; it is kept so.
     *
     * @return whether this act issued it; otherwise it had been issued before, and nothing was changed
     */
    @Transactional
    public boolean issue(Session session, ReportEdition edition, String actor) {
        var all = credentials.of(session);
        var texts = new TreeMap<String, ReportText>();
        for (var language : Language.values()) {
            texts.put(language.tag(), ReportDraft.of(all, edition, Words.in(language)));
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        boolean issued = jdbc.sql("""
                        insert into credentials.report (session, edition, issued_at, issued_by, texts, versions)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb) on conflict do nothing""")
                        .params(session.id().value(), edition.word(), at, actor)
                        .params(JSON.writeValueAsString(texts), JSON.writeValueAsString(versions(all)))
                        .update()
                == 1;
        if (issued) {
            record.append(Act.of("credentials", "report-issued", actor)
                    .inSession(session.key())
                    .under(Citation.rule(19))
                    .about("credentials/%s/report".formatted(session.key()))
                    .with("edition", edition.word()));
        }
        return issued;
    }

    /**
     * Enters that the Conference approved an issued report. What the bureau found becomes the decision on each State whose
     * credentials are as they were when it was issued; the others are left and told, and so are contested seats, on which the
     * Conference decides one by one (rule 20).
     *
     * @return empty if the report was not issued, or approved before; nothing was changed then
     */
    @Transactional
    public Optional<Approved> approve(Session session, ReportEdition edition, Approval approval) {
        var versions = jdbc.sql("""
                        update credentials.report set approved_on = ?, approved_in = ?, approved_by = ?
                        where session = ? and edition = ? and approved_on is null returning versions""")
                .param(approval.on())
                .param(approval.meeting())
                .params(approval.by(), session.id().value(), edition.word())
                .query((row, _) -> JSON.readValue(row.getString("versions"), VERSIONS))
                .optional();
        return versions.map(all -> approve(session, edition, approval, all));
    }

    private Approved approve(
            Session session, ReportEdition edition, Approval approval, SortedMap<String, Integer> versions) {
        var decided = new ArrayList<String>();
        var left = new ArrayList<String>();
        versions.forEach((state, version) -> {
            var step = new Step(session, state, version, approval.by());
            (desk.adopt(step, approval.on(), approval.meeting()) ? decided : left).add(state);
        });
        var act = Act.of("credentials", "report-approved", approval.by())
                .inSession(session.key())
                .under(Citation.rule(19))
                .about("credentials/%s/report".formatted(session.key()))
                .with("edition", edition.word())
                .with("on", approval.on().toString())
                .with("number", Integer.toString(decided.size()))
                .with("states", String.join(" ", decided));
        record.append(approval.meeting() == null ? act : act.inMeeting(approval.meeting()));
        return new Approved(decided, left);
    }

    /** The versions on which the report rests, of those whose credentials it accepts. */
    private static Map<String, Integer> versions(OfSession all) {
        var versions = new TreeMap<String, Integer>();
        all.entries().stream()
                .filter(entry -> entry.standing() == Standing.ACCEPTED || entry.standing() == Standing.PROVISIONAL)
                .filter(entry -> entry.credential().decision() == null)
                .forEach(entry ->
                        versions.put(entry.state().code(), entry.credential().version()));
        return versions;
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        var on = row.getObject("approved_on", LocalDate.class);
        return on == null
                ? null
                : new Approval(on, row.getObject("approved_in", Integer.class), row.getString("approved_by"));
    }

    /**
     * What came of the approval of a report, by the codes of the States.
     *
     * @param left those whose credentials changed after the report was issued
     */
    public record Approved(List<String> decided, List<String> left) {}

    private static Map<Language, ReportText> texts(String json) {
        var texts = new EnumMap<Language, ReportText>(Language.class);
        JSON.readValue(json, TEXTS)
                .forEach((tag, text) -> texts.put(Language.ofTag(tag).orElseThrow(), text));
        return texts;
    }
}
