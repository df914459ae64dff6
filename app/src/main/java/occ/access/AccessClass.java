package occ.access;

import java.util.HashSet;
import java.util.Set;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One distinct combination of what decides who may read. Handling C keeps a row to the owner's own line: its
 * organisation, those above and those below. A compartment admits only its members.
 * {@code apart} are keys of entities the row is about, from which somebody is kept away ({@link Conflicts}).
 */
public record AccessClass(
        Marking marking,
        Handling handling,
        OrganisationId owner,
        @Nullable Compartment compartment,
        Set<String> apart) {
    public AccessClass {
        apart = Set.copyOf(apart);
    }

    public AccessClass(Marking marking, Handling handling, OrganisationId owner, @Nullable Compartment compartment) {
        this(marking, handling, owner, compartment, Set.of());
    }

    public static AccessClass of(Marking marking, Handling handling, OrganisationId owner) {
        return new AccessClass(marking, handling, owner, null);
    }

    public AccessClass within(Compartment narrower) {
        var both = compartment == null ? narrower : compartment.and(narrower);
        return new AccessClass(marking, handling, owner, both, apart);
    }

    /** As it is, and for nobody who is kept away from what one of those keys stands for. */
    public AccessClass apartFrom(Set<String> keys) {
        var all = new HashSet<>(apart);
        all.addAll(keys);
        return new AccessClass(marking, handling, owner, compartment, all);
    }
}
