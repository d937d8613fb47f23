package org.plenary.access.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The accounts as the library knows them: by name, and by what the devices call them. Nothing is written here. */
final class Holders implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql("select name, passkey_handle from access.account where passkey_handle = ?")
                .param(handle.getBytes())
                .query((row, _) -> holder(row))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return jdbc.sql("select name, passkey_handle from access.account where name = ?")
                .param(account)
                .query((row, _) -> holder(row))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new IllegalArgumentException("No account is opened for a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("No account is closed here");
    }

    private static PublicKeyCredentialUserEntity holder(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("passkey_handle")))
                .name(name)
                .displayName(name)
                .build();
    }
}
