package org.plenary.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plenary.terminal.Refusal;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and how to sign in to it.
 *
 * <p>Read from {@code PLENARY_DATABASE_URL} as PostgreSQL's own programs write it
 * ({@code postgresql://user:password@host:5432/name}) or as JDBC does ({@code jdbc:postgresql://host/name?user=…}).
 * Never shown with its password.
 *
 * @param url a JDBC address without user and password where they are given apart
 */
record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    static Optional<DatabaseAddress> ofEnvironment() {
        return Optional.ofNullable(System.getenv("PLENARY_DATABASE_URL"))
                .filter(text -> !text.isBlank())
                .map(DatabaseAddress::of);
    }

    /** @throws Refusal if the text is not an address of a PostgreSQL database */
    static DatabaseAddress of(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, null, null);
        }
        try {
            var uri = new URI(text);
            if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme()) || uri.getHost() == null) {
                throw new Refusal("database.address-not-understood");
            }
            return of(uri);
        } catch (URISyntaxException _) {
            throw new Refusal("database.address-not-understood");
        }
    }

    private static DatabaseAddress of(URI uri) {
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var signIn = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://%s:%d%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query),
                signIn[0].isEmpty() ? null : decoded(signIn[0]),
                signIn.length < 2 ? null : decoded(signIn[1]));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        Optional.ofNullable(user).ifPresent(source::setUser);
        Optional.ofNullable(password).ifPresent(source::setPassword);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("Plenary");
        return source;
    }

    /** Signs in once, so that a wrong address is told before the work begins. */
    void check() {
        try (var _ = source().getConnection()) {
            // Being let in is all that is asked.
        } catch (SQLException e) {
            throw new Refusal("database.not-reached", this, String.valueOf(e.getMessage()));
        }
    }

    /** The host and the name of the database, without who signs in. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "").replaceFirst("^jdbc:", "").replaceFirst("//[^/@]*@", "//");
    }
}
