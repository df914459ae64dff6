package occ.work.internal;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.stereotype.Component;

/** Hands a text to the mail server. Its subject is the name of the program and says nothing. */
@Component
class Postman {
    static final String SUBJECT = "Organised Crime Command";
    private static final String TEN_SECONDS = "10000";

    private final MailSettings settings;
    private final Clock clock;

    Postman(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** It could not be delivered; {@code nobodyThere} says that the server could not even be reached. */
    static final class Undelivered extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean nobodyThere;

        Undelivered(MessagingException why) {
            super(why);
            this.nobodyThere = why instanceof MailConnectException;
        }

        boolean nobodyThere() {
            return nobodyThere;
        }
    }

    void send(String to, String text) throws Undelivered {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // The library looks for its parts by the loader of the thread, which on some threads knows none of them.
        thread.setContextClassLoader(Postman.class.getClassLoader());
        try {
            Transport.send(message(to, text));
        } catch (MessagingException why) {
            throw new Undelivered(why);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private MimeMessage message(String to, String text) throws MessagingException {
        var message = new Nameless(Session.getInstance(properties(), authenticator()), settings.domain());
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(SUBJECT, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(text, StandardCharsets.UTF_8.name());
        return message;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.localhost", settings.domain());
        properties.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.timeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.writetimeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        switch (settings.tls()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case IMPLICIT -> {
                properties.setProperty("mail.smtp.ssl.enable", "true");
                properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private Authenticator authenticator() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    /** Its number is random, and ends in our domain instead of the name of the machine and of who runs the program. */
    private static final class Nameless extends MimeMessage {
        private final String domain;

        Nameless(Session session, String domain) {
            super(session);
            this.domain = domain;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
        }
    }
}
