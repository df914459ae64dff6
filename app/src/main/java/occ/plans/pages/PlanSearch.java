package occ.plans.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.plans.PlansByWords;
import occ.search.Found;
import occ.search.SearchSource;
import org.springframework.stereotype.Component;

/** Plans, for the one box. */
@Component
class PlanSearch implements SearchSource {
    private static final String LABEL = "Plans";
    private static final int ORDER = 600;

    private final PlansByWords plans;
    private final Access access;

    PlanSearch(PlansByWords plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        return plans.find(actor, typed, most).stream().map(PlanSearch::found).toList();
    }

    private static Found found(PlansByWords.Found one) {
        return new Found(
                LABEL,
                "Plan of " + one.subject(),
                one.reference().text(),
                one.address() + "/plan",
                "The plan, an objective or an action says it",
                ORDER);
    }
}
