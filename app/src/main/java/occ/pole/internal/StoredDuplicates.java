package occ.pole.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.pole.Duplicates;
import org.springframework.stereotype.Component;

@Component
class StoredDuplicates implements Duplicates {
    private final CandidateTable table;
    private final Transactions transactions;
    private final Trail trail;

    StoredDuplicates(CandidateTable table, Transactions transactions, Trail trail) {
        this.table = table;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Hit> of(Actor actor, Probe probe) {
        return transactions.as(actor, () -> {
            var hits = hits(probe);
            var ids = hits.stream().map(hit -> hit.entity().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "pole.duplicates-sought", ids).counting(ids.size()));
            return hits;
        });
    }

    private List<Hit> hits(Probe probe) {
        return table.of(probe).stream()
                .map(candidate -> candidate.likenessTo(probe))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Hit::likeness).reversed().thenComparing(Hit::reference))
                .toList();
    }
}
