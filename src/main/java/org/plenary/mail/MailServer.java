package org.plenary.mail;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.plenary.languages.Language;
import org.plenary.mail.MailSettings.Encryption;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Gives letters to the mail server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {

    private static final String PATIENCE = "10000";

    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    boolean isNamed() {
        return !settings.host().isBlank();
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    void send(String recipient, Letter letter, Language language) throws MessagingException {
        var sender = sender();
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(recipient);
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Content-Language", language.tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.encryption() == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        var starts = String.valueOf(settings.encryption() == Encryption.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starts);
        properties.setProperty("mail.smtp.starttls.required", starts);
        for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + step, PATIENCE);
        }
        return properties;
    }
}
