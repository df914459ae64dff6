package occ.tasking;

import java.util.List;

/** Every decision there has been on a response, the newest first. */
public record ResponseHistory(List<TierDecision> tiers, List<Ownership> owners, List<LeadAssignment> leads) {
    public ResponseHistory {
        tiers = List.copyOf(tiers);
        owners = List.copyOf(owners);
        leads = List.copyOf(leads);
    }
}
