package org.plenary.access.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library that makes and judges passkeys, set up for one site. The device must have made sure of its holder, and must
 * keep the passkey so that no name needs to be typed.
 */
final class RelyingParty {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF =
            new TypeReference<>() {};

    private final PasskeySite site;
    private final Webauthn4JRelyingPartyOperations library;
    private final Holders holders;

    RelyingParty(PasskeySite site, JdbcClient jdbc, Clock clock) {
        this.site = site;
        this.holders = new Holders(jdbc);
        var named = PublicKeyCredentialRpEntity.builder()
                .id(site.name())
                .name("Plenary")
                .build();
        library = new Webauthn4JRelyingPartyOperations(
                holders, new Credentials(jdbc, clock), named, Set.of(site.origin()));
        library.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        library.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    boolean isFor(PasskeySite other) {
        return site.equals(other);
    }

    PublicKeyCredentialCreationOptions optionsToMake(String account) {
        var holder = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        return library.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(holder));
    }

    /** Whoever holds a passkey for the site may answer: there is no list of those known, which would tell who has an account. */
    PublicKeyCredentialRequestOptions optionsToProve() {
        return library.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** What the browser is given; its {@code PublicKeyCredential} reads it as it is. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** Keeps the passkey that the device says it made; whether it could have been made so. */
    boolean keep(PublicKeyCredentialCreationOptions options, String answer, String name) {
        try {
            var made = JSON.readValue(answer, MADE);
            if (!isWhole(made)) {
                return false;
            }
            library.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (IllegalArgumentException | WebAuthnException | JacksonException _) {
            return false;
        }
    }

    /** The account whose passkey gave this proof; empty if none did, or not for this challenge, site or moment. */
    Optional<String> holder(PublicKeyCredentialRequestOptions options, String answer) {
        try {
            var proof = JSON.readValue(answer, PROOF);
            return isProof(proof)
                    ? Optional.of(library.authenticate(new RelyingPartyAuthenticationRequest(options, proof)))
                            .filter(holder -> isGivenFor(holder, proof))
                            .map(PublicKeyCredentialUserEntity::getName)
                    : Optional.empty();
        } catch (IllegalArgumentException | WebAuthnException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** What the answer leaves out is null to the library, which takes it for granted. */
    private static boolean isWhole(PublicKeyCredential<AuthenticatorAttestationResponse> made) {
        return isThere(made)
                && isThere(made.getRawId(), made.getResponse())
                && isThere(
                        made.getResponse().getClientDataJSON(),
                        made.getResponse().getAttestationObject());
    }

    private static boolean isProof(PublicKeyCredential<AuthenticatorAssertionResponse> proof) {
        return isThere(proof)
                && isThere(proof.getRawId(), proof.getResponse())
                && isThere(
                        proof.getResponse().getClientDataJSON(),
                        proof.getResponse().getAuthenticatorData(),
                        proof.getResponse().getSignature());
    }

    private static boolean isThere(Object... parts) {
        return Stream.of(parts).allMatch(Objects::nonNull);
    }

    /** The device says whose passkey it used (W3C Web Authentication, 7.2, step 6); the library does not look. */
    private static boolean isGivenFor(
            PublicKeyCredentialUserEntity holder, PublicKeyCredential<AuthenticatorAssertionResponse> proof) {
        return holder.getId().equals(proof.getResponse().getUserHandle());
    }
}
