package occ.work.internal;

import static occ.work.internal.MailWorld.AT_SEVEN;
import static occ.work.internal.MailWorld.MONDAY;
import static occ.work.internal.MailWorld.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import occ.access.Compartment;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Burdened;
import occ.work.internal.MailSettings.Tls;
import occ.work.internal.Postman.Undelivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What stands in a digest as it arrives at a mail server, and what does not. */
@WholeApplication
class DigestContentTests {
    private static final String REFERENCE = "[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]";
    private static final String HOME = "https://occ\\.example\\.police\\.uk";
    private static final Pattern FIXED = Pattern.compile("|OFFICIAL|Late|Needs your decision|Due|Changed|"
            + "Something waits for you in Organised Crime Command\\. Sign in to read what it is\\.|"
            + REFERENCE + "  " + HOME + "(/[a-z-]+|/" + REFERENCE + ")+|"
            + "It comes because you asked for it\\. To change it or turn it off: " + HOME + "/digest");

    @Autowired
    Response response;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MailWorld mail;
    Burdened burdened;
    Actor officer;

    @BeforeEach
    void anOfficer() {
        mail = beans.createBean(MailWorld.class);
        burdened = beans.createBean(Burdened.class);
        officer = people.another("force:merseyside", Role.LEAD_OFFICER);
    }

    @Test
    @DisplayName(
            "R50: a digest is made of references, addresses and words that are always the same, and of nothing else")
    void aDigestIsMadeOfReferences() throws MessagingException, UnknownHostException {
        var subject = burdened.asked(officer, "Whispering quay");
        burdened.action(officer, subject, "Light the whispering quay");
        var requirement = burdened.requirement(officer, "Who whispers there?");
        mail.on(officer, AT_SEVEN);

        mail.send(MONDAY, 7);

        var message = mail.received(officer).getFirst();
        var raw = GreenMailUtil.getWholeMessage(message);
        assertThat(GreenMailUtil.getBody(message).lines().map(String::stripTrailing))
                .allSatisfy(line -> assertThat(line).matches(FIXED))
                .anySatisfy(
                        line -> assertThat(line).startsWith(subject.reference().text() + "  https://"))
                .anySatisfy(line -> assertThat(line).startsWith(requirement.text() + "  https://"));
        assertThat(raw.toLowerCase(Locale.ROOT)).doesNotContain("whisper", "quay", "drugs", "sensitive", "person ");
        assertThat(message.getSubject()).isEqualTo("Organised Crime Command");
        assertThat(message.getMessageID()).endsWith("@occ.example.police.uk>");
        assertThat(raw).doesNotContain("@" + InetAddress.getLocalHost().getHostName(), "X-Mailer");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    @DisplayName("R51: what a compartment keeps is not mentioned to its members either")
    void whatACompartmentKeepsIsNotMentioned() throws MessagingException {
        var member = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.LEAD_OFFICER);
        var hidden = hidden(member);
        var open = burdened.asked(member, "Open quay");
        mail.on(member, AT_SEVEN);

        mail.send(MONDAY, 7);

        assertThat(GreenMailUtil.getBody(mail.received(member).getFirst()))
                .contains(open.reference().text())
                .doesNotContain(hidden.reference().text());
    }

    @Test
    @DisplayName("A trial comes at once and not twice; each look and each sending stands in the trail as what it is")
    void aTrialComesAtOnce() throws MessagingException {
        burdened.asked(officer, "Ninth quay");
        mail.on(officer, AT_SEVEN);

        assertThat(mail.digests().trial(officer).refusal()).isEmpty();
        assertThat(mail.digests().trial(officer).refusal()).isPresent();
        mail.send(MONDAY, 7);

        assertThat(mail.received(officer)).hasSize(2);
        var lines = transactions.as(
                officer,
                () -> trail.between(Instant.EPOCH, at(MONDAY, 8), 0, 500).lines());
        assertThat(lines)
                .extracting(OwnTrail.Line::deed)
                .contains("work.digest-turned-on", "work.digest-tried", "work.digest-composed", "work.digest-sent");
        assertThat(lines.stream()
                        .filter(line -> line.at().equals(at(MONDAY, 7)))
                        .filter(line -> !line.deed().equals("work.digest-sent")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.purpose()).contains("by the program"));
    }

    @Test
    @DisplayName("A trial comes when nothing waits as well, and says so")
    void aTrialComesWhenNothingWaits() throws MessagingException {
        var idle = people.another("force:dyfed-powys", Role.LEAD_OFFICER);
        mail.on(idle, AT_SEVEN);

        assertThat(mail.digests().trial(idle).refusal()).isEmpty();

        assertThat(GreenMailUtil.getBody(mail.received(idle).getFirst()))
                .contains("Nothing waits that a digest may name");
    }

    @Test
    @DisplayName("Where TLS is asked for and the server has none, nothing is sent")
    void whereTheServerHasNoTls() throws MessagingException {
        var to = mail.mail(officer);
        for (var tls : List.of(Tls.STARTTLS, Tls.IMPLICIT)) {
            assertThatThrownBy(() -> mail.asking(tls).send(to, "Never")).isInstanceOf(Undelivered.class);
        }

        assertThat(mail.received(officer)).isEmpty();
    }

    private Subject hidden(Actor member) {
        var analyst = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var chair = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.TASKING_CHAIR);
        var subject = beans.createBean(MadeSubjects.class)
                .nominated(analyst, EntityKind.VULNERABILITY, "Hidden quay", Compartment.SAFEGUARDING);
        assertThat(response.assignLead(chair, subject.id(), -1, member.account(), ""))
                .isInstanceOf(TaskingOutcome.Decided.class);
        return subject;
    }
}
