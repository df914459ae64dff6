package occ.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import occ.kernel.Actor;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class SigningInTests {
    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("Signing in changes the key of the session, and the old key opens nothing")
    void signingInChangesTheKeyOfTheSession() {
        var browser = browsers.fresh();
        browser.get("/sign-in");
        var before = browser.sessionKey();

        browser.signIn(people.signInName(people.analyst()), People.PASSWORD);

        assertThat(browser.sessionKey()).isNotEmpty().isNotEqualTo(before);
        assertThat(jdbc.sql("select count(*) from system.spring_session where session_id = :old")
                        .param("old", new String(Base64.getDecoder().decode(before)))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("A form without the session's token signs nobody in")
    void aFormWithoutTheSessionsTokenSignsNobodyIn() {
        var browser = browsers.fresh();

        var answer = browser.postAsIs(
                "/sign-in", Map.of("name", people.signInName(people.analyst()), "password", People.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("This page was open for too long").doesNotContain(People.PASSWORD);
        assertThat(browser.leadsTo(browser.get("/account"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("After five failures a name is locked, and a name nobody has is answered alike")
    void afterFiveFailuresANameIsLockedAndAnUnknownOneIsAnsweredAlike() {
        var known = people.signInName(people.another("force:kent", Role.ANALYST));
        var unknown = "nobody-of-this-name";

        assertThat(sixthAnswer(known)).isEqualTo(sixthAnswer(unknown));
        var answer = browsers.fresh().signIn(known, People.PASSWORD);
        assertThat(answer.statusCode()).as("the right password, while locked").isEqualTo(401);
    }

    @Test
    @DisplayName("A name gets ten attempts at once from one address and is then told to wait; its neighbours go on")
    void aNameGetsTenAttemptsAtOnceFromOneAddress() {
        var browser = browsers.fresh();
        var token = browser.token();
        var attempt = Map.of("name", "somebody-else", "password", "wrong-password", "_csrf", token);

        for (var number = 0; number < 10; number++) {
            assertThat(browser.postAsIs("/sign-in", attempt).statusCode()).isEqualTo(401);
        }
        var last = browser.postAsIs("/sign-in", attempt);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("Too many attempts. Wait");
        var sameInCapitals = Map.of("name", " Somebody-Else ", "password", "wrong-password", "_csrf", token);
        assertThat(browser.postAsIs("/sign-in", sameInCapitals).statusCode()).isEqualTo(429);

        var neighbour = browser.signIn(people.signInName(people.analyst()), People.PASSWORD);
        assertThat(neighbour.statusCode()).as("behind the same proxy").isEqualTo(303);
    }

    @Test
    @DisplayName("A header that anybody can write does not make attempts count for another address")
    void aHeaderDoesNotMakeAttemptsCountForAnotherAddress() {
        var browser = browsers.fresh();
        var attempt = Map.of("name", "somebody-else", "password", "wrong-password", "_csrf", browser.token());

        for (var number = 0; number < 10; number++) {
            browser.postAsIs("/sign-in", attempt, Map.of("X-Forwarded-For", "203.0.113." + number));
        }
        assertThat(browser.postAsIs("/sign-in", attempt, Map.of("X-Forwarded-For", "203.0.113.99"))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    @DisplayName("A session ends after half an hour of nothing")
    void aSessionEndsAfterHalfAnHourOfNothing() {
        var somebody = people.another("force:kent", Role.ANALYST);
        var browser = browsers.newlyAs(somebody);
        moveBack(somebody, "last_access_time = last_access_time - :by, expiry_time = expiry_time - :by", 31);

        assertThat(browser.leadsTo(browser.get("/account"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("A session ends after twelve hours, however busy it was")
    void aSessionEndsAfterTwelveHours() {
        var somebody = people.another("force:kent", Role.ANALYST);
        var browser = browsers.newlyAs(somebody);
        moveBack(somebody, "creation_time = creation_time - :by", 12 * 60 + 1);

        assertThat(browser.leadsTo(browser.get("/account"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("The session's cookie is out of reach of scripts and of other sites")
    void theSessionsCookieIsOutOfReach() {
        var cookie = browsers.fresh()
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("occ-session=").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    @DisplayName("Every answer says what a page may load: nothing from elsewhere, no script of its own")
    void everyAnswerSaysWhatAPageMayLoad() {
        var analyst = browsers.as(people.analyst());
        for (var path : new String[] {"/", "/account", "/no-such-page", "/app.css", "/sign-in"}) {
            var headers = analyst.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
        }
    }

    @Test
    @DisplayName("A form sent after its session ended is carried through signing in with everything typed")
    void aFormSentAfterItsSessionEndedIsCarriedThroughSigningIn() {
        var administrator = people.another("command", Role.ADMINISTRATOR);
        var browser = browsers.newlyAs(administrator);
        var form = Map.of("full-name", "Ines Okoro-Blythe", "sign-in-name", "x", "_csrf", browser.token());
        moveBack(administrator, "last_access_time = last_access_time - :by, expiry_time = expiry_time - :by", 31);

        var again = browser.postAsIs("/accounts", form);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("You were signed out while a form was open");

        var carryOn = browser.postAsIs(
                "/sign-in",
                Map.of(
                        "name",
                        people.signInName(administrator),
                        "password",
                        People.PASSWORD,
                        "_csrf",
                        Browser.tokenOf(again),
                        "kept-path",
                        "/accounts",
                        "kept.full-name",
                        "Ines Okoro-Blythe",
                        "kept.sign-in-name",
                        "x"));
        assertThat(again.body()).contains("name=\"kept.full-name\" value=\"Ines Okoro-Blythe\"");
        assertThat(carryOn.body())
                .contains("Send the form now", "action=\"/accounts\"")
                .contains("name=\"full-name\" value=\"Ines Okoro-Blythe\"", "name=\"sign-in-name\" value=\"x\"");
    }

    @Test
    @DisplayName("A script that asks on after its session ended leaves the form for signing in as it is")
    void aScriptThatAsksOnLeavesTheFormForSigningInAsItIs() {
        var browser = browsers.fresh();
        browser.get("/sign-in");
        var session = browser.sessionKey();

        var answer = browser.fetch("/groups");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.sessionKey()).isEqualTo(session);
        assertThat(browsers.fresh().fetch("/groups").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    @DisplayName("A password is never carried on in a form")
    void aPasswordIsNeverCarriedOn() {
        var answer = browsers.fresh()
                .postAsIs(
                        "/account/password",
                        Map.of("present-password", "my-present-secret", "new-password", "my-future-secret"));

        assertThat(answer.body()).doesNotContain("my-present-secret", "my-future-secret");
    }

    @Test
    @DisplayName("Signing in leads to our own pages only")
    void signingInLeadsToOurOwnPagesOnly() {
        for (var elsewhere : new String[] {
            "//elsewhere.example", "/\t/elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"
        }) {
            var browser = browsers.fresh();
            var form =
                    Map.of("name", people.signInName(people.analyst()), "password", People.PASSWORD, "to", elsewhere);
            assertThat(browser.leadsTo(browser.post("/sign-in", form)))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }

    @Test
    @DisplayName("Passwords stay out of the log and stand in the database as Argon2id")
    void passwordsStayOutOfTheLog(CapturedOutput output) {
        var somebody = people.another("force:kent", Role.ANALYST);
        browsers.fresh().signIn(people.signInName(somebody), "wrong-but-distinctive");
        browsers.newlyAs(somebody);

        assertThat(output.getAll()).doesNotContain("wrong-but-distinctive", People.PASSWORD);
        assertThat(jdbc.sql("select password_hash from access.account where id = :id")
                        .param("id", somebody.account().value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private String sixthAnswer(String name) {
        var browser = browsers.fresh();
        HttpResponse<String> answer = browser.get("/sign-in");
        for (var number = 0; number < 6; number++) {
            answer = browser.signIn(name, "wrong-password");
        }
        return answer.statusCode() + Browser.masked(answer).replace(name, "…");
    }

    private void moveBack(Actor somebody, String change, int minutes) {
        jdbc.sql("update system.spring_session set " + change + " where principal_name = :account")
                .param("by", minutes * 60_000L)
                .param("account", somebody.account().value().toString())
                .update();
    }
}
