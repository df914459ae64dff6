package occ.picture.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.RuleBook;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.picture.Exceptions;
import occ.picture.Facet;
import occ.picture.OwnClocks;
import occ.picture.internal.ExceptionTable.Count;
import occ.picture.internal.ExceptionTable.Reader;
import org.springframework.stereotype.Service;

@Service
class StoredExceptions implements Exceptions, OwnClocks {
    private final ExceptionTable table;
    private final RuleBook rules;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredExceptions(
            ExceptionTable table, RuleBook rules, Transactions transactions, Access access, Trail trail, Clock clock) {
        this.table = table;
        this.rules = rules;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Listing list(Actor actor, Filter filter, AsAt asAt, int page, int size) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var moment = Moment.of(asAt, clock.instant());
            var listing =
                    listing(actor, filter, Selection.of(filter.kinds(), "", subjects(filter), moment), page, size);
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "picture.exceptions.listed",
                                    listing.rows().stream()
                                            .map(row -> row.subject().id())
                                            .toList())
                            .counting((int) listing.total()));
            return listing;
        });
    }

    @Override
    public List<Own> until(Actor actor, Instant until, int most) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var own = table.own(reader(actor), Utc.at(until), most);
            var subjects = own.stream().map(one -> one.subject().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "picture.own-clocks.listed", subjects)
                            .counting(own.size()));
            return own;
        });
    }

    Reader reader(Actor actor) {
        var mayEnd = rules.rules().stream()
                .filter(rule -> access.may(actor, rule.verb()))
                .map(AdequacyRule::key)
                .toList();
        return new Reader(actor.account(), actor.unit(), mayEnd);
    }

    private static List<RuleCount> byRule(List<Count> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(Count::rule, Collectors.summingLong(Count::all)))
                .entrySet()
                .stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    private Listing listing(Actor actor, Filter filter, Selection selection, int page, int size) {
        var reader = reader(actor);
        var counts = table.counts(selection, reader);
        var asked = filter.values(Facet.RULE);
        var meant = counts.stream().filter(count -> isMeant(asked, count)).toList();
        var all = meant.stream().mapToLong(Count::all).sum();
        var mine = meant.stream().mapToLong(Count::mine).sum();
        var total = filter.mine() ? mine : all;
        var offset = (Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, size))) - 1) * (long) size;
        var rows = table.overdue(selection, reader, asked, filter.mine(), size, offset);
        return new Listing(rows, total, all, mine, byRule(counts));
    }

    /** Rules narrow the clocks and not the subjects: the other exceptions of a subject that breaks one are not meant. */
    private static Map<Facet, Set<String>> subjects(Filter filter) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(filter.chosen());
        chosen.remove(Facet.RULE);
        return chosen;
    }

    private static boolean isMeant(Set<String> asked, Count count) {
        return asked.isEmpty() || asked.contains(count.rule());
    }
}
