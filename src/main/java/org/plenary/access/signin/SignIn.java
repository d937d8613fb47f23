package org.plenary.access.signin;

import org.plenary.access.accounts.Account;
import org.plenary.access.accounts.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Judges an attempt to sign in: first whether there were too many, then the password. */
@Component
public class SignIn implements AuthenticationProvider {

    private final SignInLimit limit;
    private final DaoAuthenticationProvider judge;

    SignIn(Accounts accounts, SignInLimit limit, PasswordEncoder passwords) {
        this.limit = limit;
        // A locked account is answered as one that does not exist, in the same time.
        this.judge = new DaoAuthenticationProvider(name -> accounts.find(name)
                .filter(account -> !account.locked())
                .map(Member::new)
                .orElseThrow(() -> new UsernameNotFoundException("no account")));
        this.judge.setPasswordEncoder(passwords);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        if (name.isBlank() || name.length() > Account.LONGEST_NAME) {
            throw new BadCredentialsException("no such name");
        }
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!limit.admits(name, address)) {
            throw new LockedException("too many attempts");
        }
        var member = judge.authenticate(attempt);
        limit.forget(name, address);
        return member;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
