package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import occ.access.Accounts.Account;
import occ.access.Accounts.Ending;
import occ.access.Accounts.Filter;
import occ.access.Accounts.NewAccount;
import occ.access.Accounts.Opening;
import occ.access.Accounts.Opening.Opened;
import occ.access.Accounts.Renewal;
import occ.access.RoleGrants.Outcome;
import occ.access.RoleGrants.Waiting;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class AdministeringAccountsTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleGrants grants;

    @Autowired
    Access access;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Actor first;
    private Actor second;

    @BeforeEach
    void twoAdministrators() {
        first = people.with("command", Role.ADMINISTRATOR);
        second = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("An ordinary role holds at once; a privileged one waits for a second person")
    void aPrivilegedRoleTakesTwoPersons() {
        var account = opened("force:kent");

        assertThat(grants.grant(first, account, Role.ANALYST)).isEqualTo(Outcome.GIVEN);
        assertThat(grants.grant(first, account, Role.AUDITOR)).isEqualTo(Outcome.WAITS_FOR_A_SECOND_PERSON);
        assertThat(held(account)).containsExactly(Role.ANALYST);

        var reference = waitingFor(account).reference();
        assertThat(grants.confirm(first, reference)).isEqualTo(Outcome.REFUSED_SAME_PERSON);
        assertThat(held(account)).containsExactly(Role.ANALYST);

        assertThat(grants.confirm(second, reference)).isEqualTo(Outcome.GIVEN);
        assertThat(held(account)).containsExactlyInAnyOrder(Role.ANALYST, Role.AUDITOR);
    }

    @Test
    @DisplayName("Nobody gives a role to their own account, nor confirms one for it")
    void nobodyAdministersTheirOwnAccount() {
        var third = people.another("command", Role.ADMINISTRATOR);

        assertThat(grants.grant(first, first.account(), Role.ANALYST)).isEqualTo(Outcome.REFUSED_OWN_ACCOUNT);
        grants.grant(first, third.account(), Role.SCORING_AUTHORITY);
        assertThat(grants.confirm(third, waitingFor(third.account()).reference()))
                .isEqualTo(Outcome.REFUSED_OWN_ACCOUNT);
        assertThat(accounts.close(first, first.account())).isEqualTo(Ending.REFUSED_OWN_ACCOUNT);
        assertThat(accounts.renewPassword(first, first.account())).isInstanceOf(Renewal.OwnAccount.class);
    }

    @Test
    @DisplayName("Who was handed a password by the one who asks does not count as a second person")
    void whoWasHandedAPasswordByTheAskerIsNoSecondPerson() {
        var third = people.another("command", Role.ADMINISTRATOR);
        accounts.renewPassword(first, third.account());
        var account = opened("force:kent");
        grants.grant(first, account, Role.AUDITOR);
        var reference = waitingFor(account).reference();

        assertThat(grants.confirm(third, reference)).isEqualTo(Outcome.REFUSED_PASSWORD_FROM_THE_ASKER);
        assertThat(grants.confirm(second, reference)).isEqualTo(Outcome.GIVEN);
    }

    @Test
    @DisplayName("A role that was declined is not held and can be asked for again")
    void aDeclinedRoleIsNotHeld() {
        var account = opened("force:kent");
        grants.grant(first, account, Role.AUDITOR);
        assertThat(grants.grant(second, account, Role.AUDITOR)).isEqualTo(Outcome.REFUSED_ALREADY_HELD);

        grants.decline(second, waitingFor(account).reference());

        assertThat(held(account)).isEmpty();
        assertThat(grants.grant(second, account, Role.AUDITOR)).isEqualTo(Outcome.WAITS_FOR_A_SECOND_PERSON);
    }

    @Test
    @DisplayName("A role that is withdrawn stops permitting at once, in a session that goes on")
    void aWithdrawnRoleActsAtOnce() {
        var third = people.another("command", Role.ADMINISTRATOR);
        var browser = browsers.newlyAs(third);
        assertThat(browser.get("/accounts").statusCode()).isEqualTo(200);

        assertThat(grants.withdraw(first, third.account(), Role.ADMINISTRATOR)).isEqualTo(Ending.DONE);

        assertThat(browser.get("/accounts").statusCode()).isEqualTo(404);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("A closed account is signed out at once and cannot sign in")
    void aClosedAccountLosesAccessAtOnce() {
        var somebody = people.another("force:kent", Role.ANALYST);
        var browser = browsers.newlyAs(somebody);

        assertThat(accounts.close(first, somebody.account())).isEqualTo(Ending.DONE);

        assertThat(browser.leadsTo(browser.get("/account"))).startsWith("/sign-in");
        assertThat(browsers.fresh()
                        .signIn(people.signInName(somebody), People.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        assertThat(transactions.as(somebody, () -> access.may(somebody, Verb.READ_MAP)))
                .isFalse();
    }

    @Test
    @DisplayName("Two administrators must remain")
    void twoAdministratorsMustRemain() {
        assertThatThrownBy(() -> transactions.run(first, () -> {
                    jdbc.sql("update access.account set closed_at = now() where id not in (:first, :second)")
                            .param("first", first.account().value())
                            .param("second", second.account().value())
                            .update();
                    assertThat(accounts.close(first, second.account()))
                            .isEqualTo(Ending.REFUSED_TOO_FEW_ADMINISTRATORS);
                    assertThat(grants.withdraw(first, second.account(), Role.ADMINISTRATOR))
                            .isEqualTo(Ending.REFUSED_TOO_FEW_ADMINISTRATORS);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    @Test
    @DisplayName("A force's administrator reaches that force and nothing above or beside it")
    void aForcesAdministratorReachesThatForceOnly() {
        var kent = people.with("force:kent", Role.ADMINISTRATOR);
        var own = account(opened("force:kent"));
        var elsewhere = account(opened("force:merseyside"));

        assertThat(accounts.find(kent, own.reference())).isEqualTo(own);
        assertThatThrownBy(() -> accounts.find(kent, elsewhere.reference())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> grants.grant(kent, elsewhere.id(), Role.ANALYST))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> accounts.open(kent, newcomer("command"))).isInstanceOf(Forbidden.class);
        assertThat(accounts.all(kent, Filter.NONE, 1).accounts())
                .isNotEmpty()
                .allMatch(one -> one.organisation().key().equals("force:kent"));
    }

    @Test
    @DisplayName("A sign-in name is one person's, however it is written")
    void aSignInNameIsOnePersons() {
        var newcomer = newcomer("force:kent");
        accounts.open(first, newcomer);
        var shouting = new NewAccount(
                newcomer.signInName().toUpperCase(Locale.ROOT),
                "Somebody Else",
                newcomer.organisation(),
                Marking.OFFICIAL);

        assertThat(accounts.open(first, shouting)).isInstanceOf(Opening.NameTaken.class);
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private AccountId opened(String organisation) {
        return ((Opened) accounts.open(first, newcomer(organisation))).account();
    }

    private NewAccount newcomer(String organisation) {
        var number = NUMBER.incrementAndGet();
        var unit = organisations.find(organisation).orElseThrow().id();
        return new NewAccount("newcomer-" + number, "Newcomer " + number, unit, Marking.OFFICIAL);
    }

    private Waiting waitingFor(AccountId account) {
        return grants.waiting(first).stream()
                .filter(one -> one.account().id().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private Set<Role> held(AccountId account) {
        return account(account).roles();
    }

    private Account account(AccountId id) {
        return jdbc.sql("select reference from access.account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(reference -> accounts.find(first, reference))
                .orElseThrow();
    }
}
