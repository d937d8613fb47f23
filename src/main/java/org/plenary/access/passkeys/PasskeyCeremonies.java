package org.plenary.access.passkeys;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes passkeys and signs in with them, each in two steps: a challenge, and a device's answer. The library is loaded when
 * the first passkey is made or asked for; so no method or field here may name its types.
 */
@Service
class PasskeyCeremonies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable RelyingParty last;

    PasskeyCeremonies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins to make a passkey of this name. */
    Ceremony toMake(PasskeySite site, String account, String name) {
        return new Ceremony(party(site).optionsToMake(account), account, name, clock.instant());
    }

    /** Begins to ask for a passkey, whosoever it is. */
    Ceremony toProve(PasskeySite site) {
        return new Ceremony(party(site).optionsToProve(), "", "", clock.instant());
    }

    /** Whether the passkey was made and kept. */
    @Transactional
    boolean make(PasskeySite site, Ceremony begun, String answer) {
        return begun.options() instanceof PublicKeyCredentialCreationOptions options
                && party(site).keep(options, answer, begun.name());
    }

    /** The account that the proof opens; empty for none, whatever the reason. */
    @Transactional
    Optional<String> prove(PasskeySite site, Ceremony begun, String answer) {
        return begun.options() instanceof PublicKeyCredentialRequestOptions options
                ? party(site).holder(options, answer)
                : Optional.empty();
    }

    /** There is one site, so the last one fits as a rule. */
    private RelyingParty party(PasskeySite site) {
        var party = last;
        if (party == null || !party.isFor(site)) {
            party = new RelyingParty(site, jdbc, clock);
            last = party;
        }
        return party;
    }
}
