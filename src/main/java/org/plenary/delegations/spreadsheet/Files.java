package org.plenary.delegations.spreadsheet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.NamedDelegations;
import org.plenary.delegations.Participants;
import org.plenary.languages.Language;
import org.plenary.sessions.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of people that were given in. Nobody of a file is registered before it is accepted, then all in one
 * transaction: whatever happens in the middle, either all of them are there or none.
 */
@Service
class Files {

    private static final String SELECT = """
            select id, name, content, language, state, given_by, given_at, accepted_by, accepted_at, registered
            from delegations.file where session = ? and\s""";

    private final JdbcClient jdbc;
    private final PeopleReader reader;
    private final NamedDelegations names;
    private final Participants participants;
    private final Clock clock;

    Files(JdbcClient jdbc, PeopleReader reader, NamedDelegations names, Participants participants, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.names = names;
        this.participants = participants;
        this.clock = clock;
    }

    /** Takes a file that can be read; one with the same content is there already and comes back as it stands. */
    @Transactional
    Receipt receive(Session session, Upload upload, Language language, String by) throws UnreadableFile {
        reader.read(session, upload.name(), upload.content(), language);
        var hash = hash(upload.content());
        int added = jdbc.sql("""
                        insert into delegations.file (session, name, hash, content, language, state, given_by, given_at)
                        values (?, ?, ?, ?, ?, 'open', ?, ?) on conflict (session, hash) do nothing""")
                .params(session.id().value(), upload.name(), hash, upload.content(), language.tag(), by)
                .param(now())
                .update();
        var file = one(session, "hash = ?", hash).orElseThrow();
        return new Receipt(file, added == 0);
    }

    Optional<PeopleFile> find(Session session, long id) {
        return one(session, "id = ?", id);
    }

    /** Registers the people of a file that is still open. Empty if it is not there any more, or was accepted before. */
    @Transactional
    Optional<Integer> accept(Session session, long id, String by) throws UnreadableFile {
        var file =
                one(session, "id = ? for update", id).filter(PeopleFile::isOpen).orElse(null);
        if (file == null || file.content() == null) {
            return Optional.empty();
        }
        var lines = reader.read(session, file.name(), file.content(), file.language())
                .counting();
        for (var line : lines) {
            var delegation = names.enter(session, java.util.Objects.requireNonNull(line.meant()));
            participants.register(delegation, java.util.Objects.requireNonNull(line.person()), by);
        }
        jdbc.sql("""
                        update delegations.file set state = 'accepted', content = null, registered = ?, accepted_by = ?,
                            accepted_at = ? where id = ?""").params(lines.size(), by, now(), id).update();
        return Optional.of(lines.size());
    }

    /** Puts an open file away with all that is in it. */
    @Transactional
    void putAway(Session session, long id) {
        jdbc.sql("delete from delegations.file where session = ? and id = ? and state = 'open'")
                .params(session.id().value(), id)
                .update();
    }

    private Optional<PeopleFile> one(Session session, String condition, Object value) {
        return jdbc.sql(SELECT + condition)
                .params(session.id().value(), value)
                .query((row, _) -> new PeopleFile(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBytes("content"),
                        Language.ofTag(row.getString("language")).orElse(Language.ENGLISH),
                        row.getString("state").equals("open"),
                        row.getString("given_by"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getString("accepted_by"),
                        row.getInt("registered")))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file as the browser sends it. */
    record Upload(String name, byte[] content) {}

    /** A file that was taken; {@code again} if the same was given before. */
    record Receipt(PeopleFile file, boolean again) {}

    /**
     * A file that was given in.
     *
     * @param content null once it is accepted
     * @param acceptedBy null while it is open
     */
    record PeopleFile(
            long id,
            String name,
            byte @Nullable [] content,
            Language language,
            boolean isOpen,
            String givenBy,
            Instant givenAt,
            @Nullable String acceptedBy,
            int registered) {}
}
