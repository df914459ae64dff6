package occ.threattolife;

import java.time.Instant;
import occ.kernel.OrganisationId;

/** Who answers for an organisation at this moment, and until when. */
public record OnDuty(OrganisationId organisation, String unit, Who officer, Instant until) {}
