package occ.work.internal;

import static occ.work.internal.MailWorld.AT_SEVEN;
import static occ.work.internal.MailWorld.MONDAY;
import static occ.work.internal.MailWorld.at;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import occ.access.Accounts;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Burdened;
import occ.work.Digests.State;
import occ.work.Digests.Times;
import occ.work.WorkItem;
import occ.work.WorkSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** When digests come, how often, and what becomes of those that cannot be delivered. */
@WholeApplication
class DigestTimesTests {
    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectProvider<WorkSource> work;

    @Autowired
    AutowireCapableBeanFactory beans;

    MailWorld mail;
    Burdened burdened;
    Actor officer;

    @BeforeEach
    void anOfficer() {
        mail = beans.createBean(MailWorld.class);
        burdened = beans.createBean(Burdened.class);
        officer = waiting();
    }

    private Actor waiting() {
        var somebody = people.another("force:merseyside", Role.LEAD_OFFICER);
        burdened.asked(somebody, "Quay that waits");
        return somebody;
    }

    @Test
    @DisplayName("It is off until somebody turns it on, comes at their hour on their days, and once a day")
    void itComesAtTheirHourOnTheirDays() throws MessagingException {
        var everyDay = waiting();
        var off = waiting();
        mail.address(off, mail.mail(off));
        mail.on(officer, AT_SEVEN);
        mail.on(everyDay, new Times(16, true));

        mail.send(MONDAY, 6);
        assertThat(mail.received(officer)).isEmpty();
        mail.send(MONDAY, 7);
        mail.send(MONDAY, 9);
        assertThat(mail.received(officer)).hasSize(1);
        assertThat(mail.received(everyDay)).isEmpty();
        mail.send(MONDAY.plusDays(5), 17);
        mail.send(MONDAY.plusDays(6), 17);

        assertThat(mail.received(officer)).hasSize(1);
        assertThat(mail.received(everyDay)).hasSize(2);
        assertThat(mail.received(off)).isEmpty();
    }

    @Test
    @DisplayName("Whoever turns it on after its hour gets the first one on the next day")
    void turnedOnAfterItsHour() throws MessagingException {
        mail.address(officer, mail.mail(officer));
        Now.at(at(MONDAY, 9), () -> mail.digests().turnOn(officer, AT_SEVEN));

        mail.send(MONDAY, 10);
        assertThat(mail.received(officer)).isEmpty();
        mail.send(MONDAY.plusDays(1), 7);
        assertThat(mail.received(officer)).hasSize(1);
    }

    @Test
    @DisplayName("Servers that look at the same moment send it once")
    void serversThatLookAtTheSameMomentSendItOnce() throws Exception {
        var officers = IntStream.range(0, 5).mapToObj(number -> waiting()).toList();
        officers.forEach(one -> mail.on(one, AT_SEVEN));

        var begin = new CountDownLatch(1);
        var servers = IntStream.range(0, 4)
                .mapToObj(number -> Thread.ofVirtual().start(() -> {
                    await(begin);
                    mail.send(MONDAY, 7);
                }))
                .toList();
        begin.countDown();
        for (var server : servers) {
            server.join();
        }
        mail.send(MONDAY, 7);

        for (var one : officers) {
            assertThat(mail.received(one)).hasSize(1);
        }
    }

    @Test
    @DisplayName("One that cannot be delivered is tried again a few times on that day, and then told on the work page")
    void oneThatCannotBeDeliveredIsTriedAgain() throws MessagingException {
        mail.on(officer, AT_SEVEN);
        var seven = at(MONDAY, 7);
        MailWorld.withoutServer(() -> {
            everybodyIsTried(seven);
            assertThat(mail.last(officer).state()).isEqualTo(State.WAITING);
            assertThat(mail.last(officer).nextAt()).isEqualTo(seven.plusSeconds(300));
            everybodyIsTried(seven.plusSeconds(301));
            everybodyIsTried(seven.plusSeconds(1_800));
            assertThat(mail.last(officer).state()).isEqualTo(State.WAITING);
            everybodyIsTried(at(MONDAY, 10));
            assertThat(mail.last(officer).state()).isEqualTo(State.FAILED);
        });

        var words = "The digest of %s could not be delivered.".formatted(DateWords.day(MONDAY));
        Now.at(
                at(MONDAY, 11),
                () -> assertThat(work.stream().flatMap(source -> source.items(officer).stream()))
                        .extracting(WorkItem::title)
                        .contains(words));
        mail.send(MONDAY, 12);
        assertThat(mail.received(officer)).isEmpty();
        mail.send(MONDAY.plusDays(1), 7);
        assertThat(mail.received(officer)).hasSize(1);
    }

    /** A round ends where the server is away, and the next one goes on with the others. */
    private void everybodyIsTried(Instant at) {
        IntStream.range(0, 40).forEach(round -> mail.send(at));
    }

    @Test
    @DisplayName("Where the server comes back, what could not be delivered comes late, and once")
    void whereTheServerComesBack() throws MessagingException {
        mail.on(officer, AT_SEVEN);
        MailWorld.withoutServer(() -> everybodyIsTried(at(MONDAY, 7)));

        mail.send(at(MONDAY, 7).plusSeconds(301));
        mail.send(at(MONDAY, 9));

        assertThat(mail.received(officer)).hasSize(1);
        assertThat(mail.last(officer).state()).isEqualTo(State.SENT);
    }

    @Test
    @DisplayName("Whoever has left is sent nothing")
    void whoeverHasLeftIsSentNothing() throws MessagingException {
        mail.on(officer, AT_SEVEN);
        accounts.close(people.administrator(), officer.account());

        mail.send(MONDAY, 7);

        assertThat(mail.received(officer)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
