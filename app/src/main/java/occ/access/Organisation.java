package occ.access;

import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A body that people belong to and records are owned by. {@code key} is our own stable name for it, such as
 * {@code force:merseyside}; {@code competent} says whether it is a competent authority under Schedule 7 of the
 * Data Protection Act 2018, which decides the sharing rule that applies.
 */
public record Organisation(
        OrganisationId id,
        String key,
        String name,
        Kind kind,
        Sector sector,
        boolean competent,
        @Nullable OrganisationId parent,
        @Nullable String onsCode) {

    /** What its key says after its kind: {@code NW} of {@code region:NW}. */
    public String code() {
        return key.substring(key.indexOf(':') + 1);
    }

    public enum Kind {
        COMMAND,
        REGION,
        FORCE,
        AGENCY,
        PARTNER
    }

    public enum Sector {
        LAW_ENFORCEMENT("Law enforcement"),
        PUBLIC("Public"),
        PRIVATE("Private"),
        THIRD("Third sector"),
        INTERNATIONAL("International");

        private final String label;

        Sector(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
