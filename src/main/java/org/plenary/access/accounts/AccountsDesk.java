package org.plenary.access.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.access.Role;
import org.plenary.access.accounts.OneTimeLinks.Purpose;
import org.plenary.access.accounts.Outcome.Reason;
import org.plenary.languages.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.QueuedLetter;
import org.plenary.record.Act;
import org.plenary.record.ProceduralRecord;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with accounts; each act is on record. */
@Service
public class AccountsDesk {

    /** The kind of the letter that invites. */
    public static final String INVITATION = "access.invitation";

    /** Without marks of direction, spaces or signs that look like others. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{1,59}");

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final Outbox outbox;
    private final ProceduralRecord record;

    AccountsDesk(
            Accounts accounts, OneTimeLinks links, PasswordEncoder passwords, Outbox outbox, ProceduralRecord record) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.outbox = outbox;
        this.record = record;
    }

    /** Opens an account with a password that nobody knows, and invites its holder to choose one. */
    @Transactional
    public Outcome open(String typedName, Grant grant, Language language, String by) {
        accounts.holdStill();
        var name = Normalizer.normalize(typedName.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var problem = problemOfName(name).or(() -> problem(name, grant));
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        accounts.giveOneTimePassword(name, passwords.encode(OneTimePassword.next()));
        give(name, grant);
        var outcome = link(name, grant.email(), language);
        record.append(act("invited", name, grant, by));
        return outcome;
    }

    /**
     * Gives these roles in place of those it had; its sign-ins end.
     *
     * @param edition of the account when the page was shown
     */
    @Transactional
    public Outcome change(String name, int edition, Grant grant, String by) {
        accounts.holdStill();
        var problem = accounts.holds(name, edition) ? problem(name, grant) : Optional.of(Reason.OVERTAKEN);
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        if (isLastAdministrator(name) && !grant.roles().contains(Role.ADMINISTRATOR)) {
            return new Outcome.Refused(Reason.LAST_ADMINISTRATOR);
        }
        give(name, grant);
        record.append(act("changed", name, grant, by));
        return new Outcome.Done();
    }

    /** Gives a new link to choose a password; the one before it no longer opens. */
    @Transactional
    public Outcome invite(String name, Language language, String by) {
        var account = accounts.find(name).orElseThrow();
        if (account.locked()) {
            return new Outcome.Refused(Reason.LOCKED);
        }
        var outcome = link(name, account.email(), language);
        record.append(act("invited-again", name, by));
        return outcome;
    }

    @Transactional
    public Outcome lock(String name, String by) {
        accounts.holdStill();
        if (isLastAdministrator(name)) {
            return new Outcome.Refused(Reason.LAST_ADMINISTRATOR);
        }
        accounts.setLocked(name, true);
        record.append(act("locked", name, by));
        return new Outcome.Done();
    }

    @Transactional
    public Outcome unlock(String name, String by) {
        accounts.setLocked(name, false);
        record.append(act("unlocked", name, by));
        return new Outcome.Done();
    }

    private Optional<Reason> problemOfName(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(Reason.NAME_WRONG);
        }
        return accounts.find(name).map(_ -> Reason.NAME_TAKEN);
    }

    private Optional<Reason> problem(String name, Grant grant) {
        if (grant.hasWrongEmail()) {
            return Optional.of(Reason.EMAIL_WRONG);
        }
        if (grant.lacksWhomItActsFor()) {
            return Optional.of(Reason.NOBODY_TO_ACT_FOR);
        }
        if (grant.namesTooMuch()) {
            return Optional.of(Reason.ORGANIZATION_TOO_LONG);
        }
        return Optional.ofNullable(grant.email())
                .flatMap(accounts::findByEmail)
                .filter(other -> !other.name().equals(name))
                .map(_ -> Reason.EMAIL_TAKEN);
    }

    private boolean isLastAdministrator(String name) {
        return accounts.administrators() == 1
                && accounts.find(name)
                        .filter(account -> !account.locked()
                                && account.roles().contains(Role.ADMINISTRATOR)
                                && !account.name().startsWith(Accounts.DEMONSTRATION))
                        .isPresent();
    }

    private void give(String name, Grant grant) {
        accounts.give(name, grant.roles(), grant.actingFor());
        accounts.setEmail(name, grant.email());
    }

    private Outcome link(String name, @Nullable String email, Language language) {
        if (email == null || !outbox.isOpen()) {
            return new Outcome.HandOver(links.make(name, Purpose.INVITATION));
        }
        outbox.queue(new QueuedLetter(INVITATION, email, name, language));
        return new Outcome.Queued();
    }

    private static Act act(String what, String name, Grant grant, String by) {
        return act(what, name, by)
                .with("roles", grant.roleNames())
                .with("actingFor", Objects.requireNonNullElse(grant.actingFor(), ""));
    }

    private static Act act(String what, String name, String by) {
        return Act.of("access", what, by).about("accounts/" + name).with("account", name);
    }
}
