package occ.intelligence.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import occ.intelligence.ItemName;
import occ.intelligence.Reports;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.Source;
import occ.pole.SourceAddresses;
import occ.pole.SourceId;
import org.springframework.stereotype.Component;

/**
 * A statement leads back to the item that says so, for those who may read it: whether it was made from a mark, and rests
 * on the item itself, or was nominated with the item for its source, and names it.
 */
@Component
class ReportsAsSources implements SourceAddresses {
    private final Reports reports;

    ReportsAsSources(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Map<SourceId, String> of(Actor actor, Collection<Source> sources) {
        var addresses = new HashMap<>(
                reports.addresses(actor, sources.stream().map(Source::id).collect(Collectors.toSet())));
        var there = new HashMap<Reference, Boolean>();
        for (var source : sources) {
            if (!addresses.containsKey(source.id())) {
                ItemName.in(source.title())
                        .filter(name -> there.computeIfAbsent(name.report(), one -> reports.isThere(actor, one)))
                        .ifPresent(name -> addresses.put(source.id(), name.address()));
            }
        }
        return addresses;
    }
}
