package occ.access;

import occ.kernel.AccountId;
import occ.kernel.OrganisationId;

/** An account as others see it. */
public record Person(AccountId id, String name, String unit, OrganisationId organisation) {}
