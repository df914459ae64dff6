package occ.governance.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.governance.StrategicPlan;
import occ.governance.ThemeAddress;

/** One measure of a plan: how it stands and by what rule, what it was at the end of each month, and what moved it. */
public record MeasurePage(
        StrategicPlan plan, MeasureLine line, List<Past> past, String rule, boolean mayRemark, Form form) {
    public MeasurePage {
        past = List.copyOf(past);
    }

    /** What it was at the end of a day. */
    public record Past(String day, String value) {}

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(line.measure().label())
                .via("Themes", ThemeAddress.ALL)
                .via(plan.theme().label(), ThemeAddress.of(plan.theme()))
                .via("Strategic action plan", plan.address());
    }

    public String action() {
        return plan.address() + "/lines/" + line.target().reference().text() + "/remarks";
    }
}
