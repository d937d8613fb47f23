package org.plenary.responses.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.responses.Response;
import org.plenary.web.uploads.FileContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of responses. Each is found through its response only, so nobody reads those of another State. */
@Service
public class AnswerDocuments {

    /** The largest that is kept, in bytes. */
    public static final int MOST_BYTES = 10 << 20;

    /** So many of one response are kept. */
    public static final int MOST = 300;

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What keeps a file from being kept, the end of a key of words; empty if it can be. */
    public Optional<String> problem(Response response, byte[] content) {
        if (content.length == 0) {
            return Optional.of("empty");
        }
        if (content.length > MOST_BYTES) {
            return Optional.of("large");
        }
        if (FileContent.document(content).isEmpty()) {
            return Optional.of("kind");
        }
        long kept = jdbc.sql("select count(*) from responses.document where response = ?")
                .param(response.id())
                .query(Long.class)
                .single();
        return kept >= MOST ? Optional.of("many") : Optional.empty();
    }

    /**
     * Keeps a document that can be kept. One that is there already stays as it is, under the name it has: another answer may be
     * the one that named it.
     *
     * @param name as the browser sent it
     */
    @Transactional
    public AnswerDocument keep(Response response, String name, byte[] content, String by) {
        var type = FileContent.document(content).orElseThrow(IllegalArgumentException::new);
        return jdbc.sql("""
                        insert into responses.document (response, name, type, hash, content, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (response, hash) do update set hash = excluded.hash
                        returning id, name, type, octet_length(content)""")
                .params(
                        response.id(),
                        name(name, type),
                        type,
                        DigestUtils.sha256Hex(content),
                        content,
                        by,
                        Timestamp.from(clock.instant()))
                .query((row, _) -> document(row))
                .single();
    }

    /** A document of a response. */
    public Optional<AnswerDocument> find(Response response, long id) {
        return find(response, List.of(id)).stream().findFirst();
    }

    /**
     * Those of some documents that belong to a response: given with it, or named by an answer that was filled in from an earlier
     * response of the same State, which keeps them.
     */
    public List<AnswerDocument> find(Response response, Collection<Long> ids) {
        return jdbc.sql("""
                        select d.id, d.name, d.type, octet_length(d.content)
                        from responses.document d
                        join responses.response r on r.id = d.response
                        where d.id = any(?) and (d.response = ? or r.state = ? and exists (
                            select from responses.answer a
                            where a.response = ? and a.origin = 'prefilled' and a.value @> jsonb_build_object(
                                'rows', jsonb_build_array(jsonb_build_object('file', d.id::text)))))""")
                .params(ids.toArray(Long[]::new), response.id(), response.state(), response.id())
                .query((row, _) -> document(row))
                .list();
    }

    /** What is in a document. */
    public byte[] content(AnswerDocument document) {
        return jdbc.sql("select content from responses.document where id = ?")
                .param(document.id())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private static AnswerDocument document(ResultSet row) throws SQLException {
        return new AnswerDocument(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    /** The name that was given, with the ending that the content has. */
    private static String name(String given, String type) {
        var plain = given.replaceAll("[\\p{Cc}\\p{Cf}\\\\/\"<>|:*?]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        var shortened = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
        return (shortened.isBlank() ? "document" : shortened) + ending(type);
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".docx";
        };
    }
}
