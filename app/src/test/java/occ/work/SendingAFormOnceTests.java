package occ.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Submissions.Answer;
import occ.work.Submissions.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class SendingAFormOnceTests {
    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient jdbc;

    private Actor administrator;
    private Browser browser;

    @BeforeEach
    void anAdministratorAtABrowser() {
        administrator = people.administrator();
        browser = browsers.as(administrator);
    }

    @Test
    @DisplayName("A form sent twice at once is one deed, and both are led to where the first one led")
    void aFormSentTwiceAtOnceIsOneDeed() throws Exception {
        var path = anAccount();
        var form = form(Map.of("role", "ANALYST"));

        var answers = together(5, () -> browser.postAsIs(path + "/roles", form));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(browser.leadsTo(answer)).isEqualTo(path);
        });
        assertThat(browser.get(path).body()).doesNotContain("hold that role already");
    }

    @Test
    @DisplayName("A form that was refused may be put right and sent again under the same word")
    void aRefusedFormMayBeSentAgain() {
        var path = anAccount();
        var word = UUID.randomUUID().toString();

        assertThat(browser.post(path + "/roles", Map.of("submission", word)).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path + "/roles", Map.of("submission", word, "role", "ANALYST"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("Two forms of one page share their word and are two deeds")
    void twoFormsOfOnePageAreTwoDeeds() {
        var word = UUID.randomUUID().toString();
        var one = anAccount();
        var other = anAccount();

        browser.post(one + "/closure", Map.of("submission", word));
        browser.post(other + "/closure", Map.of("submission", word));

        assertThat(browser.get(one).body()).contains("Closed");
        assertThat(browser.get(other).body()).contains("Closed");
    }

    @Test
    @DisplayName("A form whose first sending was lost is not done again unasked, and loses nothing typed")
    void aFormWhoseFirstSendingWasLostIsNotDoneAgainUnasked() {
        var path = anAccount();
        var form = form(Map.of("role", "ANALYST"));
        var word = Objects.requireNonNull(form.get("submission"));
        browser.postAsIs(path + "/roles", form);
        forgetWhereItLed(path + "/roles");

        var answer = browser.postAsIs(path + "/roles", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("This form was sent before", "name=\"role\" value=\"ANALYST\"")
                .doesNotContain(word);
    }

    @Test
    @DisplayName("What was sent more than a day ago is forgotten")
    void whatWasSentMoreThanADayAgoIsForgotten() {
        var old = new Submission(administrator.account(), UUID.randomUUID().toString(), "/somewhere");
        Now.at(Instant.now().minus(Duration.ofHours(25)), () -> submissions.take(old));

        submissions.take(
                new Submission(administrator.account(), UUID.randomUUID().toString(), "/somewhere"));

        assertThat(jdbc.sql("select count(*) from work.submission where word = :word")
                        .param("word", old.word())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Something else typed into the same page is another deed")
    void somethingElseTypedIsAnotherDeed() {
        var path = anAccount();
        var word = UUID.randomUUID().toString();

        browser.post(path + "/roles", Map.of("submission", word, "role", "ANALYST"));
        browser.post(path + "/roles", Map.of("submission", word, "role", "OFFENDER_MANAGER"));

        assertThat(browser.get(path).body()).contains("/roles/ANALYST/", "/roles/OFFENDER_MANAGER/");
    }

    @Test
    @DisplayName("A word is free again unless its deed is done or under way")
    void aWordIsFreeAgainUnlessItsDeedIsDoneOrUnderWay() {
        var one = new Submission(administrator.account(), UUID.randomUUID().toString(), "/somewhere");
        assertThat(submissions.take(one)).isInstanceOf(Answer.Fresh.class);
        submissions.release(one);
        assertThat(submissions.take(one)).isInstanceOf(Answer.Fresh.class);
        submissions.finish(one, "/elsewhere");
        assertThat(submissions.take(one)).isEqualTo(new Answer.Done("/elsewhere"));
    }

    private void forgetWhereItLed(String path) {
        jdbc.sql("update work.submission set location = null where path = :path")
                .param("path", path)
                .update();
    }

    private String anAccount() {
        var somebody = people.another("force:kent", Role.LEAD_OFFICER);
        return "/accounts/"
                + jdbc.sql("select reference from access.account where id = :id")
                        .param("id", somebody.account().value())
                        .query(String.class)
                        .single();
    }

    private Map<String, String> form(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("submission", UUID.randomUUID().toString());
        form.put("_csrf", browser.token());
        return form;
    }

    private static <T> List<T> together(int times, Callable<T> deed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(number -> deed).toList());
            return all.stream().map(future -> future.resultNow()).toList();
        }
    }
}
