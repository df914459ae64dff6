package occ.adequacy.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.adequacy.OwedClocks;
import occ.adequacy.OwedClocks.Owed;
import occ.adequacy.Recount;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class StoredRecount implements Recount {
    private final ObjectProvider<OwedClocks> sources;
    private final Clocks clocks;
    private final Access access;
    private final Transactions transactions;

    StoredRecount(ObjectProvider<OwedClocks> sources, Clocks clocks, Access access, Transactions transactions) {
        this.sources = sources;
        this.clocks = clocks;
        this.access = access;
        this.transactions = transactions;
    }

    private record Key(EntityId subject, AdequacyRule rule) {
        Difference differs(String sentence) {
            return new Difference(subject, rule.key(), sentence);
        }
    }

    @Override
    public List<Difference> differences(Actor actor, Collection<EntityId> subjects) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var running = clocks.running(actor, subjects);
            return sources.stream()
                    .flatMap(source -> differences(running, source, subjects).stream())
                    .toList();
        });
    }

    private static List<Difference> differences(
            Map<EntityId, List<Running>> running, OwedClocks source, Collection<EntityId> subjects) {
        var left = new HashMap<Key, Running>();
        running.forEach((subject, clocks) -> clocks.stream()
                .filter(clock -> source.rules().contains(clock.rule()))
                .forEach(clock -> left.put(new Key(subject, clock.rule()), clock)));
        var differences = new ArrayList<Difference>();
        for (var owed : source.of(subjects)) {
            var key = new Key(owed.subject(), owed.rule());
            var clock = left.remove(key);
            if (clock == null) {
                differences.add(key.differs("does not run, and something is missing"));
            } else if (isDueOtherwise(owed, clock)) {
                differences.add(key.differs("is due " + clock.dueAt() + " in place of " + owed.dueAt()));
            }
        }
        left.keySet().forEach(key -> differences.add(key.differs("runs, and nothing is missing")));
        return differences;
    }

    private static boolean isDueOtherwise(Owed owed, Running clock) {
        return owed.dueAt() != null && !owed.dueAt().equals(clock.dueAt());
    }
}
