package occ.work.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.Job;
import occ.work.Job.State;
import occ.work.Jobs.Cancelled;
import occ.work.Jobs.Finish;
import occ.work.Jobs.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs each job on a virtual thread of its own; a second one beside it writes down how far it has come. */
@Component
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final String STOPPED = "You stopped it before it was finished.";
    private static final Duration BEAT = Duration.ofMillis(500);

    private final JobTable table;
    private final LifeSign lifeSign;
    private final Transactions transactions;
    private final Clock clock;

    JobRunner(JobTable table, LifeSign lifeSign, Transactions transactions, Clock clock) {
        this.table = table;
        this.lifeSign = lifeSign;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A job started inside a transaction begins when that is committed, and never if it is not. */
    void start(Actor actor, Job job, Work work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            begin(actor, job, work);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begin(actor, job, work);
            }
        });
    }

    private void begin(Actor actor, Job job, Work work) {
        Thread.ofVirtual().name(job.reference()).start(() -> run(actor, job, work));
    }

    private void run(Actor actor, Job job, Work work) {
        var run = new Run(job.sentence());
        lifeSign.jobBegins();
        var over = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> beat(actor, job, run, over));
        try {
            end(actor, job, run, State.DONE, work.run(run));
        } catch (Cancelled asked) {
            end(actor, job, run, State.CANCELLED, new Finish(STOPPED, null));
        } catch (Exception problem) {
            end(actor, job, run, State.FAILED, new Finish(incident(job, problem), null));
        } finally {
            over.countDown();
            lifeSign.jobEnds();
        }
    }

    // Told by a latch, not by an interruption: that would close the connection it is using.
    private void beat(Actor actor, Job job, Run run, CountDownLatch over) {
        try {
            do {
                lifeSign.hold();
                touch(actor, job, run);
            } while (!over.await(BEAT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    // A database that is away for a moment must not stop the heart: the next beat tries again.
    private void touch(Actor actor, Job job, Run run) {
        try {
            if (transactions.as(
                    actor, () -> table.touch(job.id(), run.done(), run.total(), run.sentence(), clock.instant()))) {
                run.cancel();
            }
        } catch (RuntimeException missed) {
            LOG.debug("{} missed a beat", job.reference(), missed);
        }
    }

    private void end(Actor actor, Job job, Run run, State state, Finish finish) {
        transactions.run(
                actor,
                () -> table.end(
                        job.id(), state, finish.sentence(), finish.href(), run.done(), run.total(), clock.instant()));
    }

    private static String incident(Job job, Exception problem) {
        var incident = Reference.next("INC").text();
        LOG.error("Incident {} in job {} ({})", incident, job.reference(), job.kind(), problem);
        return "It could not be finished. If it happens again, tell the service desk and quote " + incident + ".";
    }
}
