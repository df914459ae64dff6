package occ.partners.internal;

import java.util.Set;
import occ.kernel.OrganisationId;
import occ.partners.ClosedBodies;
import org.springframework.stereotype.Component;

@Component
class StoredClosedBodies implements ClosedBodies {
    private final BodyTable table;

    StoredClosedBodies(BodyTable table) {
        this.table = table;
    }

    @Override
    public Set<OrganisationId> all() {
        return table.closed();
    }
}
