package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the letters that wait. While the server is down each is tried again after 1, 2, 4 … minutes, at most an hour, for
 * about two days; a letter that the server refuses for good is given up at once. A letter may come twice if the machine
 * stops between sending it and noting that; it is never lost.
 */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class Postman {

    private static final int MOST_ATTEMPTS = 50;
    private static final int LONGEST_REASON = 300;

    private final Outbox outbox;
    private final MailServer server;
    private final Map<String, LetterWriter> writers;

    Postman(Outbox outbox, MailServer server, List<LetterWriter> writers) {
        this.outbox = outbox;
        this.server = server;
        this.writers = writers.stream().collect(Collectors.toMap(LetterWriter::kind, Function.identity()));
    }

    /** Goes round as long as there is a letter whose turn it is. */
    @Scheduled(fixedDelayString = "${plenary.mail.round:PT5S}", initialDelayString = "${plenary.mail.round:PT5S}")
    void goRound() {
        if (!server.isNamed()) {
            return;
        }
        outbox.clearOld();
        for (var next = outbox.take(); next.isPresent(); next = outbox.take()) {
            deliver(next.get());
        }
    }

    private void deliver(Outbox.Entry entry) {
        var queued = entry.letter();
        var writer = Objects.requireNonNull(writers.get(queued.kind()), queued.kind());
        var letter = writer.write(queued);
        if (letter.isEmpty()) {
            outbox.drop(entry.id());
            return;
        }
        try {
            server.send(queued.recipient(), letter.get(), queued.language());
            outbox.sent(entry.id());
        } catch (MailException | MessagingException failure) {
            failed(entry, failure);
        }
    }

    private void failed(Outbox.Entry entry, Exception failure) {
        var reason = reason(failure);
        if (entry.attempts() >= MOST_ATTEMPTS || isFinal(failure)) {
            outbox.giveUp(entry.id(), reason);
        } else {
            outbox.postpone(entry.id(), reason, wait(entry.attempts()));
        }
    }

    private static Duration wait(int attempts) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts - 1, 6)));
    }

    /** Whether the server has said that this letter will never be taken (a reply of 500 and more). */
    private static boolean isFinal(Exception failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= 500;
            case SMTPSendFailedException refused -> refused.getReturnCode() >= 500;
            case AddressException _ -> true;
            default -> false;
        });
    }

    private static String reason(Exception failure) {
        var said = causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(message -> message.replaceAll("\\s+", " ").strip())
                .filter(message -> !message.isEmpty())
                .reduce((_, last) -> last)
                .orElseGet(() -> failure.getClass().getSimpleName());
        return said.length() > LONGEST_REASON ? said.substring(0, LONGEST_REASON) : said;
    }

    /** From the failure down to what the server or the network said first. */
    private static Stream<Throwable> causes(Throwable failure) {
        var inner = Stream.concat(
                failure instanceof MailSendException sending
                        ? Arrays.stream(sending.getMessageExceptions())
                        : Stream.of(),
                Stream.concat(
                        Stream.ofNullable(failure.getCause()),
                        failure instanceof MessagingException nested
                                ? Stream.ofNullable(nested.getNextException())
                                : Stream.of()));
        return Stream.concat(Stream.of(failure), inner.distinct().flatMap(Postman::causes));
    }
}
