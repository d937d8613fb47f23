package org.plenary.access.provider;

import org.jspecify.annotations.Nullable;
import org.plenary.access.ProviderSettings;
import org.plenary.access.links.SiteAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The provider of this site. It is asked how it works when someone first signs in with it, and again if it did not answer:
 * so it may be down when the site starts, and a site without one loads nothing for it.
 */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(ProviderSettings.class)
class OwnProvider {

    /** Where the provider sends people back to; it must know this address. */
    static final String BACK = "/sign-in/provider/back";

    private final ProviderSettings settings;
    private final SiteAddress site;
    private volatile @Nullable CodeFlow flow;

    OwnProvider(ProviderSettings settings, SiteAddress site) {
        this.settings = settings;
        this.site = site;
    }

    boolean isNamed() {
        return settings.isNamed();
    }

    /** @throws ProviderRefusal if it does not answer */
    CodeFlow flow() {
        var known = flow;
        if (known == null) {
            known = CodeFlow.with(settings, site.named().orElseThrow() + BACK);
            flow = known;
        }
        return known;
    }
}
