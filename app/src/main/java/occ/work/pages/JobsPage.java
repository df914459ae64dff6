package occ.work.pages;

import java.util.List;
import occ.work.Job;

/** The reader's own newest jobs. */
public record JobsPage(List<Job> jobs) {
    public JobsPage {
        jobs = List.copyOf(jobs);
    }

    public List<JobPage> rows() {
        return jobs.stream().map(JobPage::new).toList();
    }
}
