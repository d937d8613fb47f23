package org.plenary.delegations.spreadsheet;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.plenary.delegations.NamedDelegations;
import org.plenary.delegations.Participants;
import org.plenary.delegations.registration.Clerk;
import org.plenary.languages.Language;
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
            from delegations.file where session = ? and coalesce(given_for, 0) = ? and\s""";

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
    Receipt receive(Upload upload, Clerk by) throws UnreadableFile {
        var session = by.session();
        reader.read(session, upload.name(), upload.content(), by.language(), by.own());
        var hash = DigestUtils.sha256Hex(upload.content());
        int added = jdbc.sql("""
                        insert into delegations.file (session, name, hash, content, language, state, given_by, given_for, given_at)
                        values (?, ?, ?, ?, ?, 'open', ?, nullif(?, 0), ?) on conflict do nothing""")
                .params(
                        session.id().value(),
                        upload.name(),
                        hash,
                        upload.content(),
                        by.language().tag(),
                        by.name())
                .params(whose(by), now())
                .update();
        var file = one(by, "hash = ?", hash).orElseThrow();
        return new Receipt(file, added == 0);
    }

    /** A file of the desk's, or of the delegation for which a focal point acts. */
    Optional<PeopleFile> find(Clerk clerk, long id) {
        return one(clerk, "id = ?", id);
    }

    /** Registers the people of a file that is still open. Empty if it is not there any more, or was accepted before. */
    @Transactional
    Optional<Integer> accept(Clerk by, long id) throws UnreadableFile {
        var session = by.session();
        var file = one(by, "id = ? for update", id).filter(PeopleFile::isOpen).orElse(null);
        if (file == null || file.content() == null) {
            return Optional.empty();
        }
        var lines = reader.read(session, file.name(), file.content(), file.language(), by.own())
                .counting();
        for (var line : lines) {
            var delegation = names.enter(session, java.util.Objects.requireNonNull(line.meant()));
            participants.register(delegation, java.util.Objects.requireNonNull(line.person()), by.name());
        }
        jdbc.sql("""
                        update delegations.file set state = 'accepted', content = null, registered = ?, accepted_by = ?,
                            accepted_at = ? where id = ?""").params(lines.size(), by.name(), now(), id).update();
        return Optional.of(lines.size());
    }

    /** Puts an open file away with all that is in it. */
    @Transactional
    void putAway(Clerk clerk, long id) {
        jdbc.sql("""
                        delete from delegations.file
                        where session = ? and coalesce(given_for, 0) = ? and id = ? and state = 'open'""").params(clerk.session().id().value(), whose(clerk), id).update();
    }

    private static long whose(Clerk clerk) {
        return clerk.own() == null ? 0 : clerk.own().id();
    }

    private Optional<PeopleFile> one(Clerk clerk, String condition, Object value) {
        // While nothing has been heard of a delegation it has the number 0, as the desk has here, and no files.
        if (!clerk.isAtDesk() && whose(clerk) == 0) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + condition)
                .params(clerk.session().id().value(), whose(clerk), value)
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
