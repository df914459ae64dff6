package occ.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import occ.access.Access;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Job.State;
import occ.work.Jobs.Finish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class JobsTests {
    private static final int SPACE = 7_627_619;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Jobs jobs;

    @Autowired
    Access access;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    private Actor starter;

    @BeforeEach
    void somebodyStarts() {
        starter = people.another("force:kent", Role.ANALYST);
    }

    @Test
    @DisplayName("A job shows how far it is while it runs, and what came of it when it has ended")
    void aJobShowsHowFarItIs() {
        var goOn = new CountDownLatch(1);
        var job = jobs.start(starter, "work.tried", "Reading a return", progress -> {
            progress.of(1_200);
            progress.say("Reading lines");
            progress.done(300);
            goOn.await();
            progress.done(1_200);
            return new Finish("1,200 lines were read.", "/account");
        });
        await().until(() -> jobs.get(starter, job.reference()).done() == 300);
        var browser = browsers.newlyAs(starter);

        assertThat(browser.get(job.path()).body()).contains("Reading a return", "Reading lines", "300 of 1,200");
        assertThat(browser.get(job.path() + "/progress").body()).contains("\"done\":300", "\"running\":true");
        assertThat(browser.get("/").body()).contains("Reading a return");

        goOn.countDown();
        await().until(() -> !jobs.get(starter, job.reference()).isRunning());
        assertThat(jobs.get(starter, job.reference()).state()).isEqualTo(State.DONE);
        assertThat(browser.get(job.path()).body()).contains("1,200 lines were read.", "href=\"/account\"");
    }

    @Test
    @DisplayName("A job stops at its next step when its starter says so")
    void aJobStopsWhenItsStarterSaysSo() {
        var job = jobs.start(starter, "work.tried", "Counting without end", progress -> {
            for (var number = 0L; ; number++) {
                progress.done(number);
                Thread.onSpinWait();
            }
        });
        browsers.newlyAs(starter).post(job.path() + "/cancellation", Map.of());

        await().until(() -> !jobs.get(starter, job.reference()).isRunning());
        assertThat(jobs.get(starter, job.reference()).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    @DisplayName("A job that breaks says so with a number to quote, and nothing of what broke inside")
    void aJobThatBreaksSaysSo() {
        var job = jobs.start(starter, "work.tried", "Breaking", progress -> {
            throw new IllegalStateException("an inner matter");
        });
        await().until(() -> !jobs.get(starter, job.reference()).isRunning());

        var ended = jobs.get(starter, job.reference());
        assertThat(ended.state()).isEqualTo(State.FAILED);
        assertThat(ended.sentence()).contains("quote INC-").doesNotContain("inner matter");
    }

    @Test
    @DisplayName("A job exists for its starter and for nobody else")
    void aJobExistsForItsStarterOnly() {
        var job = jobs.start(starter, "work.tried", "Mine", progress -> new Finish("Done.", null));
        var other = people.another("force:kent", Role.ANALYST);

        assertThatThrownBy(() -> jobs.get(other, job.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> jobs.cancel(other, job.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(jobs.recent(other)).isEmpty();
        assertThat(browsers.as(other).get(job.path()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("A job started in a deed that is rolled back never begins")
    void aJobStartedInADeedThatIsRolledBackNeverBegins() {
        var ran = new AtomicBoolean();
        assertThatThrownBy(() -> transactions.run(starter, () -> {
                    jobs.start(starter, "work.tried", "Never", progress -> {
                        ran.set(true);
                        return new Finish("Done.", null);
                    });
                    throw new IllegalStateException("and then it broke");
                }))
                .hasMessage("and then it broke");

        assertThat(jobs.recent(starter)).isEmpty();
        assertThat(ran).isFalse();
    }

    @Test
    @DisplayName("A job does what its starter may do")
    void aJobDoesWhatItsStarterMayDo() {
        var job = jobs.start(
                starter,
                "work.tried",
                "Asking",
                progress -> transactions.as(
                        starter,
                        () -> new Finish(access.may(starter, Verb.SCORE) ? "May score." : "May not score.", null)));
        await().until(() -> !jobs.get(starter, job.reference()).isRunning());

        assertThat(jobs.get(starter, job.reference()).sentence()).isEqualTo("May score.");
    }

    @Test
    @DisplayName("A job whose process was lost is shown as failed")
    void aJobWhoseProcessWasLostIsShownAsFailed() {
        var job = jobs.start(starter, "work.tried", "Lost", progress -> new Finish("Done.", null));
        await().until(() -> !jobs.get(starter, job.reference()).isRunning());
        goBackTo(job, Duration.ofMinutes(1), 1);

        var found = jobs.get(starter, job.reference());
        assertThat(found.state()).isEqualTo(State.FAILED);
        assertThat(found.sentence()).startsWith("The program stopped before this was finished");
    }

    @Test
    @DisplayName("A job stands while its process lives, and is shown as failed as soon as that is gone")
    void aJobStandsWhileItsProcessLives() throws SQLException {
        var runner = 4_711;
        var job = jobs.start(starter, "work.tried", "Run elsewhere", "/account", progress -> new Finish("Done.", null));
        await().until(() -> !jobs.get(starter, job.reference()).isRunning());
        try (var elsewhere = pool.getConnection()) {
            lock(elsewhere, "pg_advisory_lock", runner);
            goBackTo(job, Duration.ofSeconds(3), runner);
            assertThat(jobs.get(starter, job.reference()).isRunning()).isTrue();
            lock(elsewhere, "pg_advisory_unlock", runner);
        }

        var found = jobs.get(starter, job.reference());
        assertThat(found.state()).isEqualTo(State.FAILED);
        assertThat(browsers.as(starter).get(job.path()).body()).contains("See what came of it", "href=\"/account\"");
    }

    @Test
    @DisplayName("A process shows that it lives while it runs a job, and keeps no session for that when it has none")
    void aProcessShowsThatItLives() {
        var goOn = new CountDownLatch(1);
        var job = jobs.start(starter, "work.tried", "Waiting", progress -> {
            goOn.await();
            return new Finish("Done.", null);
        });

        await().until(() -> signs() == 1);
        goOn.countDown();
        await().until(() -> signs() == 0);
        assertThat(jobs.get(starter, job.reference()).state()).isEqualTo(State.DONE);
    }

    private int signs() {
        return jdbc.sql("""
            select count(*)
              from pg_locks
             where locktype = 'advisory' and classid = :space and objsubid = 2 and granted
            """).param("space", SPACE).query(Integer.class).single();
    }

    private void goBackTo(Job job, Duration ago, int runner) {
        transactions.run(
                starter,
                () -> jdbc.sql("""
                    update work.job
                       set state = 'RUNNING', ended_at = null, touched_at = :then, runner = :runner
                     where reference = :reference
                    """)
                        .param("then", Timestamp.from(Instant.now().minus(ago)))
                        .param("runner", runner)
                        .param("reference", job.reference())
                        .update());
    }

    private static void lock(Connection session, String function, int runner) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("select %s(%d, %d)".formatted(function, SPACE, runner));
        }
    }
}
