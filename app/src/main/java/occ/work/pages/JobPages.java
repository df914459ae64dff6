package occ.work.pages;

import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.work.Job;
import occ.work.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class JobPages {
    private final Jobs jobs;

    JobPages(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/jobs")
    View list(Actor actor) {
        return View.of("work/jobs", new JobsPage(jobs.recent(actor)));
    }

    @GetMapping("/jobs/{reference}")
    View show(@PathVariable String reference, Actor actor) {
        return View.of("work/job", new JobPage(jobs.get(actor, reference)));
    }

    @GetMapping("/jobs/{reference}/progress")
    @ResponseBody
    JobProgress progress(@PathVariable String reference, Actor actor) {
        return JobProgress.of(jobs.get(actor, reference));
    }

    @PostMapping("/jobs/{reference}/cancellation")
    View cancel(@PathVariable String reference, Actor actor) {
        jobs.cancel(actor, reference);
        return View.redirect("/jobs/" + reference, "You asked it to stop. It stops at its next step.");
    }

    /** What the script asks for while a job runs. */
    record JobProgress(boolean running, long done, long total, String sentence, String words) {
        static JobProgress of(Job job) {
            return new JobProgress(
                    job.isRunning(), job.done(), job.total(), job.sentence(), new JobPage(job).doneWords());
        }
    }
}
