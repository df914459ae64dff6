package occ.plans.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.OwedClocks;
import occ.kernel.EntityId;
import occ.plans.PlanAdequacy;
import org.springframework.stereotype.Component;

/** What plans lack, as they stand. */
@Component
class OwedByPlans implements OwedClocks {
    private final SituationTable situations;
    private final Clock clock;

    OwedByPlans(SituationTable situations, Clock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.copyOf(PlanAdequacy.ALL);
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        var now = clock.instant();
        return situations.of(subjects).stream()
                .flatMap(about -> about.duties(now).stream()
                        .map(duty -> new Owed(about.subject(), duty.rule(), duty.due())))
                .toList();
    }
}
