package org.plenary.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.access.accounts.Accounts;
import org.plenary.access.accounts.OneTimePassword;
import org.plenary.terminal.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whether the site is shown for trial ({@code ./plenary serve --demo}), and to whom. Only where nobody from outside can
 * reach it: it does not start at an address that others reach or for a site that has a public address, and it answers
 * nobody who asks from elsewhere, by another name, or through a proxy.
 */
@Component
public class Demonstration {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final List<String> MARKS_OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final boolean on;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    Demonstration(
            @Value("${plenary.demo:false}") boolean on,
            @Value("${server.address:}") String address,
            @Value("${plenary.site:}") String site,
            Accounts accounts,
            PasswordEncoder passwords) {
        if (on) {
            requireOwnMachine(address, site);
        }
        this.on = on;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @throws Refusal if others could reach a demonstration at this address, or the site has one for the public */
    public static void requireOwnMachine(String address, @Nullable String site) {
        if (!isLoopback(address) || (site != null && !site.isBlank())) {
            throw new Refusal("terminal.demo-outside");
        }
    }

    /** Whether it is offered to who asks. */
    public boolean isOpenTo(HttpServletRequest request) {
        return on
                && isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && MARKS_OF_PROXIES.stream().allMatch(mark -> request.getHeader(mark) == null);
    }

    /** The name of the account that shows a role; opened at its first use, with a password that nobody knows. */
    @Transactional
    public String account(Role role) {
        var name = Accounts.DEMONSTRATION + role.word();
        if (accounts.find(name).isEmpty()) {
            accounts.giveOneTimePassword(name, passwords.encode(OneTimePassword.next()));
            accounts.changePassword(name, passwords.encode(OneTimePassword.next()));
            accounts.give(name, Set.of(role), actingFor(role));
        }
        return name;
    }

    /** What a demonstration opened is closed when the site is next served without one; other commands leave it alone. */
    @EventListener
    void closeAccounts(ApplicationStartedEvent started) {
        if (!on && started.getApplicationContext() instanceof WebApplicationContext) {
            accounts.closeAll(Accounts.DEMONSTRATION);
        }
    }

    private static @Nullable String actingFor(Role role) {
        if (!role.isForAnother()) {
            return null;
        }
        return role == Role.OBSERVERS_REPRESENTATIVE ? "INTERPOL" : "FRA";
    }

    private static boolean isLoopback(String address) {
        try {
            // An empty name would be taken as this machine.
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
