package occ.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.RegisterExamples;
import occ.sources.SourceType;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class RegisterPagesTests {
    private static final String PASSPHRASE = RegisterExamples.PASSPHRASE;
    private static final Pattern CODE = Pattern.compile("app-mono[^>]*>([a-z0-9-]{35})<");
    private static final Pattern SOURCE = Pattern.compile("/sources/(SRC-[0-9A-Z-]+)");

    @Autowired
    ApplicationContext context;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    RegisterExamples examples;

    @BeforeEach
    void examples() {
        examples = new RegisterExamples(context);
    }

    @Test
    @DisplayName("R52: from an empty register to a source read by a second controller, through pages")
    void r52FromAnEmptyRegisterToASecondController() throws SQLException {
        examples.forgotten();
        var first = browsers.newlyAs(examples.controller());

        assertThat(first.get("/work").body()).contains("The source register is not set up");
        assertThat(first.leadsTo(first.get("/sources"))).startsWith("/sources/unlock");
        assertThat(first.leadsTo(first.get("/sources/unlock"))).isEqualTo("/sources/set-up");
        assertThat(first.post("/sources/set-up", twice("short")).body()).contains("15 characters or more");
        var code = codeOn(first.post("/sources/set-up", twice(PASSPHRASE)).body());
        assertThat(first.post("/sources/set-up/confirmation", Map.of("code-to-unlock", "x"))
                        .body())
                .contains("That is not the recovery code")
                .doesNotContain(code);
        var done = first.post("/sources/set-up/confirmation", Map.of("code-to-unlock", code));
        assertThat(first.follow(done).body()).contains("The source register is set up");

        unlock(first, PASSPHRASE);
        examples.lodged(SourceType.CHIS, "ISR 3131", "Paid on Fridays");
        assertThat(first.get("/sources").body()).contains("1 lodgement waits");
        assertThat(first.follow(first.post("/sources/filing", Map.of())).body())
                .contains("1 lodgement filed", "ISR 3131");

        var second = browsers.newlyAs(examples.second());
        assertThat(second.get("/sources/unlock").body()).contains("nobody has enrolled you yet");
        var enrolment =
                codeOn(first.post("/sources/controllers", Map.of("controller", referenceOf(first, examples.second())))
                        .body());
        var unlocked = second.post("/sources/unlock", Map.of("passphrase", enrolment));
        assertThat(second.leadsTo(unlocked)).isEqualTo("/sources/passphrase");
        second.post("/sources/passphrase", twice(RegisterExamples.SECOND_PASSPHRASE));
        var source = SOURCE.matcher(second.get("/sources").body());
        assertThat(source.find()).isTrue();
        assertThat(second.get(source.group()).body()).contains("ISR 3131", "Paid on Fridays", "Other");
        assertThat(first.get("/sources/log").body()).contains("Opened a source", source.group(1));
        assertThat(first.get("/work").body()).contains(examples.second().name() + " in the source register");
    }

    @Test
    @DisplayName(
            "R52: the browser’s half is out of reach of scripts and of other sites, and goes to the register alone")
    void r52TheBrowsersHalfIsGuarded() throws SQLException {
        examples.standing();
        var browser = browsers.newlyAs(examples.controller());

        var cookie =
                browser
                        .post("/sources/unlock", Map.of("passphrase", PASSPHRASE))
                        .headers()
                        .allValues("Set-Cookie")
                        .stream()
                        .filter(header -> header.startsWith("occ-sources="))
                        .findFirst()
                        .orElseThrow();

        assertThat(cookie)
                .contains("; Path=/sources", "; HttpOnly", "; SameSite=Strict")
                .doesNotContain("Max-Age");
    }

    @Test
    @DisplayName("Unlocking leads on to where one was going, within the register only")
    void unlockingLeadsOn() throws SQLException {
        examples.standing();
        var browser = browsers.newlyAs(examples.controller());
        assertThat(browser.leadsTo(browser.get("/sources/log?page=2")))
                .isEqualTo("/sources/unlock?to=%2Fsources%2Flog%3Fpage%3D2");

        assertThat(browser.post("/sources/unlock", Map.of("passphrase", "wrong", "to", "/sources/log"))
                        .body())
                .contains("That does not unlock the register", "value=\"/sources/log\"");
        assertThat(browser.leadsTo(unlock(browser, PASSPHRASE, "/sources/log"))).isEqualTo("/sources/log");
        assertThat(browser.leadsTo(unlock(browser, PASSPHRASE, "//elsewhere.example")))
                .isEqualTo("/sources");
        browser.post("/sources/lock", Map.of());
        assertThat(browser.leadsTo(browser.get("/sources"))).startsWith("/sources/unlock");
    }

    @Test
    @DisplayName("Signing in anew, the same person finds the register locked")
    void signingInAnewFindsItLocked() throws SQLException {
        examples.standing();
        var controller = examples.controller();
        var browser = browsers.newlyAs(controller);
        unlock(browser, PASSPHRASE);

        browser.post("/sign-out", Map.of());
        browser.signIn(people.signInName(controller), People.PASSWORD);

        assertThat(browser.leadsTo(browser.get("/sources"))).startsWith("/sources/unlock");
    }

    @Test
    @DisplayName("A form that finds the register locked loses nothing that was typed, and no secret is kept with it")
    void aFormThatFindsItLockedLosesNothing() throws SQLException {
        examples.standing();
        var browser = browsers.newlyAs(examples.controller());

        var answer = browser.post(
                "/sources/SRC-0000-0000-0/remarks", Map.of("sealed-kind", "RISK", "sealed-text", "Lives next door"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Nothing was sent", "value=\"Lives next door\"", "/sources/SRC-0000-0000-0/remarks");
        assertThat(browser.post("/sources/passphrase", twice("four words that are kept"))
                        .body())
                .doesNotContain("four words that are kept");
    }

    @Test
    @DisplayName("A source is found by its exact reference, noted of, and judged beside another")
    void aSourceIsFoundNotedAndJudged() throws SQLException {
        examples.standing();
        var one = examples.lodged(SourceType.CHIS, "ISR 2020", "<b>Paid</b>");
        var other = examples.lodged(SourceType.PARTNER, "Harbour master", "");
        var browser = browsers.newlyAs(examples.controller());
        unlock(browser, PASSPHRASE);
        browser.post("/sources/filing", Map.of());

        assertThat(browser.post("/sources/search", Map.of("sealed-type", "", "sealed-source", ""))
                        .body())
                .contains("Select a kind of source", "Enter the source’s reference");
        assertThat(browser.post("/sources/search", Map.of("sealed-type", "CHIS", "sealed-source", "none"))
                        .body())
                .contains("No source of that kind is filed under that reference");
        var path = browser.leadsTo(
                browser.post("/sources/search", Map.of("sealed-type", "CHIS", "sealed-source", "isr 2020")));
        assertThat(browser.get(path).body()).contains("&lt;b&gt;Paid", one.text());
        assertThat(browser.post(path + "/remarks", Map.of("sealed-kind", "RELIABILITY", "sealed-text", "Right twice"))
                        .body())
                .contains("Select how reliable the source is");
        var noted = browser.post(
                path + "/remarks",
                Map.of("sealed-kind", "RELIABILITY", "sealed-text", "Right twice", "sealed-reliability", "RELIABLE"));
        assertThat(browser.follow(noted).body()).contains("It is noted", "Reliability: 1 Reliable");

        assertThat(browser.get("/sources/corroboration?report=nonsense").statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/sources/corroboration?report=" + one).body()).contains("no judgement was made");
        assertThat(judge(browser, one, one, "").body()).contains("Enter why you judge so");
        var judged = judge(browser, one, other, "They have never met");
        assertThat(browser.follow(judged).body()).contains("Some support from another source", "They have never met");
    }

    @Test
    @DisplayName("R52: of what is typed for the register not even a digest is kept outside of it")
    void r52NotEvenADigestIsKeptOutside() throws SQLException {
        examples.standing();
        examples.lodged(SourceType.CHIS, "ISR 2121", "");
        var browser = browsers.newlyAs(examples.controller());
        unlock(browser, PASSPHRASE);
        browser.post("/sources/filing", Map.of());
        var token = browser.token();

        var first = browser.leadsTo(browser.postAsIs("/sources/search", sought("ISR 2121", token)));
        var again = browser.leadsTo(browser.postAsIs("/sources/search", sought("ISR 9999", token)));

        assertThat(first).startsWith("/sources/SRC-");
        assertThat(again).as("the same form as far as anybody outside can tell").isEqualTo(first);
    }

    private static Map<String, String> sought(String source, String token) {
        return Map.of("_csrf", token, "submission", "one-word", "sealed-type", "CHIS", "sealed-source", source);
    }

    @Test
    @DisplayName(
            "The last controller cannot be removed; a new recovery code is shown once; a new key locks the register")
    void keysAreChangedThroughPages() throws SQLException {
        examples.made();
        var browser = browsers.newlyAs(examples.controller());
        unlock(browser, PASSPHRASE);
        var page = browser.get("/sources/controllers").body();
        assertThat(page).contains("One controller alone can unlock");
        var removal =
                Pattern.compile("/sources/controllers/SCT-[0-9A-Z-]+/removal").matcher(page);
        assertThat(removal.find()).isTrue();
        assertThat(browser.get(removal.group()).body()).contains("Remove yourself");
        assertThat(browser.post(removal.group(), Map.of()).body()).contains("enrol another first");

        assertThat(codeOn(browser.post("/sources/recovery-code", Map.of()).body()))
                .isNotEqualTo(examples.recoveryCode());
        assertThat(browser.leadsTo(browser.post("/sources/key", Map.of()))).isEqualTo("/sources/unlock");
        assertThat(browser.leadsTo(browser.get("/sources"))).startsWith("/sources/unlock");
        unlock(browser, PASSPHRASE);
        assertThat(browser.get("/sources").statusCode()).isEqualTo(200);
        examples.forgotten();
    }

    @Test
    @DisplayName("A lost passphrase is replaced with the recovery code, which is replaced as well")
    void aLostPassphraseIsReplaced() throws SQLException {
        examples.made();
        var browser = browsers.newlyAs(people.another("command", Role.SOURCE_CONTROLLER));
        assertThat(browser.get("/sources/recovery").body()).contains("Use the recovery code");

        assertThat(recover(browser, "not-it")).contains("That is not the recovery code");
        assertThat(codeOn(recover(browser, examples.recoveryCode()))).isNotEqualTo(examples.recoveryCode());
        assertThat(browser.leadsTo(unlock(browser, PASSPHRASE, ""))).isEqualTo("/sources");
        examples.forgotten();
    }

    @Test
    @DisplayName("R52: an auditor reads the accesses without what they were about")
    void r52AnAuditorReadsTheAccesses() throws SQLException {
        examples.standing();
        var browser = browsers.newlyAs(examples.controller());
        unlock(browser, PASSPHRASE);
        browser.post("/sources/search", Map.of("sealed-type", "CHIS", "sealed-source", "ISR 4545"));

        assertThat(browsers.as(people.auditor()).get("/sources/accesses").body())
                .contains("Sought a source by its reference")
                .doesNotContain("4545");
    }

    private static Map<String, String> twice(String passphrase) {
        return Map.of("passphrase", passphrase, "passphrase-again", passphrase);
    }

    private static void unlock(Browser browser, String passphrase) {
        assertThat(browser.leadsTo(unlock(browser, passphrase, ""))).isEqualTo("/sources");
    }

    private static HttpResponse<String> unlock(Browser browser, String passphrase, String to) {
        return browser.post("/sources/unlock", Map.of("passphrase", passphrase, "to", to));
    }

    private static HttpResponse<String> judge(Browser browser, Reference report, Reference other, String reason) {
        return browser.post(
                "/sources/corroboration",
                Map.of(
                        "report",
                        report.text(),
                        "other",
                        other.text(),
                        "sealed-independence",
                        "INDEPENDENT",
                        "sealed-reason",
                        reason));
    }

    private static String recover(Browser browser, String code) {
        return browser.post(
                        "/sources/recovery",
                        Map.of("code-to-unlock", code, "passphrase", PASSPHRASE, "passphrase-again", PASSPHRASE))
                .body();
    }

    private static String referenceOf(Browser browser, Actor person) {
        var option = Pattern.compile("value=\"(ACT-[0-9A-Z-]+)\"[^>]*>" + Pattern.quote(person.name()) + ",")
                .matcher(browser.get("/sources/controllers").body());
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private static String codeOn(String page) {
        var code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
