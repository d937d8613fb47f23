package org.plenary.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plenary.documents.DocumentSymbol;
import org.plenary.documents.Documents;
import org.plenary.documents.files.Inspection.Accepted;
import org.plenary.languages.Language;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of documents: one for each language and format. */
@Service
public class DocumentFiles {

    private static final int PART = 1024 * 1024;
    private static final String SELECT = """
            select f.id, d.symbol, f.language, f.format, f.charset, f.size, f.sha256, f.received_at
            from documents.name n join documents.document d on d.id = n.document
            join documents.file f on f.document = d.id where n.key = ?
            """;

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Clock clock;

    DocumentFiles(JdbcClient jdbc, Documents documents, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.clock = clock;
    }

    /** The files of a document, by language and format. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(DocumentSymbol symbol) {
        return jdbc.sql(SELECT + "order by f.language, f.format = 'txt', f.format desc")
                .param(key(symbol))
                .query(DocumentFiles::file)
                .list();
    }

    private static String key(DocumentSymbol symbol) {
        return symbol.text().toUpperCase(java.util.Locale.ROOT);
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                new DocumentSymbol(row.getString("symbol")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                FileFormat.ofExtension(row.getString("format")).orElseThrow(),
                row.getString("charset"),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Keeps a file as the version of a document in a language, in place of one of the same format. Whoever adds one at
     * the same moment comes before or after, and the later stays.
     *
     * @param declared the encoding, should it be a text
     */
    @Transactional(rollbackFor = IOException.class)
    public Inspection keep(DocumentSymbol symbol, Language language, InputStreamSource content, Origin origin)
            throws IOException {
        var inspection = FileInspector.inspect(content, origin.encoding());
        if (inspection instanceof Accepted accepted) {
            long document = lock(symbol);
            remove(document, language, accepted.format());
            long file = insert(document, language, accepted, origin.receivedBy());
            try (var bytes = content.getInputStream()) {
                insertParts(file, bytes);
            }
            documents.versionExists(symbol, language, null);
        }
        return inspection;
    }

    /** Takes a file away; that the version exists stays known. */
    @Transactional
    public void remove(DocumentSymbol symbol, Language language, FileFormat format) {
        remove(lock(symbol), language, format);
    }

    private long lock(DocumentSymbol symbol) {
        return jdbc.sql("select id from documents.document where symbol = ? for update")
                .param(symbol.text())
                .query(Long.class)
                .single();
    }

    private void remove(long document, Language language, FileFormat format) {
        jdbc.sql("delete from documents.file where document = ? and language = ? and format = ?")
                .params(document, language.tag(), format.extension())
                .update();
    }

    private long insert(long document, Language language, Accepted accepted, String receivedBy) {
        return jdbc.sql("""
                        insert into documents.file
                        (document, language, format, charset, size, sha256, received_at, received_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(document, language.tag(), accepted.format().extension())
                .param(accepted.charset())
                .params(accepted.size(), accepted.sha256(), now().atOffset(ZoneOffset.UTC), receivedBy)
                .query(Long.class)
                .single();
    }

    private Instant now() {
        return clock.instant();
    }

    private void insertParts(long file, InputStream content) throws IOException {
        int number = 0;
        for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            jdbc.sql("insert into documents.file_part (file, number, bytes) values (?, ?, ?)")
                    .params(file, number++, part)
                    .update();
        }
    }

    /**
     * Writes the bytes of a file. Part by part, each read for itself, so that a reader on a slow line keeps neither a
     * connection nor the memory of a whole file.
     *
     * @throws IOException also if the file has been replaced meanwhile
     */
    void write(StoredFile file, OutputStream out) throws IOException {
        for (int number = 0; (long) number * PART < file.size(); number++) {
            out.write(part(file, number).orElseThrow(() -> new IOException("Replaced meanwhile: " + file.address())));
        }
    }

    private Optional<byte[]> part(StoredFile file, int number) {
        return jdbc.sql("select bytes from documents.file_part where file = ? and number = ?")
                .params(file.id(), number)
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /**
     * Where a file comes from.
     *
     * @param encoding of the file, should it be a text
     */
    public record Origin(Charset encoding, String receivedBy) {}
}
