package org.plenary.mail;

import org.plenary.languages.Language;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends letters when a test of another room says so, not when their time has come. */
public class DeliveryForTests {

    private final Postman postman;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    DeliveryForTests(Postman postman, Outbox outbox, TransactionTemplate transaction) {
        this.postman = postman;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    public void goRound() {
        postman.goRound();
    }

    public void queue(String kind, String recipient) {
        transaction.executeWithoutResult(_ -> outbox.queue(new QueuedLetter(kind, recipient, "", Language.ENGLISH)));
    }
}
