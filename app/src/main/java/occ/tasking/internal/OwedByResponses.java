package occ.tasking.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.OwedClocks;
import occ.kernel.EntityId;
import occ.tasking.Duty;
import occ.tasking.TaskingRules;
import org.springframework.stereotype.Component;

/** What responses lack, as they stand. */
@Component
class OwedByResponses implements OwedClocks {
    private final SituationTable situations;

    OwedByResponses(SituationTable situations) {
        this.situations = situations;
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.copyOf(TaskingRules.ALL);
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        return situations.of(subjects).values().stream()
                .flatMap(about ->
                        Duty.of(about).stream().map(duty -> new Owed(about.subject(), duty.rule(), duty.due())))
                .toList();
    }
}
