package occ.governance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.governance.PlanLine;
import occ.governance.internal.OwnerTable.Held;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.Holding;
import occ.work.HoldingKind;
import occ.work.HoldingSource;
import occ.work.Passing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Milestones and risks of plans in force that somebody answers for. Whoever writes the plan names another. */
@Component
class LinesHeld implements HoldingSource {
    private static final HoldingKind KIND = new HoldingKind(
            "strategic-line",
            "Milestones and risks of strategic action plans",
            76,
            "The other answers for it from then on, and your note stands beside it.");

    private final OwnerTable table;
    private final PlanReach reach;
    private final PlanTable plans;
    private final RemarkTable remarks;
    private final Organisations organisations;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    LinesHeld(
            OwnerTable table,
            PlanReach reach,
            PlanTable plans,
            RemarkTable remarks,
            Organisations organisations,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.reach = reach;
        this.plans = plans;
        this.remarks = remarks;
        this.organisations = organisations;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public HoldingKind kind() {
        return KIND;
    }

    @Override
    public List<Holding> heldBy(Actor actor, AccountId holder) {
        return transactions.as(actor, () -> {
            var held = held(actor, holder);
            if (!held.isEmpty()) {
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "governance.lines-held-read")
                                .counting(held.size()));
            }
            return held.stream().map(one -> holding(actor, one)).toList();
        });
    }

    @Override
    public Map<AccountId, Integer> loads(Actor actor) {
        return transactions.as(actor, () -> access.may(actor, Verb.READ_MAP) ? table.loads() : Map.of());
    }

    @Override
    public List<Person> heirs(Actor actor, AccountId holder) {
        return transactions.as(
                actor,
                () -> held(actor, holder).stream().anyMatch(one -> reach.mayWrite(actor, one.theme()))
                        ? access.whoHold(Verb.READ_MAP, organisations.command().id())
                        : List.of());
    }

    @Override
    public Passing pass(Actor actor, Baton baton) {
        return transactions.as(
                actor,
                () -> held(actor, baton.from()).stream()
                        .filter(one -> one.line().text().equals(baton.reference()))
                        .findFirst()
                        .map(one -> pass(actor, one, baton))
                        .orElseGet(Passing::gone));
    }

    private Passing pass(Actor actor, Held held, Baton baton) {
        reach.requireToWrite(actor, held.theme());
        var plan = plans.find(held.plan()).orElseThrow();
        table.give(held.line(), baton.to().id());
        if (!baton.note().isBlank()) {
            remarks.add(plan, held.line(), baton.note(), actor, clock.instant());
        }
        trail.append(actor, Entry.of(Operation.ALTERATION, "governance.line-handed-on", plan.id()));
        return new Passing.Moved();
    }

    private List<Held> held(Actor actor, AccountId holder) {
        return access.may(actor, Verb.READ_MAP) ? table.heldBy(holder) : List.of();
    }

    private Holding holding(Actor actor, Held held) {
        return new Holding(
                held.line().text(),
                held.words(),
                held.address(),
                "%s of the plan against %s"
                        .formatted(held.kind().label(), held.theme().label()),
                due(held),
                reach.mayWrite(actor, held.theme()) ? null : "Whoever writes the plan of the theme names another");
    }

    private static @Nullable LocalDate due(Held held) {
        return held.kind() == PlanLine.Kind.MILESTONE ? held.due() : null;
    }
}
