package occ.deconfliction.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Access;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.deconfliction.Alert;
import occ.deconfliction.Asking;
import occ.deconfliction.Check;
import occ.deconfliction.CheckId;
import occ.deconfliction.CheckRules;
import occ.deconfliction.CheckRules.Drawn;
import occ.deconfliction.Checks;
import occ.deconfliction.Limits;
import occ.deconfliction.NewCheck;
import occ.deconfliction.Outcome;
import occ.deconfliction.Wanted;
import occ.deconfliction.internal.Watching.For;
import occ.deconfliction.internal.Watching.Row;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredChecks implements Checks {
    private static final int MOST = 100;
    private static final Duration HOUR = Duration.ofHours(1);

    private final AskedTable asked;
    private final LineTable lines;
    private final OperationTable operations;
    private final AlertTable alerts;
    private final Watching watching;
    private final Limits limits;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredChecks(
            AskedTable asked,
            LineTable lines,
            OperationTable operations,
            AlertTable alerts,
            Watching watching,
            Limits limits,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.asked = asked;
        this.lines = lines;
        this.operations = operations;
        this.alerts = alerts;
        this.watching = watching;
        this.limits = limits;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Asking ask(Actor actor, NewCheck check) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CHECK_DECONFLICTION);
            operations.lock(actor.unit(), check.operation());
            var now = clock.instant();
            var supervisor = supervisor(actor, check.supervisor());
            var drawn = operations.drawn(actor.unit(), check.operation()).orElse(null);
            var lastHour = asked.linesSince(actor.account(), now.minus(HOUR));
            return switch (CheckRules.ask(actor, check, supervisor, drawn, lastHour, limits)) {
                case Outcome.Done _ -> record(actor, check, supervisor.orElseThrow(), drawn, now);
                case Outcome.Refused refused -> {
                    tell(actor, check, supervisor, drawn, lastHour, now);
                    trail.append(
                            actor,
                            Entry.of(Operation.SEARCH, "deconfliction.checked").ending(Result.REFUSED));
                    yield new Asking.Refused(refused.field(), refused.sentence());
                }
            };
        });
    }

    @Override
    public List<Check.Head> recent(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CHECK_DECONFLICTION);
            var heads = asked.recent(actor.account(), MOST);
            trail.append(
                    actor,
                    Entry.of(
                            Operation.CONSULTATION,
                            "deconfliction.checks-read",
                            heads.stream().map(Check.Head::id).toList()));
            return heads;
        });
    }

    @Override
    public Check find(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CHECK_DECONFLICTION);
            var head = asked.find(actor.account(), reference).orElseThrow(() -> new NoSuchRecord("check"));
            trail.append(actor, Entry.of(Operation.CONSULTATION, "deconfliction.check-read", head.id()));
            var drawn = operations.drawn(actor.unit(), head.operation()).orElse(new Drawn(head.lines(), head.lines()));
            return new Check(
                    head,
                    lines.of(head.id(), actor.account(), clock.instant()),
                    new Check.Budget(drawn.used(), drawn.budget()));
        });
    }

    @Override
    public List<Person> supervisors(Actor actor) {
        return access.whoMay(Verb.CHECK_DECONFLICTION, actor.unit()).stream()
                .filter(person -> !person.id().equals(actor.account()))
                .toList();
    }

    @Override
    public List<Pointed> pointed(Actor actor) {
        return transactions.as(actor, () -> lines.open(actor.account(), clock.instant()));
    }

    @Override
    public List<Alert> alerts(Actor actor) {
        return transactions.as(actor, () -> alerts.newest(MOST));
    }

    private Asking record(Actor actor, NewCheck check, Person supervisor, @Nullable Drawn drawn, Instant now) {
        var id = new CheckId(Uuid7.at(now));
        var reference = Reference.next("DCK");
        if (drawn == null) {
            operations.open(actor, check, supervisor.id(), now);
        }
        operations.draw(actor.unit(), check.operation(), check.wanted().size());
        asked.add(actor, id, reference, check, supervisor.id(), now, limits.toldAt(now));
        watching.watch(
                actor,
                now,
                new For(limits.watchedUntil(now), supervisor.id().value(), check.operation(), check.closed()),
                rows(actor, id, check.wanted(), now));
        // No count of results: the asker's own line would say what was found.
        trail.append(actor, Entry.of(Operation.SEARCH, "deconfliction.checked", id));
        return new Asking.Asked(reference, limits.toldAt(now));
    }

    private List<Row> rows(Actor actor, CheckId check, List<Wanted> wanted, Instant now) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < wanted.size(); i++) {
            UUID line = Uuid7.at(now);
            var one = wanted.get(i);
            lines.add(check, line, i + 1, one);
            one.keys().forEach(key -> rows.add(Row.of(line, actor.unit().value(), one.what(), key)));
        }
        return rows;
    }

    private Optional<Person> supervisor(Actor actor, String chosen) {
        return supervisors(actor).stream()
                .filter(person -> person.reference().equals(chosen))
                .findFirst();
    }

    private void tell(
            Actor actor,
            NewCheck check,
            Optional<Person> supervisor,
            @Nullable Drawn drawn,
            int lastHour,
            Instant now) {
        if (supervisor.isEmpty()) {
            return;
        }
        if (drawn != null && CheckRules.overBudget(check, drawn).stands()) {
            alerts.tell(actor, supervisor.get().id(), check.operation(), Alert.Kind.BUDGET, now);
        } else if (CheckRules.tooFast(check, lastHour, limits).stands()) {
            alerts.tell(actor, supervisor.get().id(), check.operation(), Alert.Kind.RATE, now);
        }
    }
}
