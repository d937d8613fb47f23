package org.plenary.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The seal of an entry: SHA-256 (FIPS 180-4) over each column as it is stored, in their order, each with its length before
 * it, so that no two entries are written the same way.
 */
final class Seal {

    /** What stands before the first entry. */
    static final String FIRST = "0".repeat(64);

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    private Seal() {}

    static String over(StoredEntry entry) {
        var seal = new Seal();
        entry.columns().forEach(seal::add);
        return HexFormat.of().formatHex(seal.digest.digest());
    }

    private void add(Object column) {
        var bytes = column.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
