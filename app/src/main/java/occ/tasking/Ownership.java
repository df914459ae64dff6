package occ.tasking;

import occ.kernel.OrganisationId;

/** The body that answers for a subject. */
public record Ownership(int version, OrganisationId owner, String name, Made made) {}
