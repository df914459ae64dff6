package occ.governance.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlan.PlanText;
import occ.governance.ThemeAddress;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/** For which days a plan is and what it is about: to begin a version, or to change a draft. */
public record PlanTextPage(Theme theme, @Nullable StrategicPlan plan, Form form) {
    static PlanTextPage of(StrategicPlan plan) {
        return new PlanTextPage(plan.theme(), plan, filled(plan.text()));
    }

    static Form filled(PlanText text) {
        var typed = new HashMap<String, List<String>>();
        typed.put("summary", List.of(text.summary()));
        PlanLineForm.day(typed, "first", text.first());
        PlanLineForm.day(typed, "last", text.last());
        return Form.of(typed);
    }

    static Optional<PlanText> read(Form form) {
        var first = form.read().date("first", "the first day");
        var last = form.read().date("last", "the last day");
        var summary = form.read().text("summary", "what it is about", PlanPages.LONGEST);
        return form.isValid()
                ? Optional.of(new PlanText(first.orElseThrow(), last.orElseThrow(), summary.orElseThrow()))
                : Optional.empty();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(title()).via("Themes", ThemeAddress.ALL).via(theme.label(), ThemeAddress.of(theme));
    }

    public String title() {
        return plan == null ? "Begin a version of the plan" : "Change the text of the plan";
    }

    public String action() {
        return plan == null ? PlanVersionPages.path(theme) : plan.address() + "/text";
    }

    public int version() {
        return plan == null ? 0 : plan.version();
    }
}
