package occ.picture.internal;

import java.util.List;
import occ.assessment.ScoresChanged;
import occ.kernel.EntityId;
import occ.mapping.StandingChanged;
import occ.plans.PlanChanged;
import occ.tasking.ResponseChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Renews a subject's line in the transaction that changed it, so that whoever did it sees it in the next list. */
@Component
class RegisterUpkeep {
    private final RenewalTable renewals;

    RegisterUpkeep(RenewalTable renewals) {
        this.renewals = renewals;
    }

    @EventListener
    void on(StandingChanged event) {
        renew(event.subjects());
    }

    @EventListener
    void on(ScoresChanged event) {
        renew(event.subjects());
    }

    @EventListener
    void on(ResponseChanged event) {
        renew(event.subjects());
    }

    @EventListener
    void on(PlanChanged event) {
        renew(event.subjects());
    }

    private void renew(List<EntityId> subjects) {
        if (!subjects.isEmpty()) {
            renewals.renew(subjects);
        }
    }
}
