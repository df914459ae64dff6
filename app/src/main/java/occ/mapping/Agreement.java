package occ.mapping;

import java.util.List;
import java.util.Set;
import occ.kernel.OrganisationId;
import occ.kernel.Tier;

/** On whose word records are merged or split: that of every owner, or of a tasking board above them. */
public sealed interface Agreement {
    boolean binds(Set<OrganisationId> owners);

    /** Who said so and when, so that it can be looked up. */
    String minute();

    /** As history keeps it. */
    String sentence();

    default List<Problem> problems(Set<OrganisationId> owners) {
        return new Problems()
                .refuse(!binds(owners), "agreement", "Every owner must consent, or a regional or national board decide")
                .refuseBlank(minute(), "minute", "Say who consented or decided, and when")
                .all();
    }

    record OfOwners(Set<OrganisationId> consenting, String minute) implements Agreement {
        public OfOwners {
            consenting = Set.copyOf(consenting);
        }

        @Override
        public boolean binds(Set<OrganisationId> owners) {
            return consenting.containsAll(owners);
        }

        @Override
        public String sentence() {
            return "Every owner consents: " + minute;
        }
    }

    record OfBoard(Tier level, String minute) implements Agreement {
        @Override
        public boolean binds(Set<OrganisationId> owners) {
            return level == Tier.NATIONAL || level == Tier.REGIONAL;
        }

        @Override
        public String sentence() {
            return "Decided by the %s board: %s".formatted(level == Tier.NATIONAL ? "national" : "regional", minute);
        }
    }
}
