package occ.meetings;

import occ.kernel.AccountId;
import occ.kernel.OrganisationId;

/** What is said of a group when it is set up or changed. */
public record GroupText(
        String name,
        GroupKind kind,
        OrganisationId body,
        AccountId chair,
        AccountId secretary,
        int quorum,
        int paperHours,
        Cycle cycle) {}
