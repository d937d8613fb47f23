package org.plenary.credentials.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.credentials.Credentials;
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
    private static final TypeReference<Map<String, ReportText>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final ProceduralRecord record;
    private final Clock clock;

    CredentialsReports(JdbcClient jdbc, Credentials credentials, ProceduralRecord record, Clock clock) {
        this.jdbc = jdbc;
        this.credentials = credentials;
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
                        select edition, issued_at, issued_by, texts from credentials.report
                        where session = ? order by issued_at, edition desc""")
                .param(session.value())
                .query((row, _) -> new IssuedReport(
                        ReportEdition.ofWord(row.getString("edition")).orElseThrow(),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getString("issued_by"),
                        texts(row.getString("texts"))))
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
                        insert into credentials.report (session, edition, issued_at, issued_by, texts)
                        values (?, ?, ?, ?, ?::jsonb) on conflict do nothing""")
                        .params(session.id().value(), edition.word(), at, actor, JSON.writeValueAsString(texts))
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

    private static Map<Language, ReportText> texts(String json) {
        var texts = new EnumMap<Language, ReportText>(Language.class);
        JSON.readValue(json, TEXTS)
                .forEach((tag, text) -> texts.put(Language.ofTag(tag).orElseThrow(), text));
        return texts;
    }
}
