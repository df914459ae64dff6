package occ.work.internal;

import occ.work.Jobs.Cancelled;
import occ.work.Jobs.Progress;

/** How far a job has come, kept here until the next beat of its heart writes it down. */
class Run implements Progress {
    private volatile long total;
    private volatile long done;
    private volatile String sentence;
    private volatile boolean cancelled;

    Run(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public void of(long all) {
        total = all;
    }

    @Override
    public void done(long soFar) {
        done = soFar;
        stopIfAsked();
    }

    @Override
    public void say(String now) {
        sentence = now;
        stopIfAsked();
    }

    void cancel() {
        cancelled = true;
    }

    long total() {
        return total;
    }

    long done() {
        return done;
    }

    String sentence() {
        return sentence;
    }

    private void stopIfAsked() {
        if (cancelled) {
            throw new Cancelled();
        }
    }
}
