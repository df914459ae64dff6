package occ.governance.pages;

import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlans;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** What an address of a plan names, and which change of it the writer of a form had before them. */
final class PlanInPaths {
    static final String ONE = StrategicPlan.ADDRESS + "/{reference}";

    private PlanInPaths() {}

    static StrategicPlan plan(StrategicPlans plans, Actor actor, String typed) {
        return plans.get(actor, reference(typed));
    }

    static Reference reference(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }

    static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
