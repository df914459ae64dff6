package occ.access;

import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One distinct combination of what decides who may read. Handling C keeps a row to the owner's own line: its
 * organisation, those above and those below. A compartment admits only its members.
 */
public record AccessClass(
        Marking marking,
        Handling handling,
        OrganisationId owner,
        @Nullable Compartment compartment) {
    public static AccessClass of(Marking marking, Handling handling, OrganisationId owner) {
        return new AccessClass(marking, handling, owner, null);
    }

    public AccessClass within(Compartment narrower) {
        return new AccessClass(marking, handling, owner, compartment == null ? narrower : compartment.and(narrower));
    }
}
