package org.plenary.observers.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of organizations: kept as they came, looked at row by row, then taken in once. */
@Service
class OrganizationImports {

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Clock clock;

    OrganizationImports(JdbcClient jdbc, Organizations organizations, Clock clock) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * A file as it was received.
     *
     * @param takenInBy null until it was taken in
     */
    @SuppressWarnings("ArrayRecordComponent") // the file, which nobody compares
    record Received(
            long id, String name, byte[] content, @Nullable String takenInBy) {}

    /** What came of taking a file in. */
    sealed interface Taken {
        record Done(int organizations) implements Taken {}

        record ByOther(String who) implements Taken {}
    }

    /** What a file says, before it is kept. */
    OrganizationFile read(String name, byte[] content) {
        return OrganizationFile.read(name, content, organizations.all());
    }

    @Transactional
    long receive(String name, byte[] content, String by) {
        return jdbc.sql("""
                        insert into observers.received_file (name, content, received_by, received_at)
                        values (?, ?, ?, ?) returning id
                        """)
                .params(name, content, by, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Received> find(long id) {
        return one("select * from observers.received_file where id = ?", id);
    }

    OrganizationFile read(Received file) {
        return read(file.name(), file.content());
    }

    /** Takes the new rows in. The register is held, so that the same rows of another file do not come in beside them. */
    @Transactional
    Optional<Taken> takeIn(long id, String by) {
        jdbc.sql("lock table observers.organization in share row exclusive mode")
                .update();
        return one("select * from observers.received_file where id = ? for update", id)
                .map(file -> file.takenInBy() == null ? takeIn(file, by) : new Taken.ByOther(file.takenInBy()));
    }

    private Taken takeIn(Received file, String by) {
        List<Organization> fresh = read(file).rows().stream()
                .filter(OrganizationFile.Row::isNew)
                .flatMap(row -> Stream.ofNullable(row.organization()))
                .toList();
        organizations.enterAll(fresh, by);
        jdbc.sql("update observers.received_file set taken_in_by = ? where id = ?")
                .params(by, file.id())
                .update();
        return new Taken.Done(fresh.size());
    }

    private Optional<Received> one(String select, long id) {
        return jdbc.sql(select)
                .param(id)
                .query((row, _) -> new Received(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getString("taken_in_by")))
                .optional();
    }
}
