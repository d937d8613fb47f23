package org.plenary.credentials.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.credentials.Credential.Decision;
import org.plenary.credentials.Credential.Examination;
import org.plenary.credentials.Credential.Objection;
import org.plenary.credentials.Credential.Receipt;
import org.plenary.credentials.Form;
import org.plenary.credentials.Issuer;
import org.plenary.credentials.Verdict;

/**
 * What an officer typed. What cannot be understood is an {@link IllegalArgumentException} whose message is the end of the
 * key of words that says what is wrong.
 *
 * @param zone of the place where the body meets, by whose clocks times are typed
 */
record CredentialForm(Map<String, String> typed, ZoneId zone) {

    private static final int LONGEST = 2000;
    private static final int LAST_MEETING = 999;

    /** The version that the officer saw; one that makes no sense is that of nobody. */
    int basedOn() {
        return field("basedOn").matches("\\d{1,9}") ? Integer.parseInt(field("basedOn")) : -1;
    }

    Receipt receipt() {
        var form = read("form", Form::ofWord);
        var issuer = field("issuer").isEmpty() ? null : read("issuer", Issuer::ofWord);
        var at = read("at", LocalDateTime::parse).atZone(zone).toInstant();
        return new Receipt(form, issuer, at, text("note"));
    }

    Examination examination() {
        return new Examination(read("verdict", Verdict::ofWord), on());
    }

    Objection objection(String by) {
        return new Objection(by, on(), text("why"), false);
    }

    Decision decision() {
        return new Decision(read("verdict", Verdict::ofWord), on(), meeting());
    }

    /** The reason given for an act in spite of findings; may be empty. */
    String why() {
        return text("why");
    }

    String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    LocalDate on() {
        return read("on", LocalDate::parse);
    }

    @Nullable Integer meeting() {
        return field("meeting").isEmpty() ? null : read("meeting", CredentialForm::meetingNumber);
    }

    private static Integer meetingNumber(String number) {
        int meeting = Integer.parseInt(number);
        if (meeting < 1 || meeting > LAST_MEETING) {
            throw new IllegalArgumentException(number);
        }
        return meeting;
    }

    private <T> T read(String field, Function<String, T> how) {
        try {
            return how.apply(field(field));
        } catch (IllegalArgumentException | DateTimeException notReadable) {
            throw new IllegalArgumentException(field, notReadable);
        }
    }

    /** A line of text; control characters, which the database or a reader could stumble over, become spaces. */
    private String text(String field) {
        var text = field(field).replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("long");
        }
        return text;
    }
}
