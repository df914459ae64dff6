package occ.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Who has the key of a session is taken for its holder, so keys are made here, change hands never and die for good. */
@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class KeepingASessionTests {
    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SessionRepository<?> sessions;

    @Test
    @DisplayName("A key that somebody else made up is not taken over")
    void aMadeUpKeyIsNotTakenOver() {
        var madeUp = Base64.getEncoder().encodeToString("00000000-0000-4000-8000-000000000000".getBytes());
        var browser = browsers.fresh();
        browser.takeSessionKey(madeUp);

        browser.signIn(people.signInName(people.analyst()), People.PASSWORD);

        assertThat(browser.sessionKey()).isNotEmpty().isNotEqualTo(madeUp);
        var other = browsers.fresh();
        other.takeSessionKey(madeUp);
        assertThat(other.leadsTo(other.get("/account"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("The form token changes at sign-in, so that one fetched before it sends nothing")
    void theFormTokenChangesAtSignIn() {
        var browser = browsers.fresh();
        var before = browser.token();
        browser.signIn(people.signInName(people.another("force:kent", Role.ANALYST)), People.PASSWORD);

        assertThat(browser.postAsIs("/sign-out", Map.of("_csrf", before)).statusCode())
                .isEqualTo(409);
        assertThat(browser.get("/account").statusCode()).as("still signed in").isEqualTo(200);
        assertThat(browser.token()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("Several pages opened at once after signing in are all there, and their forms can all be sent")
    void severalFirstPagesAtOnceAreAllThere() throws InterruptedException {
        for (var round = 0; round < 3; round++) {
            var browser = browsers.fresh();
            browser.signIn(people.signInName(people.another("force:kent", Role.ANALYST)), People.PASSWORD);

            assertThat(atOnce(8, () -> browser.get("/account").statusCode())).containsOnly(200);
        }
    }

    @Test
    @DisplayName("Two requests that give a session the same for the first time are both saved")
    void anAttributeMayBeSavedTwice() {
        assertThat(savedTwice(sessions)).isEqualTo("twice");
    }

    private static <S extends Session> String savedTwice(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        var one = requireNonNull(sessions.findById(session.getId()));
        var other = requireNonNull(sessions.findById(session.getId()));
        one.setAttribute("told", "once");
        other.setAttribute("told", "twice");
        sessions.save(one);
        sessions.save(other);
        return requireNonNull(sessions.findById(session.getId())).getRequiredAttribute("told");
    }

    private static <T> List<T> atOnce(int times, Callable<T> deed) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Collections.nCopies(times, deed)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    @DisplayName(
            "A form open since before somebody signed in again is carried on, with everything typed and no password")
    void aFormOpenSinceBeforeIsCarriedOn() {
        var administrator = people.another("command", Role.ADMINISTRATOR);
        var browser = browsers.newlyAs(administrator);
        var typed = Map.of("full-name", "Ines Okoro-Blythe", "new-password", "my-secret", "_csrf", browser.token());
        browser.post("/sign-out", Map.of());
        browser.signIn(people.signInName(administrator), People.PASSWORD);

        var carriedOn = browser.postAsIs("/accounts", typed);

        assertThat(carriedOn.statusCode()).isEqualTo(409);
        assertThat(carriedOn.body())
                .contains("Send the form now", "action=\"/accounts\"", "value=\"Ines Okoro-Blythe\"")
                .doesNotContain("my-secret");
    }

    @Test
    @DisplayName("Signed out, the key opens nothing, in this browser or in another")
    void signedOutTheKeyOpensNothing() {
        var browser = browsers.newlyAs(people.another("force:kent", Role.ANALYST));
        var key = browser.sessionKey();

        var out = browser.post("/sign-out", Map.of());

        assertThat(browser.leadsTo(out)).isEqualTo("/sign-in");
        var other = browsers.fresh();
        other.takeSessionKey(key);
        assertThat(other.leadsTo(other.get("/account"))).startsWith("/sign-in");
    }

    @Test
    @DisplayName("An address alone signs nobody out")
    void anAddressAloneSignsNobodyOut() {
        var browser = browsers.newlyAs(people.another("force:kent", Role.ANALYST));

        assertThat(browser.get("/sign-out").statusCode()).isIn(404, 405);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("A lock opens after a quarter of an hour, and attempts meanwhile do not lengthen it")
    void aLockOpensAfterAQuarterOfAnHour() {
        var name = people.signInName(people.another("force:kent", Role.ANALYST));
        for (var number = 0; number < 6; number++) {
            browsers.fresh().signIn(name, "wrong-password");
        }
        assertThat(browsers.fresh().signIn(name, People.PASSWORD).statusCode()).isEqualTo(401);

        moveBack(name, 14);
        assertThat(browsers.fresh().signIn(name, People.PASSWORD).statusCode())
                .as("an attempt on a locked name neither opens nor lengthens the lock")
                .isEqualTo(401);
        moveBack(name, 2);
        assertThat(browsers.fresh().signIn(name, People.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    @DisplayName("Pages are not kept by browsers or by what stands between")
    void pagesAreNotKept() {
        var analyst = browsers.as(people.analyst());
        for (var path : new String[] {"/", "/groups", "/people", "/account", "/no-such-page"}) {
            assertThat(analyst.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
        }
    }

    @Test
    @DisplayName("Neither the key of a session nor a form token stands in the log or in an address")
    void noKeyStandsInTheLog(CapturedOutput output) {
        var browser = browsers.newlyAs(people.another("force:kent", Role.ANALYST));
        var token = browser.token();
        var page = browser.get("/account");

        assertThat(output.getAll()).doesNotContain(browser.sessionKey(), token);
        assertThat(page.body()).doesNotContain(browser.sessionKey(), "jsessionid", "?_csrf");
    }

    @Test
    @DisplayName("A password of a million signs costs nobody the time to hash it")
    void anEndlessPasswordIsRefusedUnread() {
        var answer = browsers.fresh().signIn(people.signInName(people.analyst()), "x".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Password must be 200 characters or fewer");
    }

    private void moveBack(String name, int minutes) {
        jdbc.sql("update access.sign_in_failure set last_at = last_at - make_interval(mins => :by)"
                        + " where sign_in_name = :name")
                .param("by", minutes)
                .param("name", name)
                .update();
    }
}
