package occ.picture.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
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
import occ.picture.Exceptions.Among;
import occ.picture.Facet;
import occ.picture.NationalPicture.Question;
import occ.picture.OwnClocks;
import occ.picture.internal.ExceptionTable.Count;
import occ.picture.internal.Parts.Reader;
import occ.work.Covers;
import org.springframework.stereotype.Service;

@Service
class StoredExceptions implements Exceptions, OwnClocks {
    private final ExceptionTable table;
    private final RuleBook rules;
    private final Covers covers;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredExceptions(
            ExceptionTable table,
            RuleBook rules,
            Covers covers,
            Transactions transactions,
            Access access,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.rules = rules;
        this.covers = covers;
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
            var selection = Selection.of(filter.kinds(), "", subjects(filter), moment);
            var counts = table.counts(selection, reader(actor));
            return listing(actor, filter, selection, counts, page, size);
        });
    }

    @Override
    public long count(Actor actor, Filter filter) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var moment = Moment.of(AsAt.NOW, clock.instant());
            var selection = Selection.of(filter.kinds(), "", subjects(filter), moment);
            return parts(table.counts(selection, reader(actor))).getOrDefault(filter.among(), 0L);
        });
    }

    @Override
    public List<Own> until(Actor actor, Instant until, int most) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var own = table.own(reader(actor), Utc.at(clock.instant()), Utc.at(until), most);
            var subjects = own.stream().map(one -> one.subject().id()).toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "picture.own-clocks.listed", subjects)
                            .counting(own.size()));
            return own;
        });
    }

    /** {@code places} says how many exceptions there are in each. */
    record Oldest(Listing listing, Map<String, Long> places) {}

    /** Of the subjects of a picture in any state: a nomination left lying is an exception too. */
    Oldest oldest(Actor actor, Question question, Moment moment, int most) {
        var filter = new Filter(List.of(question.kind()), question.chosen(), Among.ALL);
        var selection = Selection.of(filter.kinds(), "", subjects(filter), moment);
        var counts = table.counts(selection, reader(actor));
        var places = counts.stream()
                .collect(Collectors.groupingBy(Count::place, Collectors.summingLong(StoredExceptions::all)));
        return new Oldest(listing(actor, filter, selection, counts, 1, most), places);
    }

    private Reader reader(Actor actor) {
        var accounts = new HashSet<>(covers.coveredBy(actor).keySet());
        accounts.add(actor.account());
        var mayEnd = rules.rules().stream()
                .filter(rule -> access.may(actor, rule.verb()))
                .map(AdequacyRule::key)
                .toList();
        return new Reader(accounts, actor.unit(), mayEnd);
    }

    private static List<RuleCount> byRule(List<Count> counts, Among among) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        Count::rule, Collectors.summingLong(count -> count.of().getOrDefault(among, 0L))))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(RuleCount::count).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    private Listing listing(Actor actor, Filter filter, Selection selection, List<Count> counts, int page, int size) {
        var asked = filter.values(Facet.RULE);
        var meant = counts.stream().filter(count -> isMeant(asked, count)).toList();
        var parts = parts(meant);
        long total = parts.getOrDefault(filter.among(), 0L);
        var offset = (Math.clamp(page, 1, Math.max(1, Math.ceilDiv(total, size))) - 1) * (long) size;
        var rows = table.overdue(selection, reader(actor), asked, filter.among(), size, offset);
        var listed = rows.stream().map(row -> row.subject().id()).toList();
        trail.append(
                actor,
                Entry.of(Operation.CONSULTATION, "picture.exceptions.listed", listed)
                        .counting((int) total));
        return new Listing(rows, parts, total, byRule(counts, filter.among()));
    }

    private static Map<Among, Long> parts(List<Count> counts) {
        var parts = new EnumMap<Among, Long>(Among.class);
        counts.forEach(count -> count.of().forEach((among, many) -> parts.merge(among, many, Long::sum)));
        return parts;
    }

    private static long all(Count count) {
        return count.of().getOrDefault(Among.ALL, 0L);
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
