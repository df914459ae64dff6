package occ.governance.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import occ.access.AccessClasses;
import occ.faces.pages.DateWords;
import occ.governance.Measures;
import occ.governance.PlanPaper;
import occ.governance.Reading;
import occ.governance.Scope;
import occ.governance.StrategicPlan;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import org.springframework.stereotype.Component;

/** Plans as papers say them: counted of what all may see who may read the paper, so that all read the same. */
@Component
class PlanPapers {
    private final Measures measures;
    private final RemarkTable remarks;
    private final AccessClasses classes;
    private final Clock clock;

    PlanPapers(Measures measures, RemarkTable remarks, AccessClasses classes, Clock clock) {
        this.measures = measures;
        this.remarks = remarks;
        this.classes = classes;
        this.clock = clock;
    }

    PlanPaper of(Actor actor, StrategicPlan plan, ClassId readers) {
        var readings = plan.targets().isEmpty()
                ? Map.<String, Reading>of()
                : measures.read(actor, Scope.forAll(plan.theme(), classes.readByAllWhoRead(readers)));
        return new PlanPaper(
                plan,
                measures.all(),
                readings,
                List.copyOf(remarks.last(plan)),
                DateWords.today(clock.instant()),
                measures.atRiskPercent());
    }
}
