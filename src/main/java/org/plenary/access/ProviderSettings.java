package org.plenary.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.terminal.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The organization's own provider of sign-ins. Set by {@code PLENARY_OIDC_ISSUER}, {@code PLENARY_OIDC_CLIENT_ID} and so
 * on.
 *
 * @param issuer the provider's address, as it names itself; empty for none: then people sign in with passwords only
 * @param clientId what the provider calls this site
 * @param clientSecret what this site proves itself with to the provider
 * @param name what readers know the provider by; empty for the host of its address
 */
@ConfigurationProperties("plenary.oidc")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name) {

    private static final String ISSUER = "PLENARY_OIDC_ISSUER";

    /** Whether there is a provider. */
    public boolean isNamed() {
        return !issuer.isBlank();
    }

    /** What readers know it by; empty if there is none. */
    public String shownName() {
        if (!isNamed()) {
            return "";
        }
        return name.isBlank() ? URI.create(issuer).getHost() : name.strip();
    }

    /** The secret belongs in no log. */
    @Override
    public String toString() {
        return "%s at %s".formatted(clientId, issuer);
    }

    /**
     * Looks at the settings before anything is started with them. The provider is not asked: one that is down keeps nothing
     * from starting.
     *
     * @throws Refusal if one is missing that the others need, or others could listen on the way to the provider
     */
    public static void requireComplete(Map<String, String> environment) {
        if (environment.keySet().stream()
                .noneMatch(key -> key.startsWith("PLENARY_OIDC_") && isGiven(environment, key))) {
            return;
        }
        var missing = Stream.of(ISSUER, "PLENARY_OIDC_CLIENT_ID", "PLENARY_OIDC_CLIENT_SECRET", "PLENARY_SITE")
                .filter(variable -> !isGiven(environment, variable))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal("terminal.oidc-incomplete", missing);
        }
        var issuer = given(environment, ISSUER);
        if (!isSafe(issuer)) {
            throw new Refusal("terminal.oidc-issuer", issuer);
        }
    }

    private static boolean isGiven(Map<String, String> environment, String variable) {
        return !given(environment, variable).isBlank();
    }

    private static String given(Map<String, String> environment, String variable) {
        return Objects.requireNonNullElse(environment.get(variable), "");
    }

    private static boolean isSafe(String issuer) {
        try {
            var address = new URI(issuer);
            var scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
            return address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && (scheme.equals("https") || (scheme.equals("http") && isThisMachine(address.getHost())));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
