package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.plans.PlanDifference.Changed;
import org.jspecify.annotations.Nullable;

/** Every version of a plan, and what two of them say differently. */
public record VersionsPage(
        SubjectHeading heading,
        List<Line> lines,
        Form form,
        List<Option> numbers,
        @Nullable String compared,
        List<Changed> changes) {
    public record Line(int number, String state, String history) {}
}
