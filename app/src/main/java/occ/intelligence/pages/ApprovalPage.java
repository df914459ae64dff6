package occ.intelligence.pages;

import java.util.List;
import java.util.Objects;
import occ.access.Organisations;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.intelligence.Item;
import occ.intelligence.Report;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.sanitisation.Difference;
import occ.intelligence.sanitisation.Flag;
import occ.kernel.Grade;

/**
 * What sanitising changed, item by item: for the second person, who decides on it, and afterwards for the unit.
 * {@code kept} are the phrases that were pointed out and are to stand.
 */
public record ApprovalPage(
        ReportTop top, Workbench bench, List<Pair> pairs, List<Flag> kept, boolean decides, Form form) {

    /** An item in both texts. */
    public record Pair(int number, Grade grade, List<String> handling, String original, List<Difference> sanitised) {}

    static ApprovalPage of(Workbench bench, Organisations organisations, boolean decides, Form form) {
        var report = bench.report();
        return new ApprovalPage(
                new ReportTop(report, report.title()),
                bench,
                report.items().stream()
                        .map(item -> pair(report, item, organisations))
                        .toList(),
                bench.flags().stream()
                        .filter(flag -> flag.state() == Flag.State.KEPT)
                        .toList(),
                decides,
                form);
    }

    private static Pair pair(Report report, Item item, Organisations organisations) {
        var original = Objects.requireNonNullElse(item.original(), "");
        return new Pair(
                item.number(),
                report.gradeOf(item),
                HandlingWords.of(item.handling(), organisations),
                original,
                Difference.between(original, item.textToRead()));
    }

    public Report report() {
        return top.report();
    }

    public String title() {
        return (decides ? "Approve: " : "What was changed: ") + report().title();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report(), decides ? "Approve" : "What was changed");
    }
}
