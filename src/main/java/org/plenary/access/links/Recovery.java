package org.plenary.access.links;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.plenary.access.accounts.Attempts;
import org.plenary.access.accounts.Attempts.Limit;
import org.plenary.access.accounts.Grant;
import org.plenary.languages.Language;
import org.plenary.mail.Outbox;
import org.plenary.mail.QueuedLetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the wish of someone who has forgotten the password. It does the same for every address, and does not look whether
 * there is an account: that is seen only when the letter is written. So neither the answer nor its time tells a stranger
 * anything. At most 10 wishes from one place and 3 letters to one address in an hour.
 */
@Service
class Recovery {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Outbox outbox;
    private final Attempts attempts;

    Recovery(Outbox outbox, Attempts attempts) {
        this.outbox = outbox;
        this.attempts = attempts;
    }

    boolean isOpen() {
        return outbox.isOpen();
    }

    /** Whether so many wishes from there are few enough. */
    boolean admits(String place) {
        return attempts.admits(List.of(new Limit("recovery from " + place, 10, HOUR)));
    }

    @Transactional
    void ask(String email, Language language) {
        var recipient = email.strip().toLowerCase(Locale.ROOT);
        if (Grant.isEmail(recipient) && attempts.admits(List.of(new Limit("recovery to " + recipient, 3, HOUR)))) {
            outbox.queue(new QueuedLetter(RecoveryLetter.KIND, recipient, "", language));
        }
    }
}
