package org.plenary.credentials.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.credentials.Credentials.Entry;
import org.plenary.credentials.Credentials.OfSession;
import org.springframework.stereotype.Component;

/** The drafted messages as files that a mail program opens unsent (RFC 5322), one for each State that is to be written to. */
@Component
class Letters {

    /** So many characters make an encoded word of at most 75 signs, whatever their script (RFC 2047). */
    private static final int WORD = 10;

    private final Recipients recipients;

    Letters(Recipients recipients) {
        this.recipients = recipients;
    }

    byte[] packed(List<Entry> entries, OfSession all) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var addresses = recipients.ofAll(all);
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : entries.stream().filter(Letter::isCalledFor).toList()) {
                var letter = Letter.to(entry, all);
                var file = new ZipEntry(
                        entry.state().code() + "." + letter.language().tag() + ".eml");
                file.setTimeLocal(
                        all.circumstances().asOf().atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(file);
                zip.write(message(letter, addresses.getOrDefault(entry.state().code(), List.of()))
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    private static String message(Letter letter, List<String> to) {
        var text = letter.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return String.join(
                "\r\n",
                "X-Unsent: 1",
                "To: " + String.join(", ", to.stream().filter(Letters::isPlain).toList()),
                "Subject: " + encoded(letter.subject()),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Language: " + letter.language().tag(),
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(text),
                "");
    }

    /** Whether an address stands in a head as it is; others are left to the officer. */
    private static boolean isPlain(String address) {
        return address.chars().allMatch(sign -> sign > ' ' && sign < 0x7F && sign != ',' && sign != ';');
    }

    private static String encoded(String subject) {
        var words = new StringBuilder();
        for (int from = 0; from < subject.length(); ) {
            int to = subject.offsetByCodePoints(from, Math.min(WORD, subject.codePointCount(from, subject.length())));
            var word = subject.substring(from, to).getBytes(StandardCharsets.UTF_8);
            words.append(from == 0 ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(word))
                    .append("?=");
            from = to;
        }
        return words.toString();
    }
}
