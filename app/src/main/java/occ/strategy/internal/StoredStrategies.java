package occ.strategy.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.strategy.ControlStrategy;
import occ.strategy.Priority;
import occ.strategy.Strategies;
import occ.strategy.Strategies.Outcome.Done;
import occ.strategy.Strategies.Outcome.Refused;
import occ.strategy.StrategyRules;
import occ.strategy.StrategyState;
import org.springframework.stereotype.Component;

@Component
class StoredStrategies implements Strategies {
    private final StrategyTable table;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredStrategies(
            StrategyTable table,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<ControlStrategy> all(Actor actor) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var all = table.all().stream().filter(one -> mayRead(actor, one)).toList();
            trail.append(
                    actor, Entry.of(Operation.CONSULTATION, "strategy.listed").counting(all.size()));
            return all;
        });
    }

    @Override
    public ControlStrategy get(Actor actor, Reference reference) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var found = readable(actor, reference);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "strategy.read", found.body()));
            return found;
        });
    }

    @Override
    public Optional<ControlStrategy> inForce(Actor actor, OrganisationId body) {
        return transactions.as(actor, () -> {
            var today = DateWords.today(clock.instant());
            return line(body).stream()
                    .flatMap(one -> table.inForce(one, today).stream())
                    .findFirst();
        });
    }

    @Override
    public List<Organisation> writable(Actor actor) {
        return organisations.all().stream()
                .filter(one -> access.may(actor, Verb.WRITE_STRATEGIES, one.id()))
                .toList();
    }

    @Override
    public ControlStrategy begin(Actor actor, NewStrategy asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.WRITE_STRATEGIES, asked.body().id());
            var reference = table.begin(asked, actor, clock.instant());
            trail.append(
                    actor,
                    Entry.of(
                            Operation.ALTERATION, "strategy.begun", asked.body().id()));
            return table.find(reference).orElseThrow();
        });
    }

    @Override
    public Outcome rewrite(Actor actor, Reference reference, int version, NewStrategy asked) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.WRITE_STRATEGIES, asked.body().id());
            return change(
                    actor,
                    reference,
                    version,
                    strategy -> StrategyRules.changing(strategy).or(() -> StrategyRules.writing(asked)),
                    strategy -> table.rewrite(strategy, asked));
        });
    }

    @Override
    public Outcome add(Actor actor, Reference reference, int version, Priority priority) {
        return change(actor, reference, version, StrategyRules::adding, strategy -> {
            var longer = new ArrayList<>(strategy.priorities());
            longer.add(priority);
            table.setPriorities(strategy, longer);
        });
    }

    @Override
    public Outcome remove(Actor actor, Reference reference, int version, int rank) {
        return change(
                actor,
                reference,
                version,
                StrategyRules::changing,
                strategy -> table.setPriorities(
                        strategy,
                        strategy.priorities().stream()
                                .filter(one -> one.rank() != rank)
                                .toList()));
    }

    @Override
    public Outcome raise(Actor actor, Reference reference, int version, int rank) {
        return change(actor, reference, version, StrategyRules::changing, strategy -> {
            var anew = new ArrayList<>(strategy.priorities());
            if (rank > 1 && rank <= anew.size()) {
                Collections.swap(anew, rank - 1, rank - 2);
            }
            table.setPriorities(strategy, anew);
        });
    }

    @Override
    public Outcome submit(Actor actor, Reference reference, int version) {
        return done(
                new Deed(actor, Verb.WRITE_STRATEGIES, "strategy.submitted"),
                reference,
                version,
                StrategyRules::submitting,
                strategy -> table.submit(strategy, clock.instant()));
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, int version) {
        return done(
                new Deed(actor, Verb.APPROVE_STRATEGIES, "strategy.approved"),
                reference,
                version,
                strategy -> StrategyRules.approving(strategy, actor),
                strategy -> table.approve(strategy, actor, clock.instant()));
    }

    @Override
    public Outcome sendBack(Actor actor, Reference reference, int version, String why) {
        return done(
                new Deed(actor, Verb.APPROVE_STRATEGIES, "strategy.sent-back"),
                reference,
                version,
                strategy -> StrategyRules.approving(strategy, actor),
                strategy -> table.sendBack(strategy, why));
    }

    @Override
    public boolean mayWrite(Actor actor, ControlStrategy strategy) {
        return strategy.state() == StrategyState.DRAFT && access.may(actor, Verb.WRITE_STRATEGIES, strategy.body());
    }

    @Override
    public boolean mayApprove(Actor actor, ControlStrategy strategy) {
        return access.may(actor, Verb.APPROVE_STRATEGIES, strategy.body())
                && StrategyRules.approving(strategy, actor).isEmpty();
    }

    private boolean mayRead(Actor actor, ControlStrategy strategy) {
        return switch (strategy.state()) {
            case IN_FORCE, SUPERSEDED -> true;
            case DRAFT, SUBMITTED ->
                access.may(actor, Verb.WRITE_STRATEGIES, strategy.body())
                        || access.may(actor, Verb.APPROVE_STRATEGIES, strategy.body());
        };
    }

    /** Who does what, and by which verb. */
    private record Deed(Actor actor, Verb verb, String name) {}

    private Outcome change(
            Actor actor,
            Reference reference,
            int version,
            Function<ControlStrategy, Optional<Refused>> rule,
            Consumer<ControlStrategy> how) {
        return done(new Deed(actor, Verb.WRITE_STRATEGIES, "strategy.changed"), reference, version, rule, how);
    }

    private Outcome done(
            Deed deed,
            Reference reference,
            int version,
            Function<ControlStrategy, Optional<Refused>> rule,
            Consumer<ControlStrategy> how) {
        var actor = deed.actor();
        return transactions.as(actor, () -> {
            var strategy = readable(actor, reference);
            access.require(actor, deed.verb(), strategy.body());
            var refusal = rule.apply(strategy);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            claim(strategy, version);
            how.accept(strategy);
            trail.append(actor, Entry.of(Operation.ALTERATION, deed.name(), strategy.body()));
            return new Done(table.find(reference).orElseThrow());
        });
    }

    private ControlStrategy readable(Actor actor, Reference reference) {
        return table.find(reference)
                .filter(one -> mayRead(actor, one))
                .orElseThrow(() -> new NoSuchRecord("control strategy"));
    }

    private void claim(ControlStrategy strategy, int version) {
        if (!table.claim(strategy, version)) {
            var now = table.find(strategy.reference()).orElseThrow();
            throw new StaleRecord(List.of(new StaleRecord.Difference(
                    "Control strategy",
                    "Version " + version,
                    "Version %d, %s".formatted(now.version(), now.state().label()))));
        }
    }

    /** A body, its region and the command. */
    private List<OrganisationId> line(OrganisationId body) {
        var line = new ArrayList<OrganisationId>();
        line.add(body);
        organisations.regionOf(body).map(Organisation::id).ifPresent(line::add);
        line.add(organisations.command().id());
        return line.stream().distinct().toList();
    }
}
