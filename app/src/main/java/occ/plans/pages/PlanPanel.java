package occ.plans.pages;

import java.util.List;
import occ.faces.Piece;
import occ.faces.pages.Fact;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.plans.Action;
import occ.plans.Actions;
import occ.plans.Plan;
import occ.plans.Plans;
import org.springframework.stereotype.Component;

/** The plan on its subject's own page: the answer at the top, and what is under way. Past days have their own versions. */
@Component
class PlanPanel implements SubjectPanel {
    private static final int SHOWN = 5;

    private final Plans plans;
    private final Actions actions;
    private final PlanView view;

    PlanPanel(Plans plans, Actions actions, PlanView view) {
        this.plans = plans;
        this.actions = actions;
        this.view = view;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        if (!asAt.isNow()) {
            return new Part(List.of(), () -> new Piece("plans/panel-then", subject.address() + "/plan/versions"));
        }
        var versions = plans.versions(actor, subject.id());
        return new Part(List.of(fact(versions, subject)), () -> piece(actor, subject, versions));
    }

    private Piece piece(Actor actor, Subject subject, List<Plan> versions) {
        var open = actions.of(actor, subject.id()).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        var late = open.stream().filter(one -> one.isLate(view.today())).count();
        return new Piece(
                "plans/panel",
                new PlanPanelPage(
                        state(versions),
                        subject.address() + "/plan",
                        open.size(),
                        late,
                        open.stream()
                                .limit(SHOWN)
                                .map((Action one) -> PlanView.line(one, subject.address(), view.today()))
                                .toList()));
    }

    private static Fact fact(List<Plan> versions, Subject subject) {
        return new Fact("Plan", state(versions)).linked("Open", subject.address() + "/plan");
    }

    private static String state(List<Plan> versions) {
        return Plans.inForce(versions)
                .or(() -> Plans.beingWritten(versions))
                .map(plan -> plan.state().label())
                .orElse("None");
    }
}
