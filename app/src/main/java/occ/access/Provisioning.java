package occ.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;

/**
 * Accounts laid down before anybody works here: the first administrators, or the people of a made world. Once
 * accounts exist in a real installation it refuses, and {@link Accounts} with its two persons is the only way.
 */
public interface Provisioning {
    /** Whether {@link #provision} still works. */
    boolean isOpen();

    /**
     * Whoever has an account, by sign-in name: for going on with a made world that broke off.
     *
     * @throws IllegalStateException if it is no longer open
     */
    Map<String, Actor> people();

    /** @throws IllegalStateException if it is no longer open */
    List<Actor> provision(List<NewPerson> people);

    record NewPerson(
            String signInName,
            String fullName,
            OrganisationId organisation,
            Marking clearance,
            Set<Role> roles,
            Set<Compartment> compartments,
            String password,
            boolean mustChangePassword) {}
}
