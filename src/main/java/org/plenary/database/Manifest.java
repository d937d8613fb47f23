package org.plenary.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.plenary.terminal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself, as {@code manifest.json} at the end of its zip.
 *
 * @param format always {@value #FORMAT}
 * @param edition of the format; a higher one is of a newer Plenary
 * @param created by the clock of the database, in UTC
 * @param migrations the versions of the tables, in ascending order
 * @param tables each with its rows in the entry {@code tables/<name>}
 * @param sequences where each went on counting
 * @param files of the data folder, in the entry {@code files/<name>}
 */
record Manifest(
        String format,
        int edition,
        String created,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<StoredFile> files) {

    static final String FORMAT = "plenary-backup";
    static final int EDITION = 1;
    static final String ENTRY = "manifest.json";

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One table.
     *
     * @param sha256 of the entry, in hexadecimal digits
     */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/%s.%s".formatted(schema, name);
        }

        /** The name as SQL takes it. */
        String quoted() {
            return Tables.quoted(schema, name);
        }
    }

    /** Where a sequence stands. */
    record Sequence(String schema, String name, long lastValue, boolean used) {}

    /** A file that a person put into the data folder, such as a body of theirs. */
    record StoredFile(String name, String sha256) {

        String entry() {
            return "files/" + name;
        }
    }

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws Refusal if it is not the manifest of a backup, or of a newer Plenary */
    static Manifest read(InputStream json, Object file) throws IOException {
        try {
            var manifest = JSON.readValue(json, Manifest.class);
            if (!FORMAT.equals(manifest.format)) {
                throw new Refusal("database.not-a-backup", file);
            }
            if (manifest.edition > EDITION) {
                throw new Refusal("database.newer-backup", file, "format " + manifest.edition);
            }
            return manifest;
        } catch (JacksonException _) {
            throw new Refusal("database.not-a-backup", file);
        }
    }
}
