package occ.partners;

import java.util.Set;
import occ.kernel.OrganisationId;

/** Bodies that are asked for nothing more, for whoever offers bodies to be asked. */
public interface ClosedBodies {
    Set<OrganisationId> all();
}
