package occ.work.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Words;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.work.HandingOn;
import occ.work.Handover;
import occ.work.Handover.Item;
import occ.work.Handover.State;
import occ.work.Holding;
import occ.work.Jobs;
import occ.work.internal.HandoverTable.ItemRow;
import occ.work.internal.HandoverTable.Row;
import org.springframework.stereotype.Component;

@Component
class StoredHandingOn implements HandingOn {
    /** More than these are a job that shows its progress. */
    private static final int AT_ONCE = 20;

    private static final Duration NEWS = Duration.ofDays(7);

    private final Holdings holdings;
    private final HolderTable people;
    private final HandoverTable table;
    private final PassingOn passing;
    private final Jobs jobs;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredHandingOn(
            Holdings holdings,
            HolderTable people,
            HandoverTable table,
            PassingOn passing,
            Jobs jobs,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.table = table;
        this.passing = passing;
        this.jobs = jobs;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean may(Actor actor) {
        return access.may(actor, Verb.ARRANGE_COVER);
    }

    @Override
    public List<Person> whoMay(AccountId holder) {
        return people.all(List.of(holder)).stream()
                .flatMap(row -> access.whoMay(Verb.ARRANGE_COVER, row.person().organisation()).stream())
                .filter(person -> !person.id().equals(holder))
                .toList();
    }

    @Override
    public List<Holder> holders(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ARRANGE_COVER);
            var loads = holdings.loads(actor);
            var found = people.all(loads.keySet()).stream()
                    .filter(row -> isInLine(actor, row.person()))
                    .map(row -> holder(row, loads.getOrDefault(row.person().id(), 0)))
                    .sorted(Comparator.comparing(Holder::left).reversed())
                    .toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "work.holders-listed").counting(found.size()));
            return found;
        });
    }

    @Override
    public Held held(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.ARRANGE_COVER);
            var row = people.find(reference)
                    .filter(found -> isInLine(actor, found.person()))
                    .orElseThrow(() -> new NoSuchRecord("person"));
            var groups = holdings.of(actor, row.person().id());
            var count =
                    groups.stream().mapToInt(group -> group.holdings().size()).sum();
            trail.append(
                    actor,
                    Entry.of(
                                    Operation.CONSULTATION,
                                    "work.holdings-read",
                                    row.person().id())
                            .counting(count));
            return new Held(holder(row, count), groups);
        });
    }

    @Override
    public int count(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var mine = access.may(actor, Verb.ARRANGE_COVER)
                    && people.all(List.of(holder)).stream().anyMatch(row -> isInLine(actor, row.person()));
            return mine ? holdings.loads(actor).getOrDefault(holder, 0) : 0;
        });
    }

    @Override
    public Begun begin(Actor actor, Asked asked) {
        var reference = Reference.next("HND").text();
        var id = transactions.as(actor, () -> {
            access.require(actor, Verb.ARRANGE_COVER);
            if (people.all(List.of(asked.holder())).stream().noneMatch(row -> isInLine(actor, row.person()))) {
                throw new NoSuchRecord("person");
            }
            var added = table.add(asked, reference, actor.account(), clock.instant());
            trail.append(
                    actor,
                    Entry.of(Operation.ADMINISTRATION, "work.handed-on", asked.holder())
                            .counting(asked.size()));
            return added;
        });
        var address = "/handovers/" + reference;
        if (asked.size() > AT_ONCE) {
            return new Begun(reference, inTheBackground(actor, id, asked, address));
        }
        passing.all(actor, id, asked, soFar -> {});
        return new Begun(reference, address);
    }

    private String inTheBackground(Actor actor, UUID id, Asked asked, String address) {
        var size = asked.size();
        return transactions.as(actor, () -> {
            var job = jobs.start(
                    actor, "work.handing-on", "Hand on " + Words.count(size, "thing", "things"), address, progress -> {
                        progress.of(size);
                        passing.all(actor, id, asked, progress::done);
                        progress.done(size);
                        return new Jobs.Finish("Each was handed on, or refused by itself.", address);
                    });
            table.doneBy(id, job.reference());
            return job.path();
        });
    }

    @Override
    public Handover get(Actor actor, String reference) {
        return transactions.as(actor, () -> {
            var row = table.find(reference).orElseThrow(() -> new NoSuchRecord("handover"));
            var items = table.items(row.id());
            if (items.isEmpty()) {
                throw new NoSuchRecord("handover");
            }
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "work.handover-read", row.holder())
                            .counting(items.size()));
            return handover(row, isUnderWay(actor, row), named(actor, row, items));
        });
    }

    @Override
    public List<Handover> received(Actor actor) {
        var since = clock.instant().minus(NEWS);
        return transactions.as(
                actor,
                () -> table.received(actor.account(), since).stream()
                        .map(row -> handover(row, false, bare(actor, row)))
                        .toList());
    }

    private boolean isUnderWay(Actor actor, Row row) {
        return row.job() != null
                && row.by().equals(actor.account())
                && jobs.get(actor, row.job()).isRunning();
    }

    private List<Item> named(Actor actor, Row row, List<ItemRow> items) {
        var holders = whose(actor, row, items);
        Map<String, Map<String, Holding>> names = new HashMap<>();
        holdings.sources().stream()
                .filter(source -> items.stream()
                        .anyMatch(item -> item.kind().equals(source.kind().key())))
                .forEach(source -> names.put(source.kind().key(), holdings.named(actor, source, holders)));
        return items.stream()
                .flatMap(item -> item(item, names).stream())
                .sorted(Comparator.comparingInt(item -> item.kind().order()))
                .toList();
    }

    /** Whose things are looked through for what they are called: to somebody who was given something, their own alone. */
    private static List<AccountId> whose(Actor actor, Row row, List<ItemRow> items) {
        if (!row.by().equals(actor.account())) {
            return List.of(actor.account());
        }
        return Stream.concat(Stream.of(row.holder()), items.stream().map(ItemRow::taker))
                .distinct()
                .toList();
    }

    private List<Item> bare(Actor actor, Row row) {
        return table.items(row.id()).stream()
                .filter(item -> item.taker().equals(actor.account()))
                .filter(item -> item.state() == State.MOVED || item.state() == State.ASKED)
                .flatMap(item -> item(item, Map.of()).stream())
                .toList();
    }

    private Optional<Item> item(ItemRow row, Map<String, Map<String, Holding>> names) {
        return holdings.source(row.kind())
                .map(source -> new Item(
                        source.kind(),
                        row.item(),
                        row.taker(),
                        row.takerName(),
                        row.state(),
                        row.why(),
                        names.getOrDefault(row.kind(), Map.of()).get(row.item())));
    }

    private static Handover handover(Row row, boolean underWay, List<Item> items) {
        return new Handover(
                row.reference(),
                row.at(),
                row.by(),
                row.byName(),
                row.holder(),
                row.holderName(),
                row.holderReference(),
                row.note(),
                underWay,
                items);
    }

    private boolean isInLine(Actor actor, Person person) {
        return organisations.covers(actor.unit(), person.organisation());
    }

    private static Holder holder(HolderTable.Row row, int count) {
        return new Holder(row.person(), row.left(), count);
    }
}
