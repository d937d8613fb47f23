package org.plenary.sessions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.plenary.database.ReferenceData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the sessions that are on record from {@code reference/sessions/on-record.csv}. */
@Component
class SessionsOnRecord implements ReferenceData {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient jdbc;

    SessionsOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sessions.reference-data";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("select not exists (select 1 from sessions.on_record)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void load() {
        rows().forEach(this::enter);
    }

    private void enter(CSVRecord row) {
        jdbc.sql("""
                        insert into sessions.on_record
                            (body, number, opens, closes, place, report, certainty, source)
                        values (?, ?, ?, ?, ?, nullif(?, ''), ?, ?)""")
                .params(
                        row.get("body"),
                        Integer.valueOf(row.get("number")),
                        LocalDate.parse(row.get("opens")),
                        LocalDate.parse(row.get("closes")),
                        row.get("place"),
                        row.get("report"),
                        row.get("certainty"),
                        row.get("source"))
                .update();
    }

    private static List<CSVRecord> rows() {
        var file =
                Objects.requireNonNull(SessionsOnRecord.class.getResourceAsStream("/reference/sessions/on-record.csv"));
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
