package org.plenary.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.plenary.terminal.Refusal;
import org.postgresql.PGConnection;

/**
 * Loads a backup into a database that is empty, in one transaction: tables as they were when the backup was made, their
 * rows, then the changes that have come since.
 */
final class Restore implements AutoCloseable {

    /** Stands in the database while it is loaded, so that half of one is never taken for a whole. */
    static final String UNFINISHED = "plenary_restoring";

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    /** @throws Refusal if the file is not a whole backup, or of a newer Plenary */
    Restore(Path file) throws IOException {
        this.file = file;
        this.zip = open(file);
        try {
            this.manifest = Manifest.read(zip.getInputStream(entry(Manifest.ENTRY)), file);
            requireKnownMigrations();
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException _) {
            throw new Refusal("database.not-a-backup", file);
        }
    }

    private ZipEntry entry(String name) {
        return Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> new Refusal("database.not-a-backup", file));
    }

    private void requireKnownMigrations() {
        var known = Migrations.known();
        manifest.migrations().stream()
                .filter(version -> !known.contains(version))
                .findFirst()
                .ifPresent(version -> {
                    throw new Refusal("database.newer-backup", file, version);
                });
    }

    /** @throws Refusal if the database is not empty, or the rows are not those that the backup was made of */
    void into(DatabaseAddress address) throws IOException, SQLException {
        try (var connection = address.source().getConnection()) {
            clearUnfinished(connection, address);
            try (var statement = connection.createStatement()) {
                statement.execute("create schema " + UNFINISHED);
            }
            Migrations.upTo(address, manifest.migrations().getLast());
            connection.setAutoCommit(false);
            load(connection);
            connection.commit();
        }
        Migrations.upTo(address, "latest");
    }

    private static void clearUnfinished(Connection connection, DatabaseAddress address) throws SQLException {
        var there = new Tables(connection).schemas();
        if (!there.isEmpty() && !there.contains(UNFINISHED)) {
            throw new Refusal("database.not-empty", address);
        }
        try (var statement = connection.createStatement()) {
            for (var schema : there) {
                statement.execute("drop schema %s cascade".formatted(Tables.quoted(schema)));
            }
        }
    }

    private void load(Connection connection) throws IOException, SQLException {
        var tables = new Tables(connection);
        var tightening = tables.tighteningStatements();
        try (var statement = connection.createStatement()) {
            for (var loosening : tables.looseningStatements()) {
                statement.execute(loosening);
            }
            empty(tables, statement);
            for (var table : manifest.tables()) {
                copy(table, connection);
            }
            for (var tightened : tightening) {
                statement.execute(tightened);
            }
            for (var sequence : manifest.sequences()) {
                statement.execute("select setval('%s', %d, %b)"
                        .formatted(
                                Tables.quoted(sequence.schema(), sequence.name())
                                        .replace("'", "''"),
                                sequence.lastValue(),
                                sequence.used()));
            }
            statement.execute("drop schema " + UNFINISHED);
        }
    }

    /** Migrations write first rows of their own, which the backup has too. */
    private static void empty(Tables tables, Statement statement) throws SQLException {
        var all = tables.all().stream().map(Manifest.Table::quoted).collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            statement.execute("truncate " + all);
        }
    }

    private void copy(Manifest.Table table, Connection connection) throws IOException, SQLException {
        var columns = table.columns().stream().map(Tables::quoted).collect(Collectors.joining(", "));
        try (var rows =
                new DigestInputStream(zip.getInputStream(entry(table.entry())), DigestUtils.getSha256Digest())) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table.quoted(), columns), rows);
            if (loaded != table.rows() || !Backup.hex(rows.getMessageDigest()).equals(table.sha256())) {
                throw new Refusal("database.damaged-backup", file, table.entry());
            }
        } catch (ZipException | java.io.EOFException _) {
            throw new Refusal("database.damaged-backup", file, table.entry());
        }
    }

    /** Puts back the files that people had in the data folder. */
    void filesInto(Path folder) throws IOException {
        for (var stored : manifest.files()) {
            var target = folder.resolve(stored.name()).normalize();
            if (!target.startsWith(folder)) {
                throw new Refusal("database.not-a-backup", file);
            }
            Files.createDirectories(target.getParent());
            try (var content =
                    new DigestInputStream(zip.getInputStream(entry(stored.entry())), DigestUtils.getSha256Digest())) {
                Files.copy(content, target);
                if (!Backup.hex(content.getMessageDigest()).equals(stored.sha256())) {
                    throw new Refusal("database.damaged-backup", file, stored.entry());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
