package occ.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AccountPagesTests {
    private static final String OWN = "four unrelated words suffice";
    private static final Pattern PASSWORD = Pattern.compile("app-mono\">([a-z0-9-]{23})<");
    private static final Pattern ACCOUNT = Pattern.compile("(/accounts/ACT-[0-9A-Z-]+)");

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Test
    @DisplayName("From an opened account to a password of one's own: nothing else is open until then")
    void fromAnOpenedAccountToAPasswordOfOnesOwn() {
        var opened = browsers.as(people.administrator())
                .post(
                        "/accounts",
                        Map.of(
                                "full-name", "Ines Okoro-Blythe",
                                "sign-in-name", "ines.okoro-blythe",
                                "organisation", "force:kent",
                                "clearance", "OFFICIAL_SENSITIVE"));
        assertThat(opened.body()).contains("Account opened", "The password is shown this once");
        var found = PASSWORD.matcher(opened.body());
        assertThat(found.find()).isTrue();
        var handed = found.group(1);

        var ines = browsers.fresh();
        ines.signIn("ines.okoro-blythe", handed);
        assertThat(ines.leadsTo(ines.get("/"))).isEqualTo("/account/password");
        assertThat(ines.get("/app.css").statusCode()).isEqualTo(200);
        assertThat(ines.get("/account/password").body()).contains("somebody else has seen it");

        var elsewhere = browsers.fresh();
        elsewhere.signIn("ines.okoro-blythe", handed);
        var changed = ines.post(
                "/account/password", Map.of("present-password", handed, "new-password", OWN, "repeat-password", OWN));
        assertThat(ines.leadsTo(changed)).isEqualTo("/");
        assertThat(ines.follow(changed).body()).contains("Your password is changed", "You have no role yet");
        assertThat(elsewhere.leadsTo(elsewhere.get("/"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("Each thing wrong with a new password is said beside its field")
    void eachThingWrongWithANewPasswordIsSaid() {
        var browser = browsers.newlyAs(people.another("force:kent", Role.ANALYST));

        assertThat(change(browser, "not-it", "a long enough one", "a long enough one"))
                .contains("That is not your present password");
        assertThat(change(browser, People.PASSWORD, "short", "short")).contains("must be 12 characters or more");
        assertThat(change(browser, People.PASSWORD, "a long enough one", "another long one"))
                .contains("The two new passwords must be the same");
        assertThat(change(browser, People.PASSWORD, People.PASSWORD, People.PASSWORD))
                .contains("must differ from the present one");
        assertThat(change(browser, People.PASSWORD, "PasswordPassword", "PasswordPassword"))
                .contains("Too many people use that password");
    }

    @Test
    @DisplayName("After five wrong present passwords the right one is not looked at either, wherever it is sent from")
    void afterFiveWrongPresentPasswordsTheRightOneIsNotLookedAt() {
        var somebody = people.another("force:kent", Role.ANALYST);
        var found = browsers.newlyAs(somebody);
        for (var number = 0; number < 5; number++) {
            assertThat(change(found, "a guess " + number, OWN, OWN)).contains("That is not your present password");
        }

        assertThat(change(found, People.PASSWORD, OWN, OWN)).contains("Too many wrong passwords. Wait 15 minutes");
        assertThat(change(browsers.newlyAs(somebody), People.PASSWORD, OWN, OWN))
                .contains("Too many wrong passwords");
    }

    @Test
    @DisplayName("A right present password begins the count of wrong ones anew")
    void aRightPresentPasswordBeginsTheCountAnew() {
        var browser = browsers.newlyAs(people.another("force:kent", Role.ANALYST));
        for (var number = 0; number < 4; number++) {
            change(browser, "a guess " + number, OWN, OWN);
        }
        change(browser, People.PASSWORD, "short", "short");

        assertThat(change(browser, "another guess", OWN, OWN)).contains("That is not your present password");
        assertThat(change(browser, People.PASSWORD, "short", "short")).contains("must be 12 characters or more");
    }

    @Test
    @DisplayName("Everybody sees their own account and what their roles permit, and no administration")
    void everybodySeesTheirOwnAccount() {
        var page = browsers.as(people.analyst()).get("/account").body();

        assertThat(page)
                .contains("Analyst", "Merseyside", "Up to OFFICIAL-SENSITIVE", "Score a threat")
                .doesNotContain("href=\"/accounts\"");
    }

    @Test
    @DisplayName("Closing asks once more, then says it is done, and the account is found among the closed")
    void closingAsksOnceMore() {
        var administrator = browsers.as(people.administrator());
        var name = people.signInName(people.another("force:kent", Role.ANALYST));
        var list = administrator
                .get("/accounts?text=" + name + "&organisation=region:EA")
                .body();
        var path = ACCOUNT.matcher(list);
        assertThat(path.find()).isTrue();

        assertThat(administrator.get(path.group(1) + "/closure").body()).contains("They are signed out at once");
        var closed = administrator.post(path.group(1) + "/closure", Map.of());

        assertThat(administrator.follow(closed).body()).contains("is closed.").doesNotContain("Give a role");
        assertThat(administrator.get("/accounts?text=" + name).body()).contains("No account matches");
        assertThat(administrator.get("/accounts?state=closed&text=" + name).body())
                .contains(path.group(1));
    }

    @Test
    @DisplayName("What is wrong with a new account is summed up on top, and what was typed stays")
    void whatIsWrongWithANewAccountIsSummedUp() {
        var answer = browsers.as(people.administrator())
                .post("/accounts", Map.of("full-name", "Ines Okoro-Blythe", "sign-in-name", "two words"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("There is a problem", "href=\"#sign-in-name\"", "href=\"#organisation\"")
                .contains("value=\"Ines Okoro-Blythe\"", "<title>Error: Open an account");
    }

    private static String change(Browser browser, String present, String replacement, String repeated) {
        var answer = browser.post(
                "/account/password",
                Map.of("present-password", present, "new-password", replacement, "repeat-password", repeated));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain(replacement + "\"");
        return answer.body();
    }
}
