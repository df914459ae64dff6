package occ.interchange.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import occ.faces.pages.DateWords;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import occ.interchange.Brought;
import occ.interchange.Found;
import occ.interchange.Import;
import occ.interchange.Import.Step;
import occ.interchange.ImportState;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.reference.Area;
import occ.reference.Areas;
import occ.work.Job;
import org.jspecify.annotations.Nullable;

/**
 * An import as whoever looks may deal with it. {@code objection} is why this reader cannot be the second person;
 * {@code lastJob} is the newest of the reader's own jobs on it.
 */
public record ImportPage(
        Import shown,
        List<ReturnProblem> firstProblems,
        long likeRecords,
        Found<Brought> groups,
        boolean isUploaders,
        boolean mayAccept,
        @Nullable String objection,
        @Nullable Job lastJob) {
    private static final Set<Job.State> BROKEN_OFF = Set.of(Job.State.FAILED, Job.State.CANCELLED);

    public Mark mark() {
        return Marks.of(shown);
    }

    public String moment(Step step) {
        return "%s, %s".formatted(step.name(), DateWords.moment(step.at()));
    }

    public String placeName() {
        var key = shown.said().place();
        return key == null
                ? "As each group says"
                : Areas.standard().withKey(key).map(Area::name).orElse(key);
    }

    public long problemCount() {
        return shown.problems().stream().mapToLong(Import.Problems::count).sum();
    }

    public List<Link> parts() {
        var parts = new ArrayList<Link>();
        for (var tally : shown.tallies()) {
            if (tally.sheet() != Sheet.ANSWERS && tally.recorded() > 0 && shown.isOpen()) {
                parts.add(new Link(
                        Sheets.name(tally.sheet()),
                        "%s/rows?sheet=%s".formatted(shown.path(), tally.sheet().key())));
            }
        }
        return parts;
    }

    public ProblemRow row(ReturnProblem problem) {
        return new ProblemRow(problem);
    }

    public boolean mayAsk() {
        return isUploaders && shown.state() == ImportState.CHECKED && !shown.isBroken() && !shown.isEmpty();
    }

    public boolean mayWithdraw() {
        return isUploaders && shown.isOpen();
    }

    public boolean isUnderWay() {
        return lastJob != null && lastJob.isRunning();
    }

    /** That the last attempt came to nothing, and why. The state tells: one that was lost may yet have been finished. */
    public @Nullable String brokenOff() {
        if (lastJob == null || !BROKEN_OFF.contains(lastJob.state())) {
            return null;
        }
        var undoing = lastJob.kind().equals(ImportDecisionPages.UNDOING_JOB);
        return switch (shown.state()) {
            case ASKED -> attempt(lastJob, "Nothing of it was recorded.");
            case APPLIED -> undoing ? attempt(lastJob, "All of it is still on the map.") : null;
            case CHECKED, REFUSED, WITHDRAWN, UNDONE -> null;
        };
    }

    private static String attempt(Job job, String end) {
        return "Your attempt of %s was broken off. %s %s"
                .formatted(DateWords.moment(job.startedAt()), job.sentence(), end);
    }

    public boolean mayDecide() {
        return mayAccept && shown.state() == ImportState.ASKED && objection == null && !isUnderWay();
    }

    public boolean mayUndo() {
        return mayAccept && shown.state() == ImportState.APPLIED && !isUnderWay();
    }

    public int assessments() {
        return shown.recorded(Sheet.ASSESSMENTS);
    }

    public int count(Effect effect) {
        return shown.count(effect);
    }
}
