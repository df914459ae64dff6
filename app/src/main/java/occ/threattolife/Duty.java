package occ.threattolife;

import java.time.Instant;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** A turn of duty: for one organisation, one named officer, from one moment to another. */
public record Duty(
        DutyId id,
        Reference reference,
        OrganisationId organisation,
        String unit,
        Who officer,
        Instant from,
        Instant until) {
    public boolean isOn(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    boolean overlaps(Instant otherFrom, Instant otherUntil) {
        return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }
}
