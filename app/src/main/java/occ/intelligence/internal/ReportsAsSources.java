package occ.intelligence.internal;

import java.util.Collection;
import java.util.Map;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.pole.SourceAddresses;
import occ.pole.SourceId;
import org.springframework.stereotype.Component;

/** A statement made from a report leads back to the item that says so, for those who may read it. */
@Component
class ReportsAsSources implements SourceAddresses {
    private final Reports reports;

    ReportsAsSources(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Map<SourceId, String> of(Actor actor, Collection<SourceId> sources) {
        return reports.addresses(actor, sources);
    }
}
