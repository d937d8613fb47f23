package org.plenary.access.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys as the library reads and writes them. Those of a locked account are not there. */
final class Credentials implements UserCredentialRepository {

    private static final String ALL = """
            select passkey.*, account.passkey_handle
            from access.passkey join access.account on account.name = passkey.account and not account.locked
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Credentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(ALL + "where credential = ?")
                .param(credential.getBytes())
                .query((row, _) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(ALL + "where passkey_handle = ? order by id")
                .param(handle.getBytes())
                .query((row, _) -> credential(row))
                .list();
    }

    /**
     * A new passkey, or one that was used. The library compares the count of uses with the first one only; here it is
     * compared with the last, so that a copy of a device that counts is found out, and of two answers at once one holds.
     */
    @Override
    public void save(CredentialRecord used) {
        int saved = jdbc.sql("""
                        insert into access.passkey (credential, account, name, public_key, attestation, transports, uses, made)
                        select :credential, name, :name, :key, :attestation, :transports, :uses, :now
                        from access.account where passkey_handle = :handle
                        on conflict (credential) do update set uses = excluded.uses, last_used = :now
                        where passkey.account = excluded.account
                            and (passkey.uses < excluded.uses or (passkey.uses = 0 and excluded.uses = 0))
                        """)
                .param("credential", used.getCredentialId().getBytes())
                .param("handle", used.getUserEntityUserId().getBytes())
                .param("name", used.getLabel())
                .param("key", used.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(used.getAttestationObject()).getBytes())
                .param("transports", transports(used))
                .param("uses", used.getSignatureCount())
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (saved == 0) {
            throw new IllegalArgumentException("The passkey has been copied, or is another's");
        }
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("Passkeys are taken away with their sign-ins");
    }

    private static String[] transports(CredentialRecord used) {
        return used.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        var transports = Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("passkey_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("uses"))
                .uvInitialized(true)
                .transports(transports)
                .label(row.getString("name"))
                .created(row.getObject("made", OffsetDateTime.class).toInstant())
                .build();
    }
}
