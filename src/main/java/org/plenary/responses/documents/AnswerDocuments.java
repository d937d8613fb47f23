package org.plenary.responses.documents;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.responses.Response;
import org.plenary.web.uploads.FileContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of responses. Each is found through a response only, so nobody reads those of another State. */
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
     * Keeps a document that can be kept.
     *
     * @param name as the browser sent it
     */
    @Transactional
    public AnswerDocument keep(Response response, String name, byte[] content, String by) {
        var type = FileContent.document(content).orElseThrow(IllegalArgumentException::new);
        return jdbc.sql("""
                        insert into responses.document (response, name, type, hash, content, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (response, hash) do update set name = excluded.name
                        returning id, name, type""")
                .params(
                        response.id(),
                        name(name, type),
                        type,
                        DigestUtils.sha256Hex(content),
                        content,
                        by,
                        Timestamp.from(clock.instant()))
                .query((row, _) -> new AnswerDocument(row.getLong(1), row.getString(2), row.getString(3)))
                .single();
    }

    /** A document of a response, or of an earlier one of the same State that an answer of the response carries on. */
    public Optional<AnswerDocument> find(Response response, long id) {
        return jdbc.sql("""
                        select d.id, d.name, d.type
                        from responses.document d join responses.response of on of.id = d.response
                        where d.id = ? and of.state = ? and (of.id = ? or exists (
                            select from responses.answer a
                            where a.response = ? and a.value -> 'rows' @> jsonb_build_array(jsonb_build_object('file', ?))))""")
                .params(id, response.state(), response.id(), response.id(), Long.toString(id))
                .query((row, _) -> new AnswerDocument(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** What is in a document. */
    public byte[] content(AnswerDocument document) {
        return jdbc.sql("select content from responses.document where id = ?")
                .param(document.id())
                .query((row, _) -> row.getBytes(1))
                .single();
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
