package occ.governance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.governance.Outcome;
import occ.governance.Outcome.Refused;
import occ.governance.PlanLine;
import occ.governance.PlanRemark;
import occ.governance.StrategicDifference;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlan.PlanText;
import occ.governance.StrategicPlanRules;
import occ.governance.StrategicPlanState;
import occ.governance.StrategicPlans;
import occ.governance.ThemeKey;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredStrategicPlans implements StrategicPlans {
    private final PlanTable table;
    private final RemarkTable remarks;
    private final PlanReach reach;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredStrategicPlans(
            PlanTable table,
            RemarkTable remarks,
            PlanReach reach,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.remarks = remarks;
        this.reach = reach;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<StrategicPlan> versions(Actor actor, Theme theme) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var versions = table.versions(theme).stream()
                    .filter(plan -> reach.mayRead(actor, plan))
                    .toList();
            trail.append(
                    actor,
                    Entry.of(Operation.CONSULTATION, "governance.plans-listed", ThemeKey.of(theme))
                            .counting(versions.size()));
            return versions;
        });
    }

    @Override
    public Optional<StrategicPlan> inForce(Actor actor, Theme theme) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var plan = table.in(StrategicPlanState.IN_FORCE, theme);
            plan.ifPresent(one -> read(actor, one));
            return plan;
        });
    }

    @Override
    public StrategicPlan get(Actor actor, Reference reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var plan = table.find(reference).orElseThrow(() -> new NoSuchRecord("plan"));
            reach.requireToRead(actor, plan);
            read(actor, plan);
            return plan;
        });
    }

    private void read(Actor actor, StrategicPlan plan) {
        trail.append(actor, Entry.of(Operation.CONSULTATION, "governance.plan-read", plan.id()));
    }

    @Override
    public Outcome begin(Actor actor, Theme theme, PlanText text) {
        return transactions.as(actor, () -> {
            reach.requireToWrite(actor, theme);
            var refused = StrategicPlanRules.writing(text);
            if (refused.isPresent()) {
                return refused.get();
            }
            var begun = table.begin(theme, text, actor, clock.instant());
            if (begun.isEmpty()) {
                return new Refused("deed", "A version is being written already. Go on with that, or discard it");
            }
            return recorded(actor, table.find(begun.get()).orElseThrow(), "governance.plan-begun");
        });
    }

    @Override
    public Outcome rewrite(Actor actor, Reference reference, int version, PlanText text) {
        return write(
                actor,
                reference,
                version,
                plan -> StrategicPlanRules.changing(plan).or(() -> StrategicPlanRules.writing(text)),
                plan -> table.rewrite(plan, text, actor));
    }

    @Override
    public Outcome put(Actor actor, Reference reference, int version, PlanLine line) {
        return write(
                actor,
                reference,
                version,
                plan -> StrategicPlanRules.putting(plan, line),
                plan -> table.put(plan, line, actor));
    }

    @Override
    public Outcome remove(Actor actor, Reference reference, int version, Reference line) {
        return write(actor, reference, version, StrategicPlanRules::changing, plan -> table.remove(plan, line, actor));
    }

    private Outcome write(
            Actor actor,
            Reference reference,
            int version,
            Function<StrategicPlan, Optional<Refused>> rule,
            Consumer<StrategicPlan> deed) {
        return change(
                actor,
                reference,
                version,
                "governance.plan-changed",
                plan -> {
                    reach.requireToWrite(actor, plan.theme());
                    return rule.apply(plan);
                },
                deed);
    }

    @Override
    public Outcome submit(Actor actor, Reference reference, int version) {
        return change(
                actor,
                reference,
                version,
                "governance.plan-submitted",
                plan -> {
                    reach.requireToWrite(actor, plan.theme());
                    return StrategicPlanRules.submitting(plan);
                },
                plan -> table.submit(plan, clock.instant()));
    }

    @Override
    public Outcome approve(Actor actor, Reference reference, int version, String words) {
        return change(
                actor,
                reference,
                version,
                "governance.plan-approved",
                plan -> {
                    reach.requireToApprove(actor);
                    return StrategicPlanRules.deciding(plan, actor)
                            .or(() -> Outcome.when(words.isBlank(), "words", "Enter your reasons"));
                },
                plan -> table.approve(plan, words, actor, clock.instant()));
    }

    @Override
    public Outcome sendBack(Actor actor, Reference reference, int version, String why) {
        return change(
                actor,
                reference,
                version,
                "governance.plan-sent-back",
                plan -> {
                    reach.requireToApprove(actor);
                    return StrategicPlanRules.deciding(plan, actor)
                            .or(() -> Outcome.when(why.isBlank(), "words", "Enter what is to be done"));
                },
                plan -> table.sendBack(plan, why, clock.instant()));
    }

    @Override
    public Outcome discard(Actor actor, Reference reference, int version, String why) {
        return change(
                actor,
                reference,
                version,
                "governance.plan-discarded",
                plan -> {
                    reach.requireToWrite(actor, plan.theme());
                    return StrategicPlanRules.discarding(plan, why);
                },
                plan -> table.discard(plan, why, actor, clock.instant()));
    }

    @Override
    public Outcome reach(Actor actor, Reference reference, Reference milestone, String words) {
        return transactions.as(actor, () -> {
            var plan = toChange(actor, reference);
            reach.requireToWrite(actor, plan.theme());
            var line = plan.line(milestone).orElseThrow(() -> new NoSuchRecord("milestone"));
            var refused = StrategicPlanRules.reaching(plan, line, actor);
            if (refused.isPresent()) {
                return refused.get();
            }
            remarks.reach(milestone, words, actor, clock.instant());
            return recorded(actor, plan, "governance.milestone-reached");
        });
    }

    @Override
    public Outcome remark(Actor actor, Reference reference, @Nullable Reference line, String words) {
        return transactions.as(actor, () -> {
            var plan = toChange(actor, reference);
            reach.requireToWrite(actor, plan.theme());
            if (line != null && plan.line(line).isEmpty()) {
                throw new NoSuchRecord("line");
            }
            if (words.isBlank()) {
                return new Refused("words", "Enter what you have to say");
            }
            remarks.add(plan, line, words, actor, clock.instant());
            return recorded(actor, plan, "governance.plan-remarked");
        });
    }

    @Override
    public List<PlanRemark> remarks(Actor actor, StrategicPlan plan) {
        return transactions.as(actor, () -> {
            reach.requireToRead(actor, plan);
            return remarks.last(plan);
        });
    }

    @Override
    public List<StrategicPlan> waiting(Actor actor) {
        return transactions.as(
                actor,
                () -> reach.mayApprove(actor)
                        ? table.submitted().stream()
                                .filter(plan ->
                                        StrategicPlanRules.deciding(plan, actor).isEmpty())
                                .toList()
                        : List.of());
    }

    @Override
    public List<StrategicPlan> answeredForBy(Actor actor, LocalDate until) {
        return transactions.as(
                actor,
                () -> access.may(actor, Verb.READ_MAP) ? table.answeredForBy(actor.account(), until) : List.of());
    }

    @Override
    public boolean mayWrite(Actor actor, Theme theme) {
        return transactions.as(actor, () -> reach.mayWrite(actor, theme));
    }

    @Override
    public boolean mayDecide(Actor actor, StrategicPlan plan) {
        return reach.mayApprove(actor)
                && StrategicPlanRules.deciding(plan, actor).isEmpty();
    }

    @Override
    public boolean mayRead(Actor actor, StrategicPlan plan) {
        return transactions.as(actor, () -> reach.mayRead(actor, plan));
    }

    private Outcome change(
            Actor actor,
            Reference reference,
            int version,
            String deed,
            Function<StrategicPlan, Optional<Refused>> rule,
            Consumer<StrategicPlan> change) {
        return transactions.as(actor, () -> {
            var plan = toChange(actor, reference);
            var refused = rule.apply(plan);
            if (plan.version() != version) {
                throw new StaleRecord(StrategicDifference.since(version, plan));
            }
            if (refused.isPresent()) {
                return refused.get();
            }
            change.accept(plan);
            return recorded(actor, plan, deed);
        });
    }

    private StrategicPlan toChange(Actor actor, Reference reference) {
        access.require(actor, Verb.READ_MAP);
        var plan = table.findToChange(reference).orElseThrow(() -> new NoSuchRecord("plan"));
        reach.requireToRead(actor, plan);
        return plan;
    }

    private Outcome recorded(Actor actor, StrategicPlan plan, String deed) {
        trail.append(actor, Entry.of(Operation.ALTERATION, deed, plan.id()));
        return new Outcome.Done(plan.address());
    }
}
