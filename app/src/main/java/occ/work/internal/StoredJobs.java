package occ.work.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.work.Job;
import occ.work.Job.State;
import occ.work.JobId;
import occ.work.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Jobs stand in the database, so that any node shows them and a lost process leaves no job running for ever. */
@Component
class StoredJobs implements Jobs, ApplicationRunner {
    private static final int RECENT = 20;

    /** Long enough for a job to begin, or for its process to make its sign of life anew. */
    private static final Duration UNHELD_AFTER = Duration.ofSeconds(2);

    private static final Duration UNTOUCHED_AFTER = Duration.ofSeconds(20);
    private static final String LOST =
            "The program stopped before this was finished. Look at what it came to before you start it again.";

    private final JobTable table;
    private final JobRunner runner;
    private final LifeSign lifeSign;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredJobs(
            JobTable table, JobRunner runner, LifeSign lifeSign, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.runner = runner;
        this.lifeSign = lifeSign;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        endLost();
    }

    @Override
    public Job start(Actor actor, String kind, String title, @Nullable String about, Work work) {
        var job = fresh(kind, title, about);
        transactions.run(actor, () -> {
            table.add(actor.account(), lifeSign.runner(), job);
            trail.append(actor, Entry.of(Operation.ADMINISTRATION, "work.job-started", job.id()));
        });
        runner.start(actor, job, work);
        return job;
    }

    @Override
    public Job get(Actor actor, String reference) {
        endLost();
        return transactions.as(actor, () -> find(reference));
    }

    @Override
    public List<Job> recent(Actor actor) {
        endLost();
        return transactions.as(actor, () -> table.newest(RECENT));
    }

    @Override
    public void cancel(Actor actor, String reference) {
        transactions.run(actor, () -> {
            var job = find(reference);
            table.askToCancel(job.id(), clock.instant());
            trail.append(actor, Entry.of(Operation.ADMINISTRATION, "work.job-cancelled", job.id()));
        });
    }

    private Job find(String reference) {
        return table.find(reference).orElseThrow(() -> new NoSuchRecord("job"));
    }

    private void endLost() {
        var now = clock.instant();
        table.endLost(now.minus(UNHELD_AFTER), now.minus(UNTOUCHED_AFTER), now, LOST);
    }

    private Job fresh(String kind, String title, @Nullable String about) {
        var now = clock.instant();
        var reference = Reference.next("JOB").text();
        return new Job(
                new JobId(Uuid7.at(now)),
                reference,
                kind,
                title,
                State.RUNNING,
                0,
                0,
                "Starting",
                about,
                false,
                now,
                null);
    }
}
