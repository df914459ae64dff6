package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CountDownLatch;
import occ.access.Role;
import occ.testing.People;
import occ.work.Jobs;
import occ.work.Jobs.Finish;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class AdministeringAccountsJourney {
    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Jobs jobs;

    @Test
    @DisplayName("A newcomer gets an account, a password of their own, and a privileged role by two persons")
    void aNewcomerGetsAnAccount() {
        var handed = openedByAnAdministrator();
        choosesAPassword(handed);
        confirmedByAnother();
    }

    private String openedByAnAdministrator() {
        try (var visitor = visitors.newlyAs("administrator")) {
            visitor.follow("Accounts").shoot("accounts");
            visitor.follow("Open an account")
                    .fill("Full name", "Ch Insp Yewande Tarrant")
                    .fill("Sign-in name", "two words")
                    .press("Open the account")
                    .sees("There is a problem");
            visitor.fill("Sign-in name", "yewande.tarrant")
                    .select("Organisation they belong to", "Kent")
                    .choose("OFFICIAL-SENSITIVE")
                    .press("Open the account")
                    .sees("The password is shown this once");
            var password = visitor.page().locator(".app-mono").innerText();
            visitor.follow("Go on to the account")
                    .select("Give a role", "Analyst")
                    .press("Give the role")
                    .sees("now has the role Analyst");
            visitor.select("Give a role", "Tasking chair (takes a second administrator)")
                    .press("Give the role")
                    .sees("It waits for a second administrator")
                    .shoot("account-administration");
            visitor.follow("Close the account");
            return password;
        }
    }

    private void choosesAPassword(String handed) {
        try (var visitor = visitors.nobody()) {
            visitor.signIn("yewande.tarrant", handed).sees("somebody else has seen it");
            visitor.fill("Present password", handed)
                    .fill("New password", "four unrelated words suffice")
                    .fill("New password again", "four unrelated words suffice")
                    .press("Change password")
                    .sees("Your password is changed");
            visitor.open("/account");
            visitor.open("/account/log").sees("Changed your own password").shoot("own-log");
        }
    }

    private void confirmedByAnother() {
        try (var visitor = visitors.newlyAs("second-administrator")) {
            visitor.sees("Ch Insp Yewande Tarrant as Tasking chair?").shoot("work-decision-waits");
            visitor.open("/accounts/grants");
            visitor.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Confirm"))
                    .first()
                    .click();
            visitor.sees("You confirmed the role");
        }
    }

    @Test
    @DisplayName("A long job shows how far it is, goes on by itself, and says what came of it")
    void aLongJobShowsHowFarItIs() {
        var goOn = new CountDownLatch(1);
        var analyst = people.another("force:kent", Role.ANALYST);
        var job = jobs.start(analyst, "work.shown", "Reading a mapping return", progress -> {
            progress.of(1_200);
            progress.say("Reading line by line");
            progress.done(480);
            goOn.await();
            return new Finish("1,200 lines were read, 3 need a look.", "/jobs");
        });
        try (var visitor = visitors.nobody()) {
            visitor.signIn(people.signInName(analyst), People.PASSWORD);
            visitor.open(job.path());
            visitor.page().getByText("480 of 1,200").first().waitFor();
            visitor.shoot("job-under-way");
            goOn.countDown();
            visitor.page().getByText("3 need a look").first().waitFor();
            assertThat(visitor.heading()).isEqualTo("Reading a mapping return");
            visitor.open("/jobs");
        }
    }
}
