package org.plenary.access.links;

import java.util.Optional;
import org.plenary.access.accounts.OneTimeLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the site is reached from outside, for links in letters. Never taken from a request: whoever sends one could name a
 * site of their own, and have our letters lead there.
 */
@Component
public class SiteAddress {

    private final String site;

    SiteAddress(@Value("${plenary.site:}") String site) {
        this.site = site.replaceFirst("/+$", "");
    }

    /** The address, without a slash at the end; empty if whoever runs the site has named none. */
    public Optional<String> named() {
        return Optional.of(site).filter(address -> !address.isBlank());
    }

    /** Where a link leads that opens an account. */
    public static String pathOf(String token) {
        if (!token.matches(OneTimeLinks.TOKEN)) {
            throw new IllegalArgumentException("No token");
        }
        return "/sign-in/link/" + token;
    }

    String linkOf(String token) {
        return named().orElseThrow(() -> new IllegalStateException("No address of the site")) + pathOf(token);
    }
}
