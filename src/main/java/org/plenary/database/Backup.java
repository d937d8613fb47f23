package org.plenary.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.postgresql.PGConnection;

/**
 * Writes all tables into one file, as they are at one moment, while others go on writing.
 *
 * <p>The file is a zip: each table as PostgreSQL's {@code COPY} gives it, the bodies of the data folder, and a
 * {@link Manifest} at the end. Rows pass through one at a time. The file has its name only when it is whole.
 */
final class Backup {

    private final Connection connection;
    private final Home home;

    Backup(Connection connection, Home home) {
        this.connection = connection;
        this.home = home;
    }

    Manifest writeTo(Path file) throws IOException, SQLException {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        var part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
        part.toFile().deleteOnExit();
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            var manifest = write(zip);
            zip.finish();
            channel.force(true);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(ZipOutputStream zip) throws IOException, SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        var tables = new Tables(connection);
        var copied = new ArrayList<Manifest.Table>();
        for (var table : tables.all()) {
            copied.add(copy(table, zip));
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.EDITION,
                tables.now(),
                tables.migrations(),
                copied,
                tables.sequences(),
                copyFiles(zip));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.toJson());
        connection.rollback();
        return manifest;
    }

    private Manifest.Table copy(Manifest.Table table, ZipOutputStream zip) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = new DigestOutputStream(new Unclosed(zip), DigestUtils.getSha256Digest());
        var columns = table.columns().stream().map(Tables::quoted).collect(Collectors.joining(", "));
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select %s from %s) to stdout".formatted(columns, table.quoted()), digest);
        return new Manifest.Table(table.schema(), table.name(), table.columns(), rows, hex(digest.getMessageDigest()));
    }

    private List<Manifest.StoredFile> copyFiles(ZipOutputStream zip) throws IOException {
        var copied = new ArrayList<Manifest.StoredFile>();
        for (var file : home.files()) {
            var stored = home.folder().relativize(file).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry("files/" + stored));
            var digest = new DigestOutputStream(new Unclosed(zip), DigestUtils.getSha256Digest());
            Files.copy(file, digest);
            copied.add(new Manifest.StoredFile(stored, hex(digest.getMessageDigest())));
        }
        return copied;
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The zip goes on after an entry, whoever wrote it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() {
            // Whoever opened the zip closes it.
        }
    }
}
