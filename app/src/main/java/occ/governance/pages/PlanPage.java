package occ.governance.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.governance.PlanLine;
import occ.governance.StrategicPlan;
import occ.governance.ThemeAddress;

/** A version of a strategic action plan, with the forms of whoever may do something with it. */
public record PlanPage(PlanView view, Form form, boolean mayDecide) {
    public StrategicPlan plan() {
        return view.plan();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Strategic action plan")
                .via("Themes", ThemeAddress.ALL)
                .via(plan().theme().label(), ThemeAddress.of(plan().theme()));
    }

    public String title() {
        return "Strategic action plan: " + plan().theme().label();
    }

    public String versions() {
        return PlanVersionPages.path(plan().theme());
    }

    public boolean mayChange() {
        return view.mayWrite() && view.isDraft();
    }

    public boolean mayDiscard() {
        return view.mayWrite() && plan().state().isOpen();
    }

    public boolean mayRemark() {
        return view.mayWrite() && view.isInForce();
    }

    public PlanLine.Kind[] kinds() {
        return PlanLine.Kind.values();
    }

    public String add(PlanLine.Kind kind) {
        return PlanLinePages.path(plan(), kind);
    }

    public static List<Option> choices() {
        return PlanDecision.options();
    }

    /** Who wrote and approved it, and when. */
    public String history() {
        var written = "Version %d, begun by %s".formatted(plan().number(), plan().authorName());
        var approved = plan().approvedAt();
        return approved == null
                ? written + "."
                : "%s, approved by %s on %s.".formatted(written, plan().approverName(), DateWords.day(approved));
    }
}
