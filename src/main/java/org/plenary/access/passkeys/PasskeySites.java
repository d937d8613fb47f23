package org.plenary.access.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.access.links.SiteAddress;
import org.springframework.stereotype.Component;

/**
 * Says what passkeys are bound to: the address that whoever runs the site has named, else this machine by its name. Never
 * a name that only a request gives. An IP address cannot be bound to, so passkeys are not offered there.
 */
@Component
public class PasskeySites {

    private static final String THIS_MACHINE = "localhost";

    private final SiteAddress site;

    PasskeySites(SiteAddress site) {
        this.site = site;
    }

    /** What passkeys are bound to for who asks; empty where there can be none. */
    public Optional<PasskeySite> of(HttpServletRequest request) {
        return site.named().isPresent() ? site.named().flatMap(PasskeySites::named) : onThisMachine(request);
    }

    static Optional<PasskeySite> named(String address) {
        try {
            var parsed = new URI(address);
            return isName(parsed.getHost())
                    ? Optional.of(site(parsed.getScheme(), parsed.getHost(), parsed.getPort()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<PasskeySite> onThisMachine(HttpServletRequest request) {
        return THIS_MACHINE.equals(request.getServerName())
                ? Optional.of(site(request.getScheme(), THIS_MACHINE, request.getServerPort()))
                : Optional.empty();
    }

    private static boolean isName(@Nullable String host) {
        return host != null && !host.startsWith("[") && !host.matches("[0-9.]+");
    }

    private static PasskeySite site(String givenScheme, String host, int port) {
        var scheme = givenScheme.toLowerCase(Locale.ROOT);
        var name = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return new PasskeySite(name, scheme + "://" + name + (usual ? "" : ":" + port));
    }
}
