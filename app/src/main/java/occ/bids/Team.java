package occ.bids;

import java.util.List;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** A team that can be asked for: what it can do, and whose it is. */
public record Team(Reference reference, String name, List<Asset> assets, OrganisationId body, String bodyName) {
    public Team {
        assets = List.copyOf(assets);
    }
}
