package occ.work.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import occ.access.Access;
import occ.access.Accounts;
import occ.access.Accounts.Account;
import occ.access.Transactions;
import occ.audit.Trail;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.People;
import occ.work.Digests;
import occ.work.Digests.Sending;
import occ.work.Digests.Times;
import occ.work.MailAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Digests as they are where there is a mail server: a real one, on this machine. */
record MailWorld(
        DigestTable table,
        MailAddressTable addressTable,
        DigestWriter writer,
        Access access,
        Accounts accounts,
        Transactions transactions,
        Trail trail,
        Clock clock,
        People people,
        JdbcClient jdbc) {
    static final String DOMAIN = "merseyside.example.police.uk";
    static final Times AT_SEVEN = new Times(7, false);

    /** A week ahead, so that whatever is turned on today is on by then. */
    static final LocalDate MONDAY =
            DateWords.today(Instant.now()).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final int PORT = free();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final MailSettings SETTINGS = new MailSettings(
            "127.0.0.1",
            PORT,
            MailSettings.Tls.NONE,
            "",
            "",
            "digest@occ.example.police.uk",
            List.of(DOMAIN),
            "https://occ.example.police.uk");

    static {
        MAIL.start();
    }

    Digests digests() {
        var text = new DigestText(SETTINGS);
        var postman = new Postman(SETTINGS, clock);
        var round = new DigestRound(table, addressTable, SETTINGS, writer, text, postman, transactions, trail, clock);
        return new StoredDigests(
                table, addressTable, SETTINGS, writer, text, round, postman, transactions, trail, clock);
    }

    MailAddresses addresses() {
        return new StoredMailAddresses(addressTable, table, SETTINGS, access, transactions, trail, clock);
    }

    /** To the same server, which speaks no TLS. */
    Postman asking(MailSettings.Tls tls) {
        return new Postman(
                new MailSettings(
                        SETTINGS.host(),
                        SETTINGS.port(),
                        tls,
                        "",
                        "",
                        SETTINGS.from(),
                        SETTINGS.domains(),
                        SETTINGS.pagesAt()),
                clock);
    }

    void on(Actor who, Times times) {
        address(who, mail(who));
        assertThat(digests().turnOn(who, times).refusal()).isEmpty();
    }

    void address(Actor who, String address) {
        assertThat(addresses().enter(people.administrator(), account(who), address))
                .isEmpty();
    }

    Account account(Actor who) {
        var reference = jdbc.sql("select reference from access.person where id = :id")
                .param("id", who.account().value())
                .query(String.class)
                .single();
        return accounts.find(people.administrator(), reference);
    }

    String mail(Actor who) {
        return people.signInName(who) + "@" + DOMAIN;
    }

    void send(LocalDate day, int hour) {
        send(at(day, hour));
    }

    void send(Instant at) {
        Now.at(at, () -> digests().sendWhatIsDue());
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(DateWords.LONDON).toInstant();
    }

    Sending last(Actor who) {
        return digests().of(who).last().getFirst();
    }

    List<MimeMessage> received(Actor who) throws MessagingException {
        var address = mail(who);
        var mine = new ArrayList<MimeMessage>();
        for (var message : MAIL.getReceivedMessages()) {
            if (Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address))) {
                mine.add(message);
            }
        }
        return mine;
    }

    /** While the mail server is away. */
    static void withoutServer(Runnable work) {
        MAIL.stop();
        try {
            work.run();
        } finally {
            MAIL.start();
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
