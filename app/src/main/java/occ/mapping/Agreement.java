package occ.mapping;

import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;

/** On whose word records are merged or split: that of every owner, or of a tasking board above them. */
public sealed interface Agreement {
    boolean binds(Set<OrganisationId> owners);

    record OfOwners(Set<OrganisationId> consenting) implements Agreement {
        public OfOwners {
            consenting = Set.copyOf(consenting);
        }

        @Override
        public boolean binds(Set<OrganisationId> owners) {
            return consenting.containsAll(owners);
        }
    }

    record OfBoard(Tier level, AccountId chair) implements Agreement {
        @Override
        public boolean binds(Set<OrganisationId> owners) {
            return level == Tier.NATIONAL || level == Tier.REGIONAL;
        }
    }
}
