package occ.pole.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.pole.NewlySaid;
import org.springframework.stereotype.Component;

@Component
class StoredNewlySaid implements NewlySaid {
    private final NewlySaidTable table;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredNewlySaid(NewlySaidTable table, Access access, Transactions transactions, Trail trail, Clock clock) {
        this.table = table;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Integer> count(Actor actor, Collection<Watch> watches) {
        if (watches.isEmpty()) {
            return Map.of();
        }
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var counts = table.count(watches, actor.account());
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "pole.new-statements-counted")
                            .counting(counts.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()));
            return counts;
        });
    }

    @Override
    public List<News> of(Actor actor, Watch watch, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var news = table.of(watch, actor.account(), clock.instant(), most);
            var subjects = news.stream()
                    .map(one -> one.statement().subject().id())
                    .distinct()
                    .toList();
            trail.append(
                    actor,
                    Entry.of(Operation.SEARCH, "pole.new-statements-read", subjects)
                            .counting(news.size()));
            return news;
        });
    }
}
