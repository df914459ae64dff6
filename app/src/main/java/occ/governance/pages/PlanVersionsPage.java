package occ.governance.pages;

import java.util.List;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.governance.StrategicPlan;
import occ.governance.ThemeAddress;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/** Every version of the plan of a theme that the reader may read, and how two of them differ. */
public record PlanVersionsPage(
        Theme theme, List<StrategicPlan> versions, Form form, Compared compared, boolean mayWrite) {
    public PlanVersionsPage {
        versions = List.copyOf(versions);
    }

    /** {@code title} is nothing while nothing is compared. */
    public record Compared(@Nullable String title, List<Difference> differences) {
        static final Compared NOTHING = new Compared(null, List.of());
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Versions of the plan")
                .via("Themes", ThemeAddress.ALL)
                .via(theme.label(), ThemeAddress.of(theme));
    }

    public String path() {
        return PlanVersionPages.path(theme);
    }

    public boolean mayBegin() {
        return mayWrite && versions.stream().noneMatch(plan -> plan.state().isOpen());
    }

    public List<Option> numbers() {
        return Options.of(
                versions,
                plan -> plan.reference().text(),
                plan -> "Version %d, %s".formatted(plan.number(), plan.state().label()));
    }

    public static String days(StrategicPlan plan) {
        return "%s to %s"
                .formatted(
                        DateWords.day(plan.text().first()),
                        DateWords.day(plan.text().last()));
    }

    public static String history(StrategicPlan plan) {
        var approved = plan.approvedAt();
        return approved == null
                ? "Begun by " + plan.authorName()
                : "Begun by %s. Approved by %s on %s: %s"
                        .formatted(plan.authorName(), plan.approverName(), DateWords.day(approved), plan.decided());
    }
}
