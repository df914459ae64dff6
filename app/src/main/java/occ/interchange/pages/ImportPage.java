package occ.interchange.pages;

import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** An import as whoever looks may deal with it. {@code objection} is why this reader cannot be the second person. */
public record ImportPage(
        Import shown,
        List<ReturnProblem> firstProblems,
        long likeRecords,
        Found<Brought> groups,
        boolean isUploaders,
        boolean mayAccept,
        @Nullable String objection) {
    public Mark mark() {
        return Marks.of(shown.state());
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

    public boolean mayDecide() {
        return mayAccept && shown.state() == ImportState.ASKED && objection == null;
    }

    public boolean mayUndo() {
        return mayAccept && shown.state() == ImportState.APPLIED;
    }

    public int assessments() {
        return shown.recorded(Sheet.ASSESSMENTS);
    }

    public int count(Effect effect) {
        return shown.count(effect);
    }
}
