package occ.access;

import occ.kernel.AccountId;
import occ.kernel.OrganisationId;

/** An account as others see it; {@code reference} stands for it in forms and addresses. */
public record Person(AccountId id, String reference, String name, String unit, OrganisationId organisation) {}
