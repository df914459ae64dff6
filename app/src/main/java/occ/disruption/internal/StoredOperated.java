package occ.disruption.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Disruption;
import occ.disruption.Operated;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.operations.EffectOf;
import occ.operations.OperationId;
import occ.operations.Operations;
import occ.operations.Operations.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ties a claim to the operation that it came of, and tells operations what was claimed for them. */
@Component
class StoredOperated implements Operated, EffectOf {
    private static final int MOST = 100;

    private final OperatedTable table;
    private final DisruptionReach reach;
    private final Moving moving;
    private final Operations operations;
    private final AccessClasses classes;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredOperated(
            OperatedTable table,
            DisruptionReach reach,
            Moving moving,
            Operations operations,
            AccessClasses classes,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reach = reach;
        this.moving = moving;
        this.operations = operations;
        this.classes = classes;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Optional<Line> of(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> table.of(disruption.id())
                        .flatMap(
                                named -> operations.of(actor, disruption.about().id(), MOST).stream()
                                        .filter(line -> line.reference().equals(named))
                                        .findFirst()));
    }

    @Override
    public List<Line> choices(Actor actor, EntityId subject) {
        return operations.of(actor, subject, MOST).stream()
                .filter(line -> line.state().isOpen())
                .toList();
    }

    @Override
    public void claim(Actor actor, Disruption disruption, @Nullable Reference operation) {
        transactions.as(actor, () -> {
            reach.requireTheirs(actor, disruption);
            var before = table.of(disruption.id());
            if (before.equals(Optional.ofNullable(operation))) {
                return true;
            }
            table.clear(disruption.id());
            if (operation != null) {
                var named = operations.get(actor, operation);
                table.add(
                        disruption.id(),
                        classes.narrowest(
                                actor,
                                classes.get(disruption.accessClass()),
                                List.of(disruption.accessClass(), named.accessClass())),
                        named.id(),
                        actor.account(),
                        clock.instant());
            }
            moving.tell(actor, disruption, "disruption.operation-named");
            return true;
        });
    }

    @Override
    public List<Effect> of(Actor actor, OperationId operation) {
        return transactions.as(actor, () -> {
            var effects = table.effects(operation.value());
            if (!effects.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "disruption.listed").counting(effects.size()));
            }
            return effects;
        });
    }
}
