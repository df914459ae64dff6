package occ.access.internal;

import java.util.Set;
import occ.access.Role;
import occ.access.Verb;
import occ.kernel.AccountId;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;

/** Everything about an account that decides what it may do and read, as of one version of access. */
record Standing(
        AccountId account,
        String reference,
        String name,
        OrganisationId unit,
        boolean open,
        boolean service,
        Marking clearance,
        Set<Role> roles,
        Set<String> compartments,
        Set<Integer> exclusions,
        Set<String> keptFrom,
        Span span) {

    boolean holds(Verb verb) {
        return open && (service || roles.stream().anyMatch(role -> role.verbs().contains(verb)));
    }
}
