package occ.work.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Numbers;
import occ.work.Job;

public record JobPage(Job job) {
    /** How far it is, where that can be said. */
    public String doneWords() {
        return job.total() > 0
                ? Numbers.of(job.done()) + " of " + Numbers.of(job.total())
                : job.done() > 0 ? Numbers.of(job.done()) + " so far" : "";
    }

    public Mark mark() {
        return new Mark(
                switch (job.state()) {
                    case RUNNING -> Mark.Kind.NEW;
                    case DONE -> Mark.Kind.OK;
                    case CANCELLED -> Mark.Kind.PLAIN;
                    case FAILED -> Mark.Kind.LATE;
                },
                job.state().label());
    }

    public String started() {
        return DateWords.moment(job.startedAt());
    }

    public boolean mayCancel() {
        return job.isRunning() && !job.cancelAsked();
    }
}
