package occ.access;

import java.util.List;
import java.util.Optional;
import occ.kernel.OrganisationId;

/** The tree of organisations: the command, ten regions under it, their forces under those, and the others. */
public interface Organisations {
    List<Organisation> all();

    Organisation get(OrganisationId id);

    Optional<Organisation> find(String key);

    Organisation command();

    List<Organisation> regions();

    List<Organisation> forces();

    /** Whether {@code upper} is {@code lower} itself or stands above it in the tree. */
    boolean covers(OrganisationId upper, OrganisationId lower);

    /** The region it lies in or is, if any. */
    Optional<Organisation> regionOf(OrganisationId id);
}
