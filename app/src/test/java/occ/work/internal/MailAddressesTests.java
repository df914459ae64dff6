package occ.work.internal;

import static occ.work.internal.MailWorld.AT_SEVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import occ.access.Forbidden;
import occ.access.Role;
import occ.kernel.Actor;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who says where somebody is reached, and what becomes of a digest then. */
@WholeApplication
class MailAddressesTests {
    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    MailWorld mail;
    Actor officer;

    @BeforeEach
    void anOfficer() {
        mail = context.getAutowireCapableBeanFactory().createBean(MailWorld.class);
        officer = people.another("force:merseyside", Role.LEAD_OFFICER);
    }

    @Test
    @DisplayName("An administrator enters an address, never their own, within their area and where mail may go")
    void anAdministratorEntersAnAddress() {
        var administrator = people.administrator();
        var elsewhere = people.with("force:kent", Role.ADMINISTRATOR);
        var addresses = mail.addresses();
        var account = mail.account(officer);
        var own = mail.account(administrator);

        assertThat(addresses.enter(administrator, own, mail.mail(officer)))
                .hasValueSatisfying(why -> assertThat(why).contains("your own account"));
        assertThat(addresses.enter(administrator, account, "somebody@example.com"))
                .hasValueSatisfying(why -> assertThat(why).contains("only to " + MailWorld.DOMAIN));
        assertThat(addresses.enter(administrator, account, "nobody")).isPresent();
        assertThatThrownBy(() -> addresses.enter(elsewhere, account, mail.mail(officer)))
                .isInstanceOf(Forbidden.class);
        assertThat(addresses.of(officer.account())).isEmpty();
    }

    @Test
    @DisplayName("Without an address nothing is turned on, and a change of address turns it off")
    void aChangeOfAddressTurnsItOff() {
        var digests = mail.digests();
        assertThat(digests.turnOn(officer, AT_SEVEN).refusal()).isPresent();
        assertThat(digests.trial(officer).refusal()).isPresent();

        mail.on(officer, AT_SEVEN);
        mail.address(officer, mail.mail(officer));
        assertThat(digests.of(officer).isOn()).isTrue();
        mail.address(officer, "other." + mail.mail(officer));
        assertThat(digests.of(officer).isOn()).isFalse();
        mail.address(officer, "");
        assertThat(mail.addresses().of(officer.account())).isEmpty();
    }

    @Test
    @DisplayName("Where the installation sends no mail, the page says so and offers nothing")
    void whereTheInstallationSendsNoMail() {
        var visitor = Visitor.signedIn(context, officer);
        var page = visitor.open("/digest");

        assertThat(page.text())
                .contains("This installation sends no mail")
                .doesNotContain("Turn it on", "Send me a trial");
        assertThat(visitor.send("/digest", page, Map.of("hour", "7", "days", "every"))
                        .text())
                .contains("This installation sends no mail");
        var account = "/accounts/" + mail.account(officer).reference();
        var administrator = Visitor.signedIn(context, people.administrator());
        assertThat(administrator.open(account).text()).doesNotContain("E-mail address");
        assertThat(administrator.open(account + "/mail-address").status()).isEqualTo(404);
    }
}
