package occ.plans.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.OwedClocks;
import occ.kernel.EntityId;
import occ.plans.PlanAdequacy;
import occ.plans.PlanSituation;
import occ.plans.PlanSituation.Duty;
import org.jspecify.annotations.Nullable;
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
                .flatMap(about -> about.duties(now).stream().map(duty -> owed(about, duty)))
                .toList();
    }

    private static Owed owed(PlanSituation about, Duty duty) {
        return new Owed(about.subject(), duty.rule(), due(duty));
    }

    /** Nothing on record says when somebody left. */
    private static @Nullable Instant due(Duty duty) {
        return duty.rule().equals(PlanAdequacy.OWNER_LEFT) ? null : duty.due();
    }
}
