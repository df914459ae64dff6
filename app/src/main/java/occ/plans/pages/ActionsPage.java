package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Link;
import occ.plans.pages.PlanPage.ActionLine;
import org.jspecify.annotations.Nullable;

/** Actions of a plan, as a list, as a board by state, or as the calendar of a month. */
public record ActionsPage(
        SubjectHeading heading,
        String shown,
        List<ActionLine> list,
        List<Column> board,
        @Nullable Month month,
        boolean mayAdd,
        boolean mayExport) {
    public record Column(String id, String state, List<ActionLine> lines) {}

    /** Weeks of seven days; a day outside of the month is empty. */
    public record Month(String name, List<List<Day>> weeks, Link before, Link after) {}

    public record Day(String number, List<ActionLine> lines) {}
}
