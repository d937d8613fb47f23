package org.plenary.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.RunningPlenary;
import org.plenary.terminal.Refusal;

class ProviderSettingsTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "PLENARY_OIDC_ISSUER", "https://id.example.org/realm",
            "PLENARY_OIDC_CLIENT_ID", "plenary",
            "PLENARY_OIDC_CLIENT_SECRET", "secret",
            "PLENARY_SITE", "https://desk.example.org");

    @Test
    void completeSettingsAndNoneAtAllAreInOrder() {
        ProviderSettings.requireComplete(COMPLETE);
        ProviderSettings.requireComplete(Map.of());
        ProviderSettings.requireComplete(Map.of("PLENARY_OIDC_ISSUER", "", "PLENARY_SITE", "https://desk.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PLENARY_OIDC_ISSUER", "PLENARY_OIDC_CLIENT_ID", "PLENARY_OIDC_CLIENT_SECRET", "PLENARY_SITE"})
    void oneThatIsMissingIsNamed(String missing) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProviderSettings.requireComplete(with(missing, " ")))
                .satisfies(refusal -> assertThat(refusal.facts()).containsExactly(missing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org",
                "id.example.org",
                "https:///realm",
                "https://id.example.org?tenant=1",
                "https://id.example.org#realm",
                "https://id example.org",
                "file:///etc/passwd"
            })
    void addressThatOthersCouldListenToOrThatIsNoneIsRefused(String issuer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProviderSettings.requireComplete(with("PLENARY_OIDC_ISSUER", issuer)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("terminal.oidc-issuer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:9000", "http://localhost:9000", "http://[::1]:9000", "HTTPS://id.example.org"})
    void providerOnThisMachineNeedsNoTls(String issuer) {
        ProviderSettings.requireComplete(with("PLENARY_OIDC_ISSUER", issuer));
    }

    @Test
    void nameIsTheHostUnlessOneIsGiven() {
        assertThat(new ProviderSettings("https://id.example.org/realm", "", "", "").shownName())
                .isEqualTo("id.example.org");
        assertThat(new ProviderSettings("https://id.example.org", "", "", " Example House ").shownName())
                .isEqualTo("Example House");
        assertThat(new ProviderSettings("", "", "", "Example House").shownName())
                .isEmpty();
    }

    @Test
    void secretIsNotPrinted() {
        assertThat(new ProviderSettings("https://id.example.org", "plenary", "hush", ""))
                .asString()
                .doesNotContain("hush");
    }

    @Test
    void commandThatServesRefusesHalfOfThemInOneLine() {
        var half = Map.of("PLENARY_OIDC_ISSUER", "https://id.example.org");
        try (var plenary = RunningPlenary.start(half, "serve")) {
            assertThat(plenary.exitCode()).isEqualTo(1);
            assertThat(plenary.output().lines().toList()).hasSize(1);
            assertThat(plenary.output()).contains("PLENARY_OIDC_CLIENT_ID, PLENARY_OIDC_CLIENT_SECRET, PLENARY_SITE");
        }
    }

    private static Map<String, String> with(String variable, String value) {
        var settings = new HashMap<>(COMPLETE);
        settings.put(variable, value);
        return settings;
    }
}
