package org.plenary.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that letters are given to. Set by {@code PLENARY_MAIL_HOST}, {@code PLENARY_MAIL_PORT} and so on.
 *
 * @param host empty for none: then no letter is sent
 * @param username empty for a server that asks for none
 * @param from the sender's address, such as {@code desk@cop.example}
 */
@ConfigurationProperties("plenary.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String from) {

    /** The password belongs in no log. */
    @Override
    public String toString() {
        return "%s:%d %s".formatted(host, port, encryption);
    }

    /** How the way to the server is kept from others. */
    enum Encryption {
        /** Begun in the open and encrypted before anything is said; required. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all; only for a server on this machine. */
        NONE
    }
}
